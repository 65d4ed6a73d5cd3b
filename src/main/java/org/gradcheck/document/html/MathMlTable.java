package org.gradcheck.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gradcheck.document.MathCharacters;
import org.gradcheck.document.MathNotation;
import org.jsoup.nodes.Element;

/** Rows and columns in a formula in MathML: a matrix in brackets, cases behind a brace, equations below each other. */
final class MathMlTable {

    private static final Pattern EQUATION_NUMBER = Pattern.compile("\\(\\w{1,4}(?:\\.\\w{1,4}){0,2}\\)");

    private final MathMl mathematics;
    private final List<Element> parts;
    private final int start;
    private final String open;
    private final String close;

    /** What may be a table in brackets, at an index of a sequence. */
    MathMlTable(MathMl mathematics, List<Element> parts, int start) {
        this.mathematics = mathematics;
        this.parts = parts;
        this.start = start;
        this.open = sign(start);
        this.close = sign(start + 2);
    }

    private String sign(int index) {
        boolean sign = index < parts.size() && MathMl.name(parts.get(index)).equals("mo");
        return sign ? parts.get(index).text().strip() : "";
    }

    private Optional<Element> inside() {
        return start + 1 < parts.size() ? Optional.of(mathematics.sole(parts.get(start + 1))) : Optional.empty();
    }

    private boolean isTable() {
        return inside().filter(inside -> MathMl.name(inside).equals("mtable")).isPresent();
    }

    private boolean isBinomial() {
        return open.equals("(")
                && close.equals(")")
                && inside().filter(MathMlTable::isWithoutLine).isPresent();
    }

    private static boolean isWithoutLine(Element part) {
        return MathMl.name(part).equals("mfrac") && part.attr("linethickness").matches("0(?:\\.0)?(?:px|pt|em)?");
    }

    private boolean isCases() {
        return open.equals("{") && !close.equals("}");
    }

    boolean isFenced() {
        return !open.isEmpty()
                && (isBinomial()
                        || isTable()
                                && (isCases()
                                        || MathNotation.matrix(open, close).isPresent()));
    }

    /** How many parts of the sequence belong to it. */
    int length() {
        boolean closed =
                start + 2 < parts.size() && MathMl.name(parts.get(start + 2)).equals("mo");
        return !isCases() || closed && close.isEmpty() ? 3 : 2;
    }

    String fenced() {
        Element inside = inside().orElseThrow();
        if (isBinomial()) {
            return "\\binom{" + mathematics.child(inside, 0) + "}{" + mathematics.child(inside, 1) + "}";
        }
        return environment(
                mathematics,
                inside,
                isCases() ? "cases" : MathNotation.matrix(open, close).orElseThrow());
    }

    /** A table without brackets: equations, or a matrix. */
    static String alone(MathMl mathematics, Element table) {
        boolean narrow = rows(mathematics, table).stream().allMatch(row -> row.size() <= 1);
        boolean equations = narrow || table.attr("columnalign").contains("right");
        return environment(mathematics, table, equations ? "aligned" : "matrix");
    }

    private static String environment(MathMl mathematics, Element table, String name) {
        List<List<String>> rows = rows(mathematics, table);
        return rows.size() == 1 && rows.get(0).size() == 1 && !name.endsWith("matrix")
                ? rows.get(0).get(0)
                : MathNotation.environment(
                        name,
                        rows.stream()
                                .map(row -> String.join(name.equals("aligned") ? " &" : " & ", row))
                                .toList());
    }

    private static List<List<String>> rows(MathMl mathematics, Element table) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : mathematics.seen(table)) {
            List<Element> cells = mathematics.seen(row);
            boolean labelled = MathMl.name(row).equals("mlabeledtr");
            rows.add(withoutNumber(cells.subList(labelled && !cells.isEmpty() ? 1 : 0, cells.size()).stream()
                    .map(cell -> mathematics.sequence(cell).strip())
                    .toList()));
        }
        return rows;
    }

    /** Without the number at the right margin, and the empty cells that push it there. */
    private static List<String> withoutNumber(List<String> cells) {
        int last = cells.size() - 1;
        boolean numbered = last >= 2
                && cells.get(last - 1).isEmpty()
                && EQUATION_NUMBER
                        .matcher(cells.get(last).replaceAll("\\\\text\\{(.*)}", "$1"))
                        .matches();
        return numbered
                ? cells.subList(0, last - 1).stream()
                        .filter(cell -> !cell.isEmpty())
                        .toList()
                : cells;
    }

    /** {@code mfenced}: whatever stands between two brackets. */
    static String fenced(MathMl mathematics, Element fenced) {
        String open = fenced.hasAttr("open") ? fenced.attr("open").strip() : "(";
        String close = fenced.hasAttr("close") ? fenced.attr("close").strip() : ")";
        String separators =
                fenced.hasAttr("separators") ? fenced.attr("separators").strip() : ",";
        List<Element> parts = mathematics.seen(fenced);
        Element sole = parts.size() == 1 ? mathematics.sole(parts.get(0)) : fenced;
        Optional<String> matrix = MathNotation.matrix(open, close);
        if (MathMl.name(sole).equals("mtable") && (matrix.isPresent() || open.equals("{"))) {
            return environment(mathematics, sole, matrix.orElse("cases"));
        }
        String between = separators.isEmpty() ? "" : MathCharacters.latex(separators.substring(0, 1));
        return MathNotation.fenced(
                open, parts.stream().map(mathematics::latex).collect(Collectors.joining(between)), close);
    }
}
