package org.gradcheck.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.Block;
import org.gradcheck.extract.Row;
import org.gradcheck.extract.Statement;
import org.gradcheck.extract.Statements;

/**
 * Finds lines that are added up in a line called the total: values with a name of their own ({@code params: 1,728} and
 * {@code total params: 138M}), or products of the same form one below the other. Walks through a document once.
 */
final class ListedTotals {

    private static final Pattern TOTAL = Pattern.compile(
            "^\\W*(?:grand )?total\\b(?: (?:number|amount) of)?\\s*(\\p{L}*)[^:=\\d]{0,30}[:=]",
            Pattern.CASE_INSENSITIVE);

    /** The word to which a value belongs. */
    private static final Pattern NAME = Pattern.compile("(\\p{L}{3,})\\s*[:=]\\s*$");

    private static final Pattern FACTORS = Pattern.compile("[*×·⋅]|\\\\(?:times|cdot)\\b");

    /** Of two lines nobody can tell whether they are all. */
    private static final int FEWEST = 3;

    /** No more of the words before a value is looked at. */
    private static final int LONGEST_NAME = 40;

    private static final int LETTERS_THAT_COUNT = 5;
    private static final int LONG_SENTENCE = 100;

    private final List<Sum> sums = new ArrayList<>();
    private final Map<String, List<Addend>> named = new LinkedHashMap<>();
    private final List<Addend> products = new ArrayList<>();

    /** The sums in the rows of a document, in reading order. */
    static List<Sum> in(List<Row> rows) {
        ListedTotals totals = new ListedTotals();
        rows.stream().filter(row -> !(row.block() instanceof Block.Table)).forEach(totals::walk);
        return totals.sums;
    }

    private void walk(Row row) {
        String text = row.said().text();
        List<Statement> statements = Statements.in(row.said(), Set.of());
        Matcher total = TOTAL.matcher(text);
        if (total.find() && !statements.isEmpty()) {
            Addend.of(statements.get(0)).ifPresent(told -> add(told, name(total.group(1))));
            products.clear();
        } else if (row.block() instanceof Block.Heading) {
            named.clear();
            products.clear();
        } else {
            statements.forEach(this::addNamed);
            addProduct(text, statements);
        }
    }

    private void add(Addend total, String name) {
        Optional<List<Addend>> addends = Optional.ofNullable(named.remove(name))
                .or(() -> total.isCalculation() ? Optional.empty() : Optional.of(List.copyOf(products)));
        addends.map(ListedTotals::once)
                .filter(all -> all.size() >= FEWEST)
                .ifPresent(all -> sums.add(new Sum(all, total)));
    }

    /** A list that stands there twice, as on slides that build up, is one list. */
    private static List<Addend> once(List<Addend> addends) {
        List<String> texts = addends.stream().map(Addend::result).toList();
        int half = texts.size() / 2;
        return texts.subList(0, half).equals(texts.subList(half, texts.size())) ? addends.subList(0, half) : addends;
    }

    private void addNamed(Statement statement) {
        String before = statement.before();
        Matcher name = NAME.matcher(before.substring(Math.max(0, before.length() - LONGEST_NAME)));
        if (name.find()) {
            Addend.of(statement)
                    .filter(addend -> !addend.isZero())
                    .ifPresent(addend -> named.computeIfAbsent(name(name.group(1)), key -> new ArrayList<>())
                            .add(addend));
        }
    }

    /** {@code params} and {@code parameters} are one name. */
    private static String name(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(LETTERS_THAT_COUNT, lower.length()));
    }

    /** A line with other mathematics, or a long sentence, ends a list of products. */
    private void addProduct(String text, List<Statement> statements) {
        if (statements.isEmpty()) {
            if (text.length() > LONG_SENTENCE) {
                products.clear();
            }
            return;
        }
        Optional<Addend> last = Addend.of(statements.get(statements.size() - 1)).filter(Addend::isCalculation);
        if (last.isEmpty() || !products.isEmpty() && factors(products.get(0)) != factors(last.get())) {
            products.clear();
        }
        last.filter(addend -> factors(addend) > 0).ifPresent(products::add);
    }

    private static long factors(Addend addend) {
        return FACTORS.matcher(addend.statement().chain().members().get(0))
                .results()
                .count();
    }
}
