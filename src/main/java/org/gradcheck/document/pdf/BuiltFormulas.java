package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradcheck.document.Place.Box;
import org.jspecify.annotations.Nullable;

/**
 * Puts fractions and roots together, the narrowest bar first, so that inner ones are single atoms when the outer ones
 * are looked at.
 */
final class BuiltFormulas {

    private static final double NEAR = 0.9;
    private static final double OVERHANG = 1.2;
    /** Between a sum and its limits, in their font size. */
    private static final double LIMIT_GAP = 0.6;

    private static final String OPERATORS = "∑∏∫";

    private static final double CLOSE = 0.22;
    private static final double OVERLINE_GAP = 0.32;
    private static final double WIDE_SLACK = 0.55;
    private static final double SLACK = 0.15;

    private final List<Atom> atoms;
    private final List<Atom> roots = new ArrayList<>();
    private final List<Rule> unused = new ArrayList<>();
    private double[] centres;
    private boolean changed;

    private BuiltFormulas(List<Atom> atoms) {
        this.atoms = new ArrayList<>(atoms);
        this.centres = centres(atoms);
        for (Atom atom : atoms) {
            if (atom.text().equals("√")) {
                roots.add(atom);
            }
        }
    }

    /** The atoms, with fractions and roots as one atom each; rules that were no part of one are added to the list. */
    static List<Atom> build(List<Atom> atoms, List<Rule> rules, List<Rule> unused) {
        BuiltFormulas built = new BuiltFormulas(atoms);
        rules.stream()
                .filter(Rule::isLevel)
                .sorted(Comparator.comparingDouble(Rule::width))
                .forEach(built::use);
        unused.addAll(built.unused);
        return built.changed ? built.atoms : atoms;
    }

    private void use(Rule rule) {
        List<Atom> within = within(rule);
        if (!root(rule) && !fraction(rule, within) && !overline(rule, within)) {
            unused.add(rule);
        }
    }

    private List<Atom> within(Rule rule) {
        List<Atom> within = new ArrayList<>();
        for (int i = 0; i < centres.length; i++) {
            if (isWithin(centres[i], rule)) {
                within.add(atoms.get(i));
            }
        }
        return within;
    }

    private static double[] centres(List<Atom> atoms) {
        double[] centres = new double[atoms.size()];
        Arrays.setAll(centres, i -> atoms.get(i).centreX());
        return centres;
    }

    private void add(Atom built) {
        atoms.add(built);
        centres = centres(atoms);
        changed = true;
    }

    // ---- roots

    private boolean root(Rule roof) {
        Optional<Atom> sign = Optional.empty();
        for (Atom atom : roots) {
            if (Math.abs(atom.box().x1() - roof.box().x0()) < 1.5
                    && Math.abs(atom.box().y0() - roof.y()) < 2.5) {
                sign = Optional.of(atom);
                break;
            }
        }
        sign.ifPresent(found -> replaceRoot(found, roof));
        return sign.isPresent();
    }

    private void replaceRoot(Atom sign, Rule roof) {
        List<Atom> below = atoms.stream()
                .filter(atom -> atom != sign && isWithin(atom.centreX(), roof))
                .filter(atom -> atom.box().y1() > roof.y() && atom.axis() > roof.y())
                .toList();
        List<Atom> inside = withLimits(
                below.stream().filter(atom -> atom.axis() < sign.box().y1() + 1).toList(), below);
        if (inside.isEmpty()) {
            return;
        }
        double size = mainRow(inside).size();
        List<Atom> index = atoms.stream()
                .filter(atom -> atom.size() < 0.75 * Math.min(sign.size(), size))
                .filter(atom -> atom.centreX() < sign.centreX() + 0.1 * sign.size()
                        && atom.box().x1() > sign.box().x0() - 0.35 * sign.size())
                .filter(atom -> atom.axis() > roof.y() - 0.2 * sign.size()
                        && atom.axis() < (roof.y() + sign.box().y1()) / 2 + 0.1 * sign.size())
                .toList();
        String degree = index.isEmpty() ? "" : "[" + RowText.latex(index) + "]";
        List<Atom> parts = new ArrayList<>(inside);
        parts.add(sign);
        parts.addAll(index);
        Row row = mainRow(inside);
        replace(parts, roof.box(), row.axis(), row.size(), "\\sqrt" + degree + "{" + RowText.latex(inside) + "}");
    }

    private static Row mainRow(List<Atom> atoms) {
        List<Row> rows = Rows.ofLine(atoms);
        return rows.stream().max(Comparator.comparingDouble(Row::size)).orElseThrow();
    }

    // ---- overlines

    /** A bar as wide as what stands right below it, with nothing right above. */
    private boolean overline(Rule bar, List<Atom> within) {
        List<Atom> below = new ArrayList<>();
        for (Atom atom : within) {
            if (atom.axis() < bar.y() && distance(atom, bar, true) < CLOSE * atom.size()) {
                return false;
            }
            double gap = distance(atom, bar, false);
            if (gap > -0.5 && gap < OVERLINE_GAP * atom.size()) {
                below.add(atom);
            }
        }
        if (below.isEmpty()) {
            return false;
        }
        below.sort(Comparator.comparingDouble(atom -> atom.box().x0()));
        Box box = Atom.box(below);
        boolean level = below.stream()
                .allMatch(atom -> Math.abs(atom.baseline() - below.get(0).baseline()) < 0.5);
        boolean fits = Math.abs(box.x0() - bar.box().x0()) < OVERHANG
                && Math.abs(box.x1() - bar.box().x1()) < OVERHANG;
        if (level && fits && below.stream().noneMatch(Atom::isCentred)) {
            atoms.removeAll(below);
            roots.removeAll(below);
            add(Atom.overlined(below, bar.box()));
            return true;
        }
        return false;
    }

    // ---- fractions

    private boolean fraction(Rule bar, List<Atom> within) {
        List<Atom> above = side(within, bar, true);
        List<Atom> below = above.isEmpty() ? List.of() : side(within, bar, false);
        if (above.isEmpty() || below.isEmpty() || !fills(bar, above, below)) {
            return false;
        }
        List<Atom> parts = new ArrayList<>(above);
        parts.addAll(below);
        double size = parts.stream().mapToDouble(Atom::size).max().orElseThrow();
        replace(parts, bar.box(), bar.y(), size, "\\frac{" + RowText.latex(above) + "}{" + RowText.latex(below) + "}");
        return true;
    }

    /** The atoms right above or below the bar, and all that stand on the same line within its ends. */
    private static List<Atom> side(List<Atom> within, Rule bar, boolean above) {
        Atom nearest = nearest(within, bar, above);
        if (nearest == null) {
            return List.of();
        }
        // What is nearest may be a script; the largest beside it tells how high the line is. Where a line strikes
        // through the nearest, nothing stands on this side.
        return onLine(within, operatorOf(within, nearest), bar, above, WIDE_SLACK).stream()
                .max(Comparator.comparingDouble((Atom atom) -> Math.rint(atom.size() * 4))
                        .thenComparingDouble(atom -> -distance(atom, bar, above)))
                .map(largest -> withLimits(onLine(within, largest, bar, above, SLACK), within))
                .orElse(List.of());
    }

    /** What stands nearest above or below a bar without being far from it. */
    private static @Nullable Atom nearest(List<Atom> within, Rule bar, boolean above) {
        Atom nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (Atom atom : within) {
            double distance = distance(atom, bar, above);
            if (distance > -0.15 * atom.size() - 0.5 && distance < NEAR * atom.size() && distance < least) {
                nearest = atom;
                least = distance;
            }
        }
        return nearest;
    }

    /** The sum or product that has this as its limit; else the atom itself. */
    private static Atom operatorOf(List<Atom> within, Atom limit) {
        for (Atom atom : within) {
            if (isLimit(limit, atom)) {
                return atom;
            }
        }
        return limit;
    }

    /** Right above or below the sign of a sum or product, and smaller than it. */
    private static boolean isLimit(Atom atom, Atom operator) {
        double gap = Math.max(
                operator.box().y0() - atom.box().y1(),
                atom.box().y0() - operator.box().y1());
        double reach = LIMIT_GAP * atom.size();
        return atom.size() < 0.8 * operator.size()
                && OPERATORS.contains(operator.text())
                && atom.box().x1() > operator.box().x0() - reach
                && atom.box().x0() < operator.box().x1() + reach
                && Math.abs(gap) < reach;
    }

    private static List<Atom> withLimits(List<Atom> line, List<Atom> within) {
        List<Atom> operators =
                line.stream().filter(atom -> OPERATORS.contains(atom.text())).toList();
        if (operators.isEmpty()) {
            return line;
        }
        List<Atom> all = new ArrayList<>(line);
        within.stream()
                .filter(atom -> operators.stream().anyMatch(operator -> isLimit(atom, operator)))
                .filter(atom -> !line.contains(atom))
                .forEach(all::add);
        return all;
    }

    private static List<Atom> onLine(List<Atom> within, Atom member, Rule bar, boolean above, double reach) {
        double slack = reach * member.size();
        double top = Math.min(member.box().y0(), member.baseline() - 0.7 * member.size()) - slack;
        double bottom = Math.max(member.box().y1(), member.baseline() + 0.2 * member.size()) + slack;
        List<Atom> line = new ArrayList<>();
        for (Atom atom : within) {
            boolean onSide = above ? atom.axis() < bar.y() : atom.axis() > bar.y();
            if (onSide && (atom.axis() > top && atom.axis() < bottom || isHighScript(atom, member, top, bottom))) {
                line.add(atom);
            }
        }
        return line;
    }

    /** A fraction as an exponent may have its middle above the line. */
    private static boolean isHighScript(Atom atom, Atom member, double top, double bottom) {
        return atom.isOperator()
                && atom.size() < 0.8 * member.size()
                && atom.box().y1() > top
                && atom.box().y0() < bottom;
    }

    private static double distance(Atom atom, Rule bar, boolean above) {
        return above ? bar.y() - atom.box().y1() : atom.box().y0() - bar.y();
    }

    private static boolean isWithin(double centre, Rule rule) {
        return centre > rule.box().x0() - 0.5 && centre < rule.box().x1() + 0.5;
    }

    /** A fraction's longer side is as wide as its bar, both sides are in its middle, and no line runs on past its ends. */
    private boolean fills(Rule bar, List<Atom> above, List<Atom> below) {
        Box upper = Atom.box(above);
        Box lower = Atom.box(below);
        double widest = Math.max(upper.x1() - upper.x0(), lower.x1() - lower.x0());
        double size = Math.max(above.get(0).size(), below.get(0).size());
        return widest > bar.width() - Math.max(0.5 * size, 3)
                && upper.x0() > bar.box().x0() - OVERHANG
                && upper.x1() < bar.box().x1() + OVERHANG
                && lower.x0() > bar.box().x0() - OVERHANG
                && lower.x1() < bar.box().x1() + OVERHANG
                && isCentred(upper, bar)
                && isCentred(lower, bar)
                && !runsOn(upper, above)
                && !runsOn(lower, below)
                && !hasWideGap(above)
                && !hasWideGap(below);
    }

    private static boolean isCentred(Box side, Rule bar) {
        return Math.abs((side.x0() + side.x1()) / 2 - bar.centreX()) < 0.08 * bar.width() + 1.5;
    }

    private boolean runsOn(Box side, List<Atom> members) {
        double baseline = members.get(0).baseline();
        for (Atom atom : atoms) {
            if (Math.abs(atom.baseline() - baseline) < 0.5
                    && (Math.abs(atom.box().x0() - side.x1()) < 0.1 * atom.size()
                            || Math.abs(atom.box().x1() - side.x0()) < 0.1 * atom.size())
                    && !atom.text().equals("√")
                    && !members.contains(atom)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWideGap(List<Atom> side) {
        List<Atom> sorted = new ArrayList<>(side);
        sorted.sort(Comparator.comparingDouble(atom -> atom.box().x0()));
        double end = sorted.get(0).box().x1();
        for (Atom atom : sorted) {
            if (atom.box().x0() - end > 1.6 * atom.size()) {
                return true;
            }
            end = Math.max(end, atom.box().x1());
        }
        return false;
    }

    private void replace(List<Atom> parts, Box bar, double axis, double size, String latex) {
        int order = parts.stream().mapToInt(Atom::order).min().orElse(0);
        Set<Atom> used = Collections.newSetFromMap(new IdentityHashMap<>());
        used.addAll(parts);
        atoms.removeIf(used::contains);
        roots.removeIf(used::contains);
        add(Atom.built(Atom.box(parts).union(bar), axis, size, latex, order));
    }
}
