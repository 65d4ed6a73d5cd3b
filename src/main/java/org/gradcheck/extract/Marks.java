package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds labels in rows: at the start of each, and behind another answer in its line. */
final class Marks {

    private static final String ROMAN = "i{1,3}|iv|vi{0,3}|ix|xi{0,2}";

    /** A word that says that a label follows. */
    private static final String WORD =
            "(?:questions?|problems?|prob\\.|exercises?|tasks?|ex\\.?|sub-?(?:part|question)s?|parts?|q|p)";

    private static final String SOLUTION =
            "(?:(?:my |the )?(?:answers?|solutions?|ans\\.?|sol\\.?|corrections?|correction|addendum|update|revised))";

    /** A label at the start of a line: numbers, single letters and Roman numerals, bracketed or with a full stop. */
    private static final Pattern AT_START = Pattern.compile(
            "^[-*•#>\\s]{0,20}+((?:" + SOLUTION + "(?: (?:to|for|of))?(?: the)?\\s*+:?\\s*+)?(?:" + WORD
                    + "(?![a-z])[\\s.#]*+|[qp](?=\\d))?)"
                    + "([(\\[]?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|" + ROMAN + "|[a-z])[)\\]]?"
                    + "(?:(?:\\s?[.:]?|(?<=\\d),)\\s?\\(?(?:[a-z]|" + ROMAN
                    + ")\\)|[.-]?[a-z](?![a-z0-9])|[\\s.:,]{1,3}part\\s+\\(?[a-z]\\)?){0,3})"
                    + "([).:\\]](?!\\d)|\\s*+[-–—](?!\\s*[\\d.(])|\\s*+:(?!\\d)|(?=\\s|$|\\s?[,/&+]))",
            Pattern.CASE_INSENSITIVE);

    /** A further label behind one, for answers that are given together: {@code (a) and (b): 5 and 7}. */
    private static final Pattern JOINED = Pattern.compile(
            "\\G\\s?(?:,\\s?(?:and)?|and|&|/|\\+)\\s?(?:(?:part|question|problem)\\s)?([(\\[]?(?:\\d{1,2}\\.?)?\\(?(?:[a-z]|"
                    + ROMAN + "|(?<=\\d))[)\\]]?)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEHIND_JOINED = Pattern.compile("\\s*(?:[:.)]|[-–—]\\s|$|\\s(?=[\\d$\\p{Lu}]))");

    private static final Pattern STEP =
            Pattern.compile("\\d+|(?<![a-z])(?:" + ROMAN + "|[a-z])(?![a-z])", Pattern.CASE_INSENSITIVE);

    /** {@code 1a} and {@code 2.b} are labels without any mark behind them. */
    private static final Pattern STEPPED = Pattern.compile("\\d+\\.?[a-z]", Pattern.CASE_INSENSITIVE);

    /** A label behind the end of an answer in the same line. */
    private static final Pattern INLINE = Pattern.compile("(?<![\\p{L}]\\s)(?<=[\\s;,])(?:\\(([a-z]|" + ROMAN
            + ")\\)|(?<=[;,.]\\s|\\s\\s)([a-z]|" + ROMAN + ")\\))(?=[\\s:])");

    /**
     * What follows the number of a section: words with a capital at first, and neither a number nor the end of a sentence;
     * {@code 5.1 Million} is an amount.
     */
    private static final Pattern TITLE = Pattern.compile(
            "\\s+(?!(?:Thousand|Million|Billion|Trillion)s?\\b)\\p{Lu}\\p{Ll}*[\\s-]+\\p{L}[^=:;?!]{1,80}(?<![.\\s]|\\s\\d{1,3})\\s*");

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})+");

    private static final Pattern LEADERS = Pattern.compile("(?:\\.\\s?){4}\\s{0,9}\\d{1,3}\\s{0,9}$");
    private static final Pattern BROKEN_OFF = Pattern.compile(
            "\\b(?:part|parts|question|problem|in|from|of|see|and|by|with|using|to|the|than|for|or|exercise|section|step|equation|eq\\.?|as)$");

    private static final Pattern ENDS_IN_WORD = Pattern.compile("[\\p{L},]$");
    private static final Pattern LOWER_BEHIND = Pattern.compile("\\S{1,20}\\s+[a-z]");
    private static final Pattern WORD_BEHIND = Pattern.compile("\\s+[a-z]{2}");
    private static final Pattern BRACKET_END = Pattern.compile("[)\\]]$");
    private static final Pattern ANNOUNCING = Pattern.compile("(?s).*" + WORD + "[\\s.#]*");

    private static final Pattern CAPITAL = Pattern.compile("[(\\[]?(?:[A-Z]|[IVX]{1,4})(?!\\p{L})");

    private static final int WRAPPED = 50;

    /** No line holds more labels. */
    private static final int MOST = 26;

    private final List<Row> rows;
    private final List<String> texts;

    Marks(List<Row> rows, List<String> texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** The labels of a row from left to right. */
    List<Mark> in(int number) {
        Row row = rows.get(number);
        String text = texts.get(number);
        List<Mark> marks = new ArrayList<>();
        atStart(number, text).ifPresent(marks::add);
        if (!row.isTable() && !row.isHeading() && !row.isProgram()) {
            addInline(number, text, marks);
        }
        return marks;
    }

    private Optional<Mark> atStart(int number, String text) {
        Row row = rows.get(number);
        Matcher matcher = AT_START.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String word = matcher.group(1).strip().toLowerCase(Locale.ROOT);
        boolean announced = ANNOUNCING.matcher(word).matches();
        boolean numbered = DECIMAL.matcher(matcher.group(2)).matches();
        boolean marked = !matcher.group(3).isEmpty()
                || BRACKET_END.matcher(matcher.group(2)).find()
                || numbered && TITLE.matcher(text.substring(matcher.end())).matches();
        boolean stepped = STEPPED.matcher(matcher.group(2)).matches();
        boolean alone = text.substring(matcher.end()).isBlank();
        boolean heads =
                row.isHeading() && (alone || Character.isDigit(matcher.group(2).charAt(0)));
        boolean decimal = !marked && !announced && !row.isHeading() && numbered;
        if (!marked && !stepped && !announced && !heads && !decimal) {
            return Optional.empty();
        }
        List<String> steps = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (Matcher step = STEP.matcher(matcher.group(2)); step.find(); ) {
            steps.add(step.group().toLowerCase(Locale.ROOT));
            ends.add(behind(text, matcher.start(2) + step.end()));
        }
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        List<Label> joined = new ArrayList<>();
        int end = joined(text, matcher, joined);
        ends.set(ends.size() - 1, end);
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        add(signs, Sign.ANNOUNCED, announced || marked && !word.isEmpty());
        add(signs, Sign.IN_HEADING, row.isHeading());
        add(signs, Sign.STEPPED, steps.size() > 1);
        add(signs, Sign.MARKED, marked || alone && !decimal);
        add(signs, Sign.DECIMAL, decimal);
        add(signs, Sign.CAPITAL, CAPITAL.matcher(matcher.group(2)).lookingAt());
        String first = matcher.group(2);
        add(
                signs,
                Sign.STOPPED_LETTER,
                first.length() == 1
                        && Character.isLetter(first.charAt(0))
                        && matcher.group(3).startsWith(".")
                        && !announced
                        && !row.isHeading());
        add(
                signs,
                Sign.BEFORE_WORD,
                !marked
                        && WORD_BEHIND
                                .matcher(text)
                                .region(matcher.end(), text.length())
                                .lookingAt());
        add(signs, Sign.MID_SENTENCE, isMidSentence(number, text));
        add(signs, Sign.IN_CONTENTS, LEADERS.matcher(text).find());
        boolean ofQuestion = announced && !word.contains("part");
        return Optional.of(new Mark(number, 0, new Label(steps), ends, signs, joined, ofQuestion));
    }

    /** Adds the labels that follow at once, and tells where the text begins behind them all. */
    private static int joined(String text, Matcher first, List<Label> joined) {
        Matcher more = JOINED.matcher(text);
        int end = first.end(2);
        List<Label> labels = new ArrayList<>();
        while (more.find(end)) {
            labels.add(Label.of(more.group(1)));
            end = more.end();
        }
        Matcher behind = BEHIND_JOINED.matcher(text).region(end, text.length());
        if (labels.isEmpty() || !behind.lookingAt()) {
            return first.end();
        }
        joined.addAll(labels);
        return behind.end();
    }

    private static void add(Set<Sign> signs, Sign sign, boolean applies) {
        if (applies) {
            signs.add(sign);
        }
    }

    private static int behind(String text, int end) {
        int at = end;
        while (at < text.length() && ").:]".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The line before ends without an end of its sentence. */
    private boolean isMidSentence(int number, String text) {
        if (number == 0 || rows.get(number).isHeading() || rows.get(number).isTable()) {
            return false;
        }
        Row before = rows.get(number - 1);
        String line = texts.get(number - 1).stripTrailing();
        boolean together = before.block() == rows.get(number).block();
        boolean wrapped = line.length() >= WRAPPED && ENDS_IN_WORD.matcher(line).find();
        boolean lower = LOWER_BEHIND.matcher(text).lookingAt();
        return together && (BROKEN_OFF.matcher(line).find() || wrapped && lower);
    }

    private void addInline(int number, String text, List<Mark> marks) {
        Matcher matcher = INLINE.matcher(text);
        int from = marks.isEmpty() ? 1 : marks.get(0).end(marks.get(0).label().size());
        while (marks.size() < MOST && matcher.find()) {
            if (matcher.start() < from || isInFormula(text, matcher.start())) {
                continue;
            }
            String step = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            int end = text.startsWith(":", matcher.end()) ? matcher.end() + 1 : matcher.end();
            marks.add(new Mark(
                    number,
                    matcher.start(),
                    new Label(List.of(step.toLowerCase(Locale.ROOT))),
                    List.of(end),
                    EnumSet.of(Sign.MARKED, Sign.INLINE),
                    List.of(),
                    false));
        }
    }

    private static boolean isInFormula(String text, int at) {
        return text.substring(0, at).chars().filter(c -> c == '$').count() % 2 == 1;
    }
}
