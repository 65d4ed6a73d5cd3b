package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gradcheck.document.Place.Box;

/** Puts tall brackets and the rows of numbers between them together, innermost first. */
final class Matrices {

    private static final Map<String, String> CLOSING = Map.of("(", ")", "[", "]");
    private static final Map<String, String> ENVIRONMENT = Map.of("(", "pmatrix", "[", "bmatrix");
    private static final double TALL = 1.7;
    private static final double COLUMN_GAP = 0.7;

    private Matrices() {}

    static List<Atom> build(List<Atom> atoms) {
        List<Atom> left = new ArrayList<>(atoms);
        List<Atom> opening = atoms.stream()
                .filter(atom -> isTall(atom) && CLOSING.containsKey(atom.text()))
                .sorted(Comparator.comparingDouble((Atom atom) -> atom.box().x0())
                        .reversed())
                .toList();
        opening.forEach(bracket -> build(left, bracket));
        return left;
    }

    private static boolean isTall(Atom atom) {
        return atom.kind() == Atom.Kind.BIG && atom.box().y1() - atom.box().y0() > TALL * atom.size();
    }

    private static void build(List<Atom> atoms, Atom open) {
        Optional<Atom> close = atoms.stream()
                .filter(atom -> isTall(atom) && atom.text().equals(CLOSING.get(open.text())))
                .filter(atom -> atom.box().x0() > open.box().x0() && Math.abs(atom.axis() - open.axis()) < 1)
                .min(Comparator.comparingDouble(atom -> atom.box().x0()));
        if (close.isEmpty()) {
            return;
        }
        Box box = open.box().union(close.get().box());
        List<Atom> inside = atoms.stream()
                .filter(atom -> atom != open && atom != close.get())
                .filter(atom -> atom.centreX() > box.x0() && atom.centreX() < box.x1())
                .filter(atom -> atom.axis() > box.y0() && atom.axis() < box.y1())
                .toList();
        List<Row> rows = Rows.of(inside);
        if (rows.size() >= 2) {
            String name = ENVIRONMENT.getOrDefault(open.text(), "matrix");
            String body = rows.stream().map(Matrices::row).collect(Collectors.joining(" \\\\ "));
            atoms.removeAll(inside);
            atoms.remove(open);
            atoms.remove(close.get());
            String latex = "\\begin{" + name + "} " + body + " \\end{" + name + "}";
            atoms.add(Atom.built(box, open.axis(), open.size(), latex, open.order()));
        }
    }

    private static String row(Row row) {
        StringBuilder latex = new StringBuilder();
        for (Chunk chunk : RowText.chunks(row)) {
            String border = latex.isEmpty() ? "" : chunk.gap() > COLUMN_GAP ? " & " : " ";
            latex.append(border).append(chunk.latex());
        }
        return latex.toString();
    }
}
