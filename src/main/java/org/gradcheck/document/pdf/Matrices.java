package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gradcheck.document.Place.Box;

/** Puts tall brackets and the rows between them together, innermost first: matrices, binomials and cases. */
final class Matrices {

    private static final Map<String, String> CLOSING = Map.of("(", ")", "[", "]", "|", "|", "‖", "‖", "{", "}");
    private static final Map<String, String> ENVIRONMENT =
            Map.of("(", "pmatrix", "[", "bmatrix", "|", "vmatrix", "‖", "Vmatrix", "{", "Bmatrix");
    private static final double TALL = 1.1;
    private static final double COLUMN_GAP = 0.7;

    /** What stands at a gap between two cells of a row is no comma and no sign. */
    private static final Pattern GOES_ON = Pattern.compile("(?:[-+=<>,;:/]|\\\\(?:cdot|times|leq|geq|approx|to))$");

    private static final Pattern SIGN = Pattern.compile("[-+=<>,;:/|.]+|\\\\(?:cdot|times|leq|geq|approx|to)");

    /** Rows of an array stand 1.2 font sizes apart, the numbers of a binomial 1.36 or set smaller. */
    private static final double BINOMIAL_ROWS = 1.3;

    private static final double CLOSEST_ROWS = 0.8;

    private static final double BINOMIAL_SIZE = 0.85;

    private final List<Atom> atoms;
    private final Set<Atom> paired = new LinkedHashSet<>();

    private Matrices(List<Atom> atoms) {
        this.atoms = new ArrayList<>(atoms);
    }

    static List<Atom> build(List<Atom> atoms) {
        List<Atom> brackets = atoms.stream()
                .filter(atom -> isTall(atom) && CLOSING.containsKey(atom.text()))
                .sorted(Comparator.comparingDouble((Atom atom) -> atom.box().x0())
                        .reversed())
                .toList();
        if (brackets.isEmpty()) {
            return atoms;
        }
        Matrices matrices = new Matrices(atoms);
        brackets.forEach(matrices::build);
        return matrices.atoms;
    }

    private static boolean isTall(Atom atom) {
        return atom.kind() == Atom.Kind.BIG && height(atom) > TALL * atom.size();
    }

    private static double height(Atom atom) {
        return atom.box().y1() - atom.box().y0();
    }

    private void build(Atom open) {
        if (paired.contains(open)) {
            return;
        }
        Optional<Atom> close = atoms.stream()
                .filter(atom -> isTall(atom) && atom.text().equals(CLOSING.get(open.text())) && !paired.contains(atom))
                .filter(atom -> atom.box().x0() > open.box().x0() && isBeside(open, atom))
                .min(Comparator.comparingDouble(atom -> atom.box().x0()));
        if (close.isPresent()) {
            paired.add(open);
            paired.add(close.get());
            build(open, close.get());
        } else if (open.text().equals("{")) {
            buildCases(open);
        }
    }

    private static boolean isBeside(Atom open, Atom close) {
        return Math.abs(close.axis() - open.axis()) < 0.15 * open.size()
                && Math.abs(height(close) - height(open)) < 0.15 * height(open);
    }

    private void build(Atom open, Atom close) {
        Box box = open.box().union(close.box());
        List<Atom> inside = inside(box, open, close);
        List<Row> rows = Rows.of(inside);
        if (!(rows.size() == 1 && isRowOfMatrix(open, rows.get(0))) && (rows.size() < 2 || !areApart(rows))) {
            return;
        }
        inside.add(open);
        inside.add(close);
        String name = ENVIRONMENT.getOrDefault(open.text(), "matrix");
        String latex = isBinomial(open, rows)
                ? "\\binom{" + row(rows.get(0)) + "}{" + row(rows.get(1)) + "}"
                : environment(name, rows);
        replace(inside, open, box, latex);
    }

    /** Taller brackets than the line needs, and nothing but wide gaps between what stands in them. */
    private static boolean isRowOfMatrix(Atom open, Row row) {
        if (!"([".contains(open.text())) {
            return false;
        }
        List<Chunk> chunks = RowText.chunks(row);
        boolean gap = false;
        for (int i = 1; i < chunks.size(); i++) {
            boolean wide = chunks.get(i).gap() > COLUMN_GAP;
            if (wide
                    && (isSign(chunks.get(i))
                            || GOES_ON.matcher(chunks.get(i - 1).latex()).find())) {
                return false;
            }
            gap |= wide;
        }
        return gap;
    }

    private static boolean isSign(Chunk chunk) {
        return SIGN.matcher(chunk.latex()).matches();
    }

    /** A brace that nothing closes: the rows right of it. */
    private void buildCases(Atom open) {
        Box line = new Box(
                open.box().x0(), open.box().y0(), Double.MAX_VALUE, open.box().y1());
        List<Atom> inside = inside(line, open, open);
        List<Row> rows = Rows.of(inside);
        if (rows.size() >= 2 && areApart(rows)) {
            inside.add(open);
            Box box = Atom.box(inside);
            replace(inside, open, box, environment("cases", rows));
        }
    }

    /** Rows of a matrix stand clear of each other; signs that no line was found for do not. */
    private static boolean areApart(List<Row> rows) {
        for (int i = 1; i < rows.size(); i++) {
            double step = rows.get(i).axis() - rows.get(i - 1).axis();
            if (step
                    < CLOSEST_ROWS
                            * Math.max(rows.get(i).size(), rows.get(i - 1).size())) {
                return false;
            }
        }
        return true;
    }

    private List<Atom> inside(Box box, Atom open, Atom close) {
        return new ArrayList<>(atoms.stream()
                .filter(atom -> atom != open && atom != close)
                .filter(atom -> atom.centreX() > box.x0() && atom.centreX() < box.x1())
                .filter(atom -> atom.axis() > box.y0() && atom.axis() < box.y1())
                .toList());
    }

    private static boolean isBinomial(Atom open, List<Row> rows) {
        if (!open.text().equals("(") || rows.size() != 2) {
            return false;
        }
        Row upper = rows.get(0);
        Row lower = rows.get(1);
        double offset = upper.box().x0()
                + upper.box().x1()
                - lower.box().x0()
                - lower.box().x1();
        boolean apart = lower.baseline() - upper.baseline() > BINOMIAL_ROWS * upper.size();
        boolean small = upper.size() < BINOMIAL_SIZE * open.size();
        return (apart || small)
                && Math.abs(offset) < 0.3 * upper.size()
                && upper.words().stream().noneMatch(Word::isBuilt)
                && !row(upper).contains("&")
                && !row(lower).contains("&");
    }

    private static String environment(String name, List<Row> rows) {
        String body = rows.stream().map(Matrices::row).collect(Collectors.joining(" \\\\ "));
        return "\\begin{" + name + "} " + body + " \\end{" + name + "}";
    }

    private static String row(Row row) {
        StringBuilder latex = new StringBuilder();
        for (Chunk chunk : RowText.chunks(row)) {
            String border = latex.isEmpty() ? "" : chunk.gap() > COLUMN_GAP ? " & " : " ";
            latex.append(border).append(chunk.latex());
        }
        return latex.toString();
    }

    private void replace(List<Atom> parts, Atom open, Box box, String latex) {
        atoms.removeAll(parts);
        atoms.add(Atom.built(box, open.axis(), open.size(), latex, open.order()));
    }
}
