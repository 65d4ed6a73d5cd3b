package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gradcheck.document.Place.Box;

/** Puts the parts that tall brackets, bars and roots are built from together: each becomes one sign. */
final class TallSigns {

    /** The sign, its upper, lower and middle parts; the parts in the private use area are Adobe's. */
    private record Parts(String sign, String upper, String lower, String between) {

        boolean holds(Atom atom) {
            return upper.contains(atom.text()) || lower.contains(atom.text()) || between.contains(atom.text());
        }
    }

    private static final List<Parts> SIGNS = List.of(
            new Parts("(", "\u239B\uF8EB", "\u239D\uF8ED", "\u239C\uF8EC"),
            new Parts(")", "\u239E\uF8F6", "\u23A0\uF8F8", "\u239F\uF8F7"),
            new Parts("[", "\u23A1\uF8EE", "\u23A3\uF8F0", "\u23A2\uF8EF"),
            new Parts("]", "\u23A4\uF8F9", "\u23A6\uF8FB", "\u23A5\uF8FA"),
            new Parts("{", "\u23A7\uF8F1", "\u23A9\uF8F3", "\u23A8\uF8F2\u23AA\uF8F4"),
            new Parts("}", "\u23AB\uF8FC", "\u23AD\uF8FE", "\u23AC\uF8FD\u23AA\uF8F4"),
            new Parts("√", "", "\u23B7", "√"),
            new Parts("|", "", "", "|\u23D0"),
            new Parts("‖", "", "", "‖∥"));

    private static final String ALL_PARTS = SIGNS.stream()
            .map(parts -> parts.upper() + parts.lower() + parts.between())
            .collect(Collectors.joining());

    private static final double SAME_EDGE = 0.8;
    private static final double TOUCHING = 0.12;

    /** Looking for the parts of each takes quadratic time; a page with more of one kind was not made to be read. */
    private static final int MOST_PARTS = 2000;

    private TallSigns() {}

    static List<Atom> build(List<Atom> atoms) {
        List<Atom> candidates =
                atoms.stream().filter(atom -> ALL_PARTS.contains(atom.text())).toList();
        if (candidates.isEmpty()) {
            return atoms;
        }
        List<Atom> built = new ArrayList<>(atoms);
        SIGNS.forEach(
                parts -> build(built, candidates.stream().filter(parts::holds).toList(), parts));
        return built;
    }

    private static void build(List<Atom> atoms, List<Atom> candidates, Parts parts) {
        List<Atom> left = new ArrayList<>(candidates);
        if (left.size() > MOST_PARTS) {
            return;
        }
        left.sort(Comparator.comparingDouble(atom -> atom.box().y0()));
        Set<Atom> used = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Atom> signs = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Atom> column = column(left, parts);
            left.removeAll(column);
            String sign = sign(column, parts);
            if (column.size() > 1 || !sign.equals(column.get(0).text())) {
                used.addAll(column);
                signs.add(Atom.sign(column, sign));
            }
        }
        if (!used.isEmpty()) {
            atoms.removeIf(used::contains);
            atoms.addAll(signs);
        }
    }

    /** The topmost part and what touches it from below, as far as another sign begins. */
    private static List<Atom> column(List<Atom> sorted, Parts parts) {
        List<Atom> column = new ArrayList<>(List.of(sorted.get(0)));
        double bottom = sorted.get(0).box().y1();
        for (Atom part : sorted.subList(1, sorted.size())) {
            Box box = part.box();
            boolean below = Math.abs(box.x0() - sorted.get(0).box().x0()) < SAME_EDGE
                    && box.y0() < bottom + TOUCHING * part.size()
                    && box.y1() > bottom;
            if (below && !parts.upper().contains(part.text())) {
                column.add(part);
                bottom = box.y1();
            }
        }
        return column;
    }

    /** Square brackets without their upper or lower end are those of the floor and the ceiling. */
    private static String sign(List<Atom> column, Parts parts) {
        boolean upper = column.stream().anyMatch(atom -> parts.upper().contains(atom.text()));
        boolean lower = column.stream().anyMatch(atom -> parts.lower().contains(atom.text()));
        boolean square = parts.sign().equals("[") || parts.sign().equals("]");
        if (!square || upper == lower) {
            return parts.sign();
        }
        return parts.sign().equals("[") ? lower ? "⌊" : "⌈" : lower ? "⌋" : "⌉";
    }
}
