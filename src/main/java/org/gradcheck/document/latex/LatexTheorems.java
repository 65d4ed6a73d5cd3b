package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Environments that print a title of their own, such as those of {@code \newtheorem{problem}{Problem}}. */
final class LatexTheorems implements LatexFamily {

    private record Theorem(List<TexToken> title, String counter) {}

    private final LatexReading reading;
    private final Map<String, Theorem> theorems = new LinkedHashMap<>();

    LatexTheorems(LatexReading reading) {
        this.reading = reading;
    }

    @Override
    public boolean run(TexToken command) {
        if (!command.isCommand("newtheorem")) {
            return false;
        }
        TexStream stream = reading.stream();
        boolean starred = stream.takeIf('*');
        String name = stream.argumentText();
        Optional<String> shared = stream.option().map(TexTokens::text);
        List<TexToken> title = stream.argument();
        Optional<String> within = stream.option().map(TexTokens::text);
        if (!starred && shared.isEmpty()) {
            reading.counters().define(name, within);
            within.ifPresent(other -> reading.counters().put(name, other));
        }
        theorems.put(name, new Theorem(title, starred ? "" : shared.orElse(name)));
        return true;
    }

    @Override
    public void begin(TexToken begin, String name) {
        Theorem theorem = theorems.get(name);
        if (theorem != null) {
            title(begin, theorem.title, theorem.counter);
        } else if (name.equals("solution") && !reading.stream().macros().knows("solution")) {
            reading.stream().option();
            TexToken title = begin.as(TexToken.Kind.CHARACTER, "Solution");
            title(begin, List.of(title), "");
        }
    }

    /** A bold title with its number, and what the writer adds in brackets: {@code Problem 1 (Sizes).} */
    private void title(TexToken begin, List<TexToken> words, String counter) {
        List<TexToken> title = new ArrayList<>();
        title.add(begin.as(TexToken.Kind.COMMAND, "\\textbf"));
        title.add(begin.asOpen());
        words.forEach(word -> title.add(word.at(begin.offset())));
        if (!counter.isEmpty()) {
            reading.counters().step(counter);
            title.add(begin.asBlank());
            title.add(begin.as(TexToken.Kind.COMMAND, "\\the" + counter));
        }
        reading.stream().option().ifPresent(addition -> {
            title.add(begin.as(TexToken.Kind.CHARACTER, " ("));
            title.addAll(addition);
            title.add(begin.as(TexToken.Kind.CHARACTER, ")"));
        });
        title.add(begin.as(TexToken.Kind.CHARACTER, counter.isEmpty() ? ":" : "."));
        title.add(begin.asClose());
        title.add(begin.asBlank());
        reading.stream().pushBack(title);
    }
}
