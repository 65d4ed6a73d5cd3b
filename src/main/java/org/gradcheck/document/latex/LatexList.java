package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.NumberStyle;
import org.gradcheck.document.Source;

/**
 * A list environment.
 *
 * @param counter the counter of its items; empty for a list that is not numbered
 * @param label what stands before an item; with {@code \alph{enumi}} for the counter
 */
record LatexList(String counter, List<TexToken> label) {

    private static final Map<String, NumberStyle> STYLES = Map.of(
            "arabic", NumberStyle.ARABIC,
            "alph", NumberStyle.LETTER,
            "Alph", NumberStyle.CAPITAL_LETTER,
            "roman", NumberStyle.ROMAN,
            "Roman", NumberStyle.CAPITAL_ROMAN);
    private static final Map<Character, String> SHORT =
            Map.of('a', "\\alph*", 'A', "\\Alph*", 'i', "\\roman*", 'I', "\\Roman*", '1', "\\arabic*");

    private static final List<String> COUNTERS = List.of("enumi", "enumii", "enumiii", "enumiv");
    private static final List<String> NUMBERED = List.of("\\arabic*.", "(\\alph*)", "\\roman*.", "\\Alph*.");
    private static final List<String> MARKED = List.of("•", "–", "*", "·");
    private static final Pattern LABEL_OPTION = Pattern.compile("label\\s*=\\s*(?:\\{(.*)}\\s*(?:,[^{}]*)?$|([^,]*))");
    private static final Pattern SHORT_LABEL =
            Pattern.compile("(?:\\{[^{}]*}|[^A-Za-z0-9{}\\\\=])*([aAiI1])[^A-Za-z0-9\\\\=]*");
    private static final Pattern ANY_COUNTER = Pattern.compile("\\\\(arabic|alph|Alph|roman|Roman)\\*");

    LatexList {
        label = List.copyOf(label);
    }

    /** The style a command such as {@code \alph} prints a counter in. */
    static Optional<NumberStyle> style(String command) {
        return Optional.ofNullable(STYLES.get(command));
    }

    /** A list of numbered items, {@code depth} lists of its kind deep, counted from 0. */
    static LatexList numbered(int depth, String option, TexMacros macros) {
        String counter = counter(depth);
        String template =
                written(option).or(() -> redefined(counter, depth, macros)).orElseGet(() -> NUMBERED.get(level(depth)));
        return new LatexList(counter, tokens(withCounter(template, counter)));
    }

    static LatexList marked(int depth) {
        return new LatexList("", tokens(MARKED.get(Math.min(depth, MARKED.size() - 1))));
    }

    /** A list whose items have only the labels their writer gives them. */
    static LatexList unmarked() {
        return new LatexList("", List.of());
    }

    static String counter(int depth) {
        return COUNTERS.get(level(depth));
    }

    private static int level(int depth) {
        return Math.min(depth, COUNTERS.size() - 1);
    }

    static boolean asksForLabel(String option) {
        return written(option).isPresent();
    }

    /** The label an option asks for: {@code label=(\alph*)} of enumitem, or {@code (a)} of enumerate. */
    private static Optional<String> written(String option) {
        Matcher label = LABEL_OPTION.matcher(option);
        if (label.find()) {
            return Optional.of(
                    label.start(1) >= 0 ? label.group(1) : label.group(2).strip());
        }
        String brief = option.strip();
        Matcher sample = SHORT_LABEL.matcher(brief);
        return sample.matches()
                ? Optional.of(brief.substring(0, sample.start(1))
                        + SHORT.get(brief.charAt(sample.start(1)))
                        + brief.substring(sample.end(1)))
                : Optional.empty();
    }

    /** The label a writer gave to all lists: {@code \renewcommand{\labelenumi}{...}} or {@code \theenumi}. */
    private static Optional<String> redefined(String counter, int depth, TexMacros macros) {
        if (macros.knows("label" + counter)) {
            return Optional.of("\\label" + counter + " ");
        }
        return macros.knows("the" + counter)
                ? Optional.of(ANY_COUNTER.matcher(NUMBERED.get(level(depth))).replaceAll("\\\\the" + counter + " "))
                : Optional.empty();
    }

    private static String withCounter(String template, String counter) {
        return ANY_COUNTER.matcher(template).replaceAll("\\\\$1{" + counter + "}");
    }

    private static List<TexToken> tokens(String template) {
        return TexTokenizer.tokens(new Source("", template), 0, template.length());
    }

    /** What stands before an item whose {@code \item} is here. */
    List<TexToken> labelAt(TexToken item) {
        List<TexToken> placed = new ArrayList<>();
        label.forEach(token -> placed.add(token.at(item.offset())));
        if (!placed.isEmpty()) {
            placed.add(item.asBlank());
        }
        return placed;
    }
}
