package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands before a document begins. */
final class LatexPreamble {

    /** Commands that change how the text is read. */
    private static final Set<String> SETS = Set.of(
            "documentclass",
            "newcounter",
            "counterwithin",
            "counterwithout",
            "numberwithin",
            "setcounter",
            "addtocounter",
            "stepcounter",
            "newtheorem",
            "titleformat",
            "titlelabel",
            "setlist",
            "definecolor",
            "colorlet",
            "providecolor");

    private final TexStream stream;
    private final LatexCommands commands;

    LatexPreamble(TexStream stream, LatexCommands commands) {
        this.stream = stream;
        this.commands = commands;
    }

    /** Before the document begins only its title, its author and what it sets up matter. */
    void read() {
        List<TexToken> front = new ArrayList<>();
        Optional<TexToken> token = stream.next();
        while (token.isPresent() && !isDocument(token.get())) {
            TexToken command = token.get();
            if (command.isCommand("title") || command.isCommand("author")) {
                front.add(command);
                front.add(command.asOpen());
                front.addAll(stream.argument());
                front.add(command.asClose());
            } else if (command.is(TexToken.Kind.COMMAND) && SETS.contains(command.name())) {
                commands.run(command);
            }
            token = stream.next();
        }
        stream.conditions().forget();
        stream.pushBack(front);
    }

    private boolean isDocument(TexToken token) {
        return token.isCommand("begin") && stream.argumentText().equals("document");
    }
}
