package org.gradcheck.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gradcheck.document.Span;
import org.gradcheck.expression.Expression.Symbol;
import org.gradcheck.expression.Written;
import org.gradcheck.reading.Format;
import org.gradcheck.reading.ShortAnswer;
import org.gradcheck.reading.WrittenReader;

/** Reads a statement as an answer to a question: the last member of its chain. */
final class StatementReader {

    private static final Pattern DASH = Pattern.compile("[-\u2013\u2212]\\s+[\\d.]");
    private static final Pattern TIMES_ROUNDED =
            Pattern.compile("([\\d.,]{4,20})\\s*(?:\\\\?t?imes\\b|×)\\s*([\\d.,]{1,8}\\s?[KMBkmb])");
    private static final Pattern WORD_AT_END = Pattern.compile("\\s*(?<!\\\\)(?<![\\p{L}\\\\])[\\p{L}\u00b5]{2,}$");

    /** {@code 4x} as an answer says four times, unless it is a formula. */
    private static final Pattern FACTOR = Pattern.compile("^(\\d[\\d.,]*)\\s?[x×]$");

    /** {@code O(n^2)} says how something grows. */
    private static final Pattern ORDER =
            Pattern.compile("(?:\\\\mathcal\\s*\\{?\\s*)?O\\s*\\}?\\s*(?:\\\\left\\s*)?\\(");

    private static final Pattern WHOLE = Pattern.compile("\\s*\\$?\\s*\\d[\\d,]*\\d\\s*\\$?\\s*");
    private static final Pattern SUFFIXED = Pattern.compile(
            "\\d\\s*(?:[kKMGB]\\b|\\\\(?:text|mathrm)\\s*\\{\\s*[kKMGB]\\s*}|(?i:thousand|million|billion)\\b)");

    /** A row of words with more characters than this is a sentence. */
    private static final int LONGEST = 60;

    private final Question question;
    private final Topic topic;
    private final Set<String> symbols;
    private final Set<String> plainNames;

    StatementReader(Question question, Topic topic) {
        this.question = question;
        this.topic = topic;
        this.symbols = question.names();
        this.plainNames = symbols.stream().map(StatementReader::plain).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A whole short row as it can be understood, in words perhaps: {@code one percent}; empty if it is no answer of the
     * question's kind.
     */
    Optional<Written> whole(Row row) {
        List<Span> spans = row.said().spans();
        boolean formula = spans.size() == 1 && spans.get(0).notation() == Span.Notation.LATEX;
        String text = formula ? spans.get(0).text() : row.text().strip();
        return text.length() > LONGEST || question.kind().isEquation()
                ? Optional.empty()
                : admitted(ShortAnswer.read(text, formula ? Format.LATEX : Format.MARKDOWN))
                        .filter(written -> !isWord(written));
    }

    /** {@code unknown} is a name to mathematics. */
    private static boolean isWord(Written written) {
        return written.expression() instanceof Symbol name && name.name().length() > 1;
    }

    /** The statement as it can be understood; empty if it is no answer of the question's kind. */
    Optional<Written> read(Statement statement) {
        if (question.kind().isEquation()) {
            return admitted(new EquationReader(symbols).read(statement));
        }
        String answer = answer(statement);
        String last =
                question.kind().isFormula() ? answer : FACTOR.matcher(answer).replaceFirst("$1");
        Matcher word = WORD_AT_END.matcher(last);
        Optional<Written> written = readable(last, statement);
        if (!word.find()
                || written.filter(read -> !read.expression()
                                .symbols()
                                .contains(word.group().strip()))
                        .isPresent()) {
            return written;
        }
        return readable(last.substring(0, word.start()), statement).or(() -> written);
    }

    /** The last member of its chain; but of {@code 115M MACs = 231M FLOPs} the one in the unit that is asked for. */
    private String answer(Statement statement) {
        String last = statement.chain().last();
        return topic.hasUnit(last)
                ? last
                : statement.chain().members().stream()
                        .filter(topic::hasUnit)
                        .reduce((first, second) -> second)
                        .orElse(last);
    }

    /** What is said to be about equal, as in {@code 163,696 ~ 164k}, still is the answer. */
    private Optional<Written> readable(String text, Statement statement) {
        List<String> relations = statement.chain().relations();
        boolean about =
                !relations.isEmpty() && relations.get(relations.size() - 1).equals("~");
        boolean dash = relations.isEmpty()
                && statement.before().isBlank()
                && DASH.matcher(statement.text()).lookingAt();
        if (ORDER.matcher(text).lookingAt()) {
            return admitted(ShortAnswer.read(text, Format.LATEX));
        }
        Optional<Written> exact = about ? exact(text, statement) : Optional.empty();
        if (exact.isPresent()) {
            return exact;
        }
        return admitted(WrittenReader.read(text, statement.notation(), symbols)
                .map(read -> about ? read.approximately() : read)
                .map(read -> dash ? read.doubted("The dash may be a minus sign or a mere separator.") : read)
                .map(read -> isTimesItself(text, statement)
                        ? read.doubted(
                                "The sign of multiplication may stand for \"about\": behind it the same number is rounded.")
                        : read));
    }

    /** A number times its own rounding, as in {@code 62378344 × 62M}, is hardly a product: some readers of pages take ≈ for ×. */
    private static boolean isTimesItself(String text, Statement statement) {
        Matcher sides = TIMES_ROUNDED.matcher(text);
        if (!sides.matches()) {
            return false;
        }
        Optional<Written> number = WrittenReader.read(sides.group(1), statement.notation());
        Optional<Written> rounded = WrittenReader.read(sides.group(2), statement.notation());
        return number.isPresent()
                && rounded.filter(
                                about -> about.primary().agreesWith(number.get().primary()))
                        .isPresent();
    }

    /** Behind a whole number, a shorter one with a suffix only says how large it is: {@code 397,410,304 ≈ 400M}. */
    private Optional<Written> exact(String text, Statement statement) {
        List<String> members = statement.chain().members();
        String before = members.get(members.size() - 2);
        return WHOLE.matcher(before).matches() && SUFFIXED.matcher(text).find()
                ? admitted(
                        ShortAnswer.read(before.replace("$", "") + " \\approx " + text.replace("$", ""), Format.LATEX))
                : Optional.empty();
    }

    private Optional<Written> admitted(Optional<Written> written) {
        return written.filter(question.kind()::accepts)
                .map(read -> read.admitting(question.kind()::admits))
                .filter(this::hasOnlyKnownSymbols);
    }

    /** A name that the question does not have makes a text part of the working, not an answer. */
    private boolean hasOnlyKnownSymbols(Written written) {
        return question.symbols().isEmpty()
                || written.expression().symbols().stream().allMatch(name -> plainNames.contains(plain(name)));
    }

    /** {@code x_1} and {@code x1} are one name. */
    private static String plain(String name) {
        return name.replace("_", "");
    }
}
