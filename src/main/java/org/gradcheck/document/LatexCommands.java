package org.gradcheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Does what a command asks for, as far as it changes what is read. The arguments of unknown commands are text. */
final class LatexCommands {

    private static final Set<String> ITEMS = Set.of("item", "question", "subpart", "subsubpart");

    /** Commands that begin with arguments which are no text: how many such arguments they have. */
    private static final Map<String, Integer> SETTINGS = Map.ofEntries(
            Map.entry("label", 1),
            Map.entry("ref", 1),
            Map.entry("eqref", 1),
            Map.entry("cref", 1),
            Map.entry("cite", 1),
            Map.entry("vspace", 1),
            Map.entry("hspace", 1),
            Map.entry("usepackage", 1),
            Map.entry("documentclass", 1),
            Map.entry("pagestyle", 1),
            Map.entry("thispagestyle", 1),
            Map.entry("bibliographystyle", 1),
            Map.entry("bibliography", 1),
            Map.entry("setlength", 2),
            Map.entry("addtolength", 2),
            Map.entry("geometry", 1),
            Map.entry("hypersetup", 1),
            Map.entry("lstset", 1),
            Map.entry("definecolor", 3),
            Map.entry("colorbox", 1),
            Map.entry("href", 1),
            Map.entry("phantom", 1),
            Map.entry("hphantom", 1),
            Map.entry("vphantom", 1),
            Map.entry("rule", 2),
            Map.entry("multirow", 2),
            Map.entry("cline", 1),
            Map.entry("cmidrule", 1),
            Map.entry("raisebox", 1),
            Map.entry("scalebox", 1),
            Map.entry("resizebox", 2),
            Map.entry("date", 1),
            Map.entry("write", 1));

    private final LatexOutput output;
    private final TexStream stream;
    private final LatexFormulas formulas;
    private final LatexEnvironments environments;
    private final SectionNumbers numbers = new SectionNumbers();
    private final List<List<TexToken>> footnotes = new ArrayList<>();

    LatexCommands(LatexOutput output, TexStream stream, LatexFormulas formulas, LatexEnvironments environments) {
        this.output = output;
        this.stream = stream;
        this.formulas = formulas;
        this.environments = environments;
    }

    void run(TexToken token) {
        String name = token.name();
        Optional<String> character = LatexSymbols.character(name);
        if (isAccent(name)) {
            output.text(token, LatexSymbols.accented(name, TexStream.text(stream.argument())));
        } else if (character.isPresent()) {
            output.text(token, character.get());
        } else if (ITEMS.contains(name)
                || name.equals("part") && !environments.lists().isEmpty()) {
            item(token);
        } else if (LatexHeadings.isHeading(name)) {
            heading(token);
        } else if (SETTINGS.containsKey(name)) {
            stream.skipArguments(SETTINGS.getOrDefault(name, 0));
        } else if (!runStructure(token)) {
            runStyle(token);
        }
    }

    /** {@code \c} and the like are accents only where a letter in braces follows. */
    private boolean isAccent(String name) {
        return LatexSymbols.isAccent(name) && (!Character.isLetter(name.charAt(0)) || stream.isAtGroup());
    }

    private boolean runStructure(TexToken token) {
        switch (token.name()) {
            case "begin" -> environments.begin(token, stream.argumentText());
            case "end" -> environments.end(token, stream.argumentText());
            case "(" -> formulas.inline(token, next -> next.isCommand(")"));
            case "[" -> formulas.display(token, next -> next.isCommand("]"));
            case "\\", "newline", "linebreak", "tabularnewline", "cr" -> environments.newLine(token);
            case "par" -> endParagraph();
            case "caption" -> caption(token);
            case "includegraphics" -> environments.picture(token);
            case "footnote" -> footnote(token);
            case "multicolumn" -> environments.multicolumn();
            case "setcounter" -> setCounter();
            case "input", "include", "subfile" -> notFollowed(token);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void runStyle(TexToken token) {
        switch (token.name()) {
            case "textsuperscript" -> script(token, "^");
            case "textsubscript" -> script(token, "_");
            case "textbf" -> group(token, LatexScope.Kind.GROUP, Span.Emphasis.BOLD);
            case "boxed", "fbox", "framebox" -> group(token, LatexScope.Kind.GROUP, Span.Emphasis.BOXED);
            case "st", "sout", "xout", "cancel" -> group(token, LatexScope.Kind.GROUP, Span.Emphasis.STRUCK);
            case "bf", "bfseries" -> output.change(output.scope().with(Span.Emphasis.BOLD));
            case "textcolor" -> textColor(token);
            case "color" -> hideIf(isWhite());
            case "fontsize" -> fontSize();
            default -> stream.option();
        }
    }

    // ---- structure

    private void heading(TexToken token) {
        boolean starred = stream.peek().map(next -> next.isCharacter('*')).orElse(false);
        stream.skipStar();
        stream.option();
        output.endParagraph();
        String number = starred ? "" : numbers.next(token.name());
        group(token, LatexScope.Kind.HEADING, output.scope().emphasis());
        output.change(output.scope().inner(LatexScope.Kind.HEADING, token.name(), token.offset()));
        if (!number.isEmpty()) {
            output.text(token, number + " ");
        }
    }

    private void item(TexToken token) {
        endParagraph();
        Optional<List<TexToken>> label = stream.option();
        stream.skipSpace();
        if (label.isPresent() && token.isCommand("item")) {
            List<TexToken> written = new ArrayList<>(label.get());
            written.add(new TexToken(TexToken.Kind.BLANK, " ", token.offset()));
            stream.pushBack(written);
        } else if (!environments.lists().isEmpty()) {
            output.text(token, environments.lists().element().nextLabel() + " ");
        }
    }

    private void caption(TexToken token) {
        stream.skipArguments(0);
        output.endParagraph();
        group(token, LatexScope.Kind.CAPTION, output.scope().emphasis());
    }

    private void setCounter() {
        String counter = stream.argumentText();
        String value = stream.argumentText();
        if (!value.matches("\\d{1,4}")) {
            return;
        }
        numbers.set(counter, Integer.parseInt(value));
        if (counter.startsWith("enum") && !environments.lists().isEmpty()) {
            environments.lists().element().setCount(Integer.parseInt(value));
        }
    }

    private void notFollowed(TexToken token) {
        String message = "The file " + stream.argumentText() + " is part of this one and was not read.";
        output.problem(token.offset(), "not-followed", message);
    }

    private void footnote(TexToken token) {
        stream.option();
        List<TexToken> note = new ArrayList<>(stream.argument());
        TexToken border = new TexToken(TexToken.Kind.PARAGRAPH_END, " ", token.offset());
        note.add(0, border);
        note.add(border);
        footnotes.add(note);
    }

    /** Ends a paragraph; a footnote in it follows as a paragraph of its own. */
    void endParagraph() {
        if (environments.isInTable()) {
            return;
        }
        output.endParagraph();
        if (!footnotes.isEmpty()) {
            stream.pushBack(footnotes.remove(0));
        }
    }

    // ---- style

    private void script(TexToken token, String mark) {
        output.span(Span.latex(mark + "{" + stream.argumentText() + "}", output.place(token)));
    }

    /** The argument of a command as a scope of its own. */
    private void group(TexToken token, LatexScope.Kind kind, Span.Emphasis emphasis) {
        stream.openArgument(token);
        output.open(kind, "", token);
        output.change(output.scope().with(emphasis));
    }

    private void textColor(TexToken token) {
        boolean white = isWhite();
        group(token, LatexScope.Kind.GROUP, output.scope().emphasis());
        hideIf(white);
    }

    private boolean isWhite() {
        stream.option();
        return stream.argumentText().equals("white");
    }

    private void fontSize() {
        String size = stream.argumentText().replaceAll("[^0-9.]", "");
        stream.argument();
        hideIf(size.matches("[01](\\.\\d*)?|\\.\\d+"));
    }

    private void hideIf(boolean unseen) {
        if (unseen) {
            output.change(output.scope().unseen());
        }
    }
}
