package org.gradcheck.document.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets accents, which TeX paints as glyphs of their own, on the letters below them. */
final class Accents {

    /** The accent, the combining character for text, and the command for formulas. */
    private static final Map<String, String[]> ACCENTS = Map.ofEntries(
            Map.entry("´", new String[] {"\u0301", "\\acute"}),
            Map.entry("`", new String[] {"\u0300", "\\grave"}),
            Map.entry("ˆ", new String[] {"\u0302", "\\hat"}),
            Map.entry("^", new String[] {"\u0302", "\\hat"}),
            Map.entry("˜", new String[] {"\u0303", "\\tilde"}),
            Map.entry("~", new String[] {"\u0303", "\\tilde"}),
            Map.entry("¨", new String[] {"\u0308", "\\ddot"}),
            Map.entry("¯", new String[] {"\u0304", "\\bar"}),
            Map.entry("˙", new String[] {"\u0307", "\\dot"}),
            Map.entry("ˇ", new String[] {"\u030C", "\\check"}),
            Map.entry("˘", new String[] {"\u0306", "\\breve"}),
            Map.entry("˚", new String[] {"\u030A", "\\mathring"}),
            Map.entry("\u0302", new String[] {"\u0302", "\\hat"}),
            Map.entry("\u0303", new String[] {"\u0303", "\\tilde"}),
            Map.entry("\u0304", new String[] {"\u0304", "\\bar"}),
            Map.entry("\u0305", new String[] {"\u0304", "\\bar"}),
            Map.entry("‾", new String[] {"\u0304", "\\bar"}),
            Map.entry("\u0307", new String[] {"\u0307", "\\dot"}),
            Map.entry("\u0308", new String[] {"\u0308", "\\ddot"}),
            Map.entry("⃗", new String[] {"", "\\vec"}));

    /** What browsers set above a letter, and smaller than it. */
    private static final String COMBINING = "\u0302\u0303\u0304\u0305\u0307\u0308⃗‾¯ˆ˜˙";

    private static final Set<String> QUANTITY = Set.of("\\hat", "\\tilde", "\\bar", "\\vec");

    private static final double SMALLEST = 0.6;

    /** Looking for the letter of each takes quadratic time; a page with more was not made to be read. */
    private static final int MOST_ACCENTS = 4000;

    private Accents() {}

    static List<Atom> merge(List<Atom> atoms) {
        List<Atom> accents = new ArrayList<>();
        for (Atom atom : atoms) {
            if (isAccent(atom)) {
                accents.add(atom);
            }
        }
        if (accents.isEmpty() || accents.size() > MOST_ACCENTS) {
            return atoms;
        }
        List<Atom> merged = new ArrayList<>(atoms);
        for (Atom accent : accents) {
            String[] mark = ACCENTS.get(accent.text());
            if (mark != null) {
                merge(merged, accent, mark);
            }
        }
        return merged;
    }

    /** Small letters, which most atoms are, need not be looked up. */
    private static boolean isAccent(Atom atom) {
        char first = atom.text().charAt(0);
        return (first < 'a' || first > 'z') && ACCENTS.containsKey(atom.text());
    }

    private static void merge(List<Atom> atoms, Atom accent, String[] mark) {
        for (int i = 0; i < atoms.size(); i++) {
            Atom base = atoms.get(i);
            if (base != accent && isBelow(base, accent)) {
                String text = Normalizer.normalize(base.text() + mark[0], Normalizer.Form.NFC);
                String latex =
                        base.isMathematical() || Character.isDigit(base.text().charAt(0)) || isQuantity(base, mark[1])
                                ? mark[1] + "{" + base.latex() + "}"
                                : text;
                atoms.set(i, base.accented(text, latex, accent.box()));
                atoms.remove(accent);
                return;
            }
        }
    }

    /** Word processors set formulas in the font of the text; no language has such letters. */
    private static boolean isQuantity(Atom base, String accent) {
        return base.kind() == Atom.Kind.SLANTED && QUANTITY.contains(accent) && !"aeiounAEIOUN".contains(base.text());
    }

    private static boolean isBelow(Atom base, Atom accent) {
        boolean overlaps =
                Math.abs(base.centreX() - accent.centreX()) < 0.35 * accent.size() || isDrawnBack(base, accent);
        double rise = base.baseline() - accent.baseline();
        return overlaps
                && !ACCENTS.containsKey(base.text())
                && base.text().codePoints().allMatch(Character::isLetterOrDigit)
                && accent.size() < 1.1 * base.size()
                && accent.size() > (COMBINING.contains(accent.text()) ? SMALLEST : 0.9) * base.size()
                && rise > -0.1 * base.size()
                && rise < 0.6 * base.size();
    }

    /** An accent without a width of its own is drawn back over the letter that it ends. */
    private static boolean isDrawnBack(Atom base, Atom accent) {
        return accent.width() == 0
                && accent.box().x0() > base.centreX()
                && accent.box().x0() < base.box().x1() + 0.25 * accent.size();
    }
}
