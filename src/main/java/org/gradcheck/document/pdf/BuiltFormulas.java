package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gradcheck.document.Place.Box;

/**
 * Puts fractions and roots together, the narrowest bar first, so that inner ones are single atoms when the outer ones
 * are looked at.
 */
final class BuiltFormulas {

    private final List<Atom> atoms;
    private final List<Atom> roots = new ArrayList<>();
    private final List<Rule> unused = new ArrayList<>();

    /** The middles of the atoms, side by side in memory: every rule is compared with all of them. */
    private double[] centres;

    private boolean changed;

    private BuiltFormulas(List<Atom> atoms) {
        this.atoms = new ArrayList<>(atoms);
        this.centres = new double[atoms.size()];
        Arrays.setAll(centres, i -> atoms.get(i).centreX());
        for (Atom atom : atoms) {
            if (atom.text().equals("√")) {
                roots.add(atom);
            }
        }
    }

    /** The atoms, with fractions and roots as one atom each; rules that were no part of one are added to the list. */
    static List<Atom> build(List<Atom> atoms, List<Rule> rules, List<Rule> unused) {
        List<Rule> level = rules.stream()
                .filter(Rule::isLevel)
                .sorted(Comparator.comparingDouble(Rule::width))
                .toList();
        if (level.isEmpty()) {
            return atoms;
        }
        BuiltFormulas built = new BuiltFormulas(atoms);
        level.forEach(built::use);
        unused.addAll(built.unused);
        return built.changed ? built.atoms : atoms;
    }

    private void use(Rule rule) {
        Optional<Root> root = Root.of(roots, rule);
        if (root.isPresent()) {
            build(root.get());
            return;
        }
        List<Atom> within = within(rule);
        if (!fraction(new FractionBar(rule, within)) && !overline(rule, within)) {
            unused.add(rule);
        }
    }

    private List<Atom> within(Rule rule) {
        double from = rule.box().x0();
        double to = rule.box().x1();
        List<Atom> within = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            if (Rule.spans(from, to, centres[i])) {
                within.add(atoms.get(i));
            }
        }
        return within;
    }

    private void build(Root root) {
        List<Atom> inside = root.inside(atoms);
        if (inside.isEmpty()) {
            return;
        }
        Row main = Rows.ofLine(inside).stream()
                .max(Comparator.comparingDouble(Row::size))
                .orElseThrow();
        List<Atom> degree = root.degree(atoms, main.size());
        List<Atom> parts = new ArrayList<>(inside);
        parts.add(root.sign());
        parts.addAll(degree);
        String index = degree.isEmpty() ? "" : "[" + RowText.latex(degree) + "]";
        String latex = "\\sqrt" + index + "{" + RowText.latex(inside) + "}";
        replace(parts, built(parts, root.roof().box(), main.axis(), main.size(), latex));
    }

    private boolean fraction(FractionBar fraction) {
        List<Atom> above = fraction.side(true);
        List<Atom> below = above.isEmpty() ? List.of() : fraction.side(false);
        if (above.isEmpty() || below.isEmpty() || !fraction.fills(above, below, atoms)) {
            return false;
        }
        List<Atom> parts = new ArrayList<>(above);
        parts.addAll(below);
        double size = parts.stream().mapToDouble(Atom::size).max().orElseThrow();
        String latex = "\\frac{" + RowText.latex(above) + "}{" + RowText.latex(below) + "}";
        Rule bar = fraction.bar();
        replace(parts, built(parts, bar.box(), bar.y(), size, latex));
        return true;
    }

    private boolean overline(Rule bar, List<Atom> within) {
        List<Atom> under = Overline.under(bar, within);
        if (!under.isEmpty()) {
            replace(under, Atom.overlined(under, bar.box()));
        }
        return !under.isEmpty();
    }

    private static Atom built(List<Atom> parts, Box bar, double axis, double size, String latex) {
        int order = parts.stream().mapToInt(Atom::order).min().orElse(0);
        return Atom.built(Atom.box(parts).union(bar), axis, size, latex, order);
    }

    private void replace(List<Atom> parts, Atom built) {
        remove(parts);
        roots.removeIf(root -> isAny(parts, root));
        int count = atoms.size();
        atoms.add(built);
        centres = count < centres.length ? centres : Arrays.copyOf(centres, count + 1);
        centres[count] = built.centreX();
        changed = true;
    }

    /** Leaves out the parts, which are looked for only among what has its middle where they are. */
    private void remove(List<Atom> parts) {
        Box box = Atom.box(parts);
        int kept = 0;
        for (int i = 0; i < atoms.size(); i++) {
            boolean near = centres[i] >= box.x0() && centres[i] <= box.x1();
            if (!near || !isAny(parts, atoms.get(i))) {
                if (kept < i) {
                    atoms.set(kept, atoms.get(i));
                    centres[kept] = centres[i];
                }
                kept++;
            }
        }
        atoms.subList(kept, atoms.size()).clear();
    }

    private static boolean isAny(List<Atom> parts, Atom atom) {
        for (Atom part : parts) {
            if (part == atom) {
                return true;
            }
        }
        return false;
    }
}
