package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gradcheck.document.Block;
import org.gradcheck.expression.Written;
import org.gradcheck.extract.Topic.Bearing;

/** Finds all texts in a region that may be the answer, in reading order. */
final class Candidates {

    private static final Pattern CAPTION =
            Pattern.compile("\\W*(?:figure|fig\\.|table)\\s*\\d", Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]\\s*$");

    /** {@code gives 10 and the second pooling 5}: the verb holds for both. */
    private static final Pattern GOES_ON = Pattern.compile("\\s*[,;]?\\s*(?:and|then|,)(?: (?:then|the|after))*(?: [\\p{L}\\d-]+){1,3}\\s*");

    private final Question question;
    private final Topic topic;
    private final StatementReader reader;
    private final Set<String> symbols;

    Candidates(Question question) {
        this.question = question;
        this.topic = new Topic(question.ask());
        this.symbols = new TreeSet<>(question.symbols());
        this.reader = new StatementReader(question, topic);
    }

    List<Found> in(Region region) {
        List<Found> found = new ArrayList<>();
        List<Row> rows = TickBoxes.chosen(region.rows());
        Listing listing = new Listing(rows);
        TableAnswer table = new TableAnswer(rows, question.ask());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!CAPTION.matcher(row.text()).lookingAt()) {
                List<Found> inRow = inRow(row, i, listing, i == 0 ? "" : tail(rows.get(i - 1)));
                boolean sum = i > 0 && rows.get(i - 1).isRule() && inRow.size() == 1;
                found.addAll(row.isTable() ? table.resultOf(row, inRow) : sum ? List.of(inRow.get(0).marked(Cue.TOTAL)) : inRow);
            }
        }
        return found;
    }

    private List<Found> inRow(Row row, int number, Listing listing, String led) {
        List<Found> found = new ArrayList<>();
        for (Statement inLine : Statements.in(row.line(), symbols)) {
            if (!listing.isNumber(number, inLine)) {
                boolean first = inLine.lead().length() == inLine.before().length();
                Statement statement = first && !led.isEmpty() ? inLine.led(led) : inLine;
                candidate(statement, number, row, found).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The words at the end of a line of text that may lead up to the next line. */
    private String tail(Row row) {
        if (row.isTable() || row.block() instanceof Block.Code || SENTENCE_END.matcher(row.text()).find()) {
            return "";
        }
        List<Statement> statements = Statements.in(row.line(), symbols);
        String text = row.text();
        return statements.isEmpty()
                ? text.substring(Math.max(0, text.length() - 200))
                : statements.get(statements.size() - 1).after();
    }

    private Optional<Found> candidate(Statement statement, int number, Row row, List<Found> before) {
        Sentence sentence = Sentence.around(statement);
        Optional<Aside> aside = Aside.of(statement, sentence, topic);
        if (aside.filter(Aside::isNever).isPresent()) {
            return Optional.empty();
        }
        Bearing bearing = topic.bearing(statement, sentence);
        Cue cue = cue(statement, bearing, before);
        if (bearing == Bearing.ELSEWHERE && cue.weight() <= Cue.ASSERTED.weight() && !row.isTable() && isNoResult(statement, cue)) {
            return Optional.empty();
        }
        return reader.read(statement).map(written -> new Found(written, statement, sentence, number, cue, bearing, aside));
    }

    /** A bare number of something else; a calculation, or what is drawn as a conclusion, still may be the result. */
    private boolean isNoResult(Statement statement, Cue cue) {
        boolean open = topic.isOpen() && !question.ask().isBlank();
        return !statement.isChain() && cue != Cue.CONCLUSION && !open;
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
