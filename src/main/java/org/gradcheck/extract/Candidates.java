package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gradcheck.document.Block;
import org.gradcheck.extract.Topic.Bearing;

/** Finds all texts in a region that may be the answer, in reading order. */
final class Candidates {

    private static final Pattern CAPTION =
            Pattern.compile("\\W*(?:figure|fig\\.|table)\\s*\\d", Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]\\s*$");

    /** {@code gives 10 and the second pooling 5}: the verb holds for both. */
    private static final Pattern GOES_ON =
            Pattern.compile("\\s*[,;]?\\s*(?:and|then|,)(?: (?:then|the|after))*(?: [\\p{L}\\d-]+){1,3}\\s*");

    private final Question question;
    private final Topic topic;
    private final StatementReader reader;
    private final Set<String> symbols;

    Candidates(Question question) {
        this.question = question;
        this.topic = new Topic(question.ask());
        this.symbols = question.names();
        this.reader = new StatementReader(question, topic);
    }

    List<Found> in(Region region) {
        List<Found> found = new ArrayList<>();
        List<Found> explained = new ArrayList<>();
        List<Row> rows = TickBoxes.chosen(region.rows());
        Listing listing = new Listing(rows);
        TableAnswer table = new TableAnswer(rows, question.ask());
        String led = "";
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            List<Statement> statements = led(listing.withoutNumber(i, Statements.in(row.said(), symbols)), led);
            led = tail(row, statements);
            if (!CAPTION.matcher(row.text()).lookingAt()) {
                List<Found> inRow = inRow(row, statements);
                explained.addAll(explainedBy(row, inRow));
                boolean sum = i > 0 && rows.get(i - 1).isRule() && inRow.size() == 1;
                found.addAll(
                        row.isTable()
                                ? table.resultOf(row, inRow)
                                : sum ? List.of(inRow.get(0).marked(Cue.TOTAL)) : inRow);
            }
        }
        return found.isEmpty() ? whole(rows) : answering(found, explained);
    }

    /** What a comment in a program mentions without a word that makes it the answer. */
    private static List<Found> explainedBy(Row row, List<Found> inRow) {
        return row.isProgram()
                ? inRow.stream().filter(found -> !found.cue().isInWords()).toList()
                : List.of();
    }

    /** A comment explains the program, as long as something else is written that may be the answer. */
    private static List<Found> answering(List<Found> found, List<Found> explained) {
        List<Found> answering = found.stream()
                .filter(candidate -> !explained.contains(candidate))
                .toList();
        return answering.isEmpty() ? found : answering;
    }

    /** What is written in words, or in a way that is no mathematics in a sentence, if it is all that is written. */
    private List<Found> whole(List<Row> rows) {
        List<Row> written = rows.stream().filter(row -> !row.text().isBlank()).toList();
        if (written.size() != 1 || written.get(0).isTable() || isUnderstood(written.get(0))) {
            return List.of();
        }
        Row row = written.get(0);
        Statement statement = Statement.of(row.said());
        return reader
                .whole(row)
                .map(read -> new Found(
                        read, statement, Sentence.around(statement), Cue.STATED, Bearing.OPEN, Optional.empty()))
                .stream()
                .toList();
    }

    /** Whether something in it is an answer of the right kind, though to something else. */
    private boolean isUnderstood(Row row) {
        return Statements.in(row.said(), symbols).stream()
                .anyMatch(statement -> reader.read(statement).isPresent());
    }

    /** The statements of a line when words at the end of the line before lead up to it. */
    private static List<Statement> led(List<Statement> statements, String words) {
        if (words.isEmpty() || statements.isEmpty()) {
            return statements;
        }
        List<Statement> led = new ArrayList<>(statements);
        led.set(0, statements.get(0).led(words));
        return led;
    }

    /** The words at the end of a line of text that may lead up to the next line. */
    private static String tail(Row row, List<Statement> statements) {
        if (row.isTable()
                || row.block() instanceof Block.Code
                || SENTENCE_END.matcher(row.text()).find()) {
            return "";
        }
        String words = statements.isEmpty()
                ? row.text()
                : statements.get(statements.size() - 1).after();
        return words.substring(Math.max(0, words.length() - Statements.CONTEXT)).strip();
    }

    private List<Found> inRow(Row row, List<Statement> statements) {
        List<Found> found = new ArrayList<>();
        for (Statement statement : statements) {
            candidate(statement, row, found).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Found> candidate(Statement statement, Row row, List<Found> before) {
        Sentence sentence = Sentence.around(statement);
        Optional<Aside> aside = Aside.of(statement, sentence, topic);
        Bearing bearing = topic.bearing(statement, sentence);
        Cue cue = cue(statement, bearing, before);
        boolean never = aside.filter(Aside::isNever).isPresent();
        return never || !row.isTable() && isOfSomethingElse(statement, bearing, cue)
                ? Optional.empty()
                : reader.read(statement).map(written -> new Found(written, statement, sentence, cue, bearing, aside));
    }

    /**
     * A bare number of something else. A calculation, or what is drawn as a conclusion, may be the result all the same; and
     * nothing is known to be something else where the question names nothing.
     */
    private boolean isOfSomethingElse(Statement statement, Bearing bearing, Cue cue) {
        boolean open = topic.isOpen() && !question.ask().isBlank();
        return bearing == Bearing.ELSEWHERE
                && cue.weight() <= Cue.ASSERTED.weight()
                && cue != Cue.CONCLUSION
                && !statement.isChain()
                && !open;
    }

    private static Cue cue(Statement statement, Bearing bearing, List<Found> before) {
        Cue cue = Cue.of(statement);
        if (cue != Cue.STATED) {
            return cue;
        }
        boolean goesOn = !before.isEmpty()
                && before.get(before.size() - 1).cue().weight() == Cue.ASSERTED.weight()
                && GOES_ON.matcher(statement.before()).matches();
        return goesOn ? Cue.ASSERTED : bearing.compareTo(Bearing.ASKED) >= 0 ? Cue.NAMED : cue;
    }
}
