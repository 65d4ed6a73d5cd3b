package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gradcheck.document.MathSymbols;
import org.gradcheck.document.Place.Box;

/** Writes a line of the page as chunks, from left to right, with scripts after what they belong to. */
final class RowText {

    /** Between TeX's thin space (0.17), which only groups digits, and a tight space between words (0.22). */
    private static final double SPACE = 0.19;

    /** Two slanted letters side by side are a product, more are a word. */
    private static final int LONGEST_PRODUCT = 2;

    /** {@code sinh(1)} stands upright all over and is a formula all the same. */
    private static final Pattern CALL = Pattern.compile(
            "(?:^|[^A-Za-z\\\\])\\\\(?!text)[a-z]+\\(|\\\\text\\{(?i:relu|softmax|sigmoid|softplus|erf)\\}\\(");

    private final Row row;
    private final List<Chunk> chunks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder latex = new StringBuilder();
    private final StringBuilder upright = new StringBuilder();
    private List<Atom> members = new ArrayList<>();
    private boolean mathematical;
    private boolean slanted;
    private double gap;

    private RowText(Row row) {
        this.row = row;
    }

    static List<Chunk> chunks(Row row) {
        return new RowText(row).read();
    }

    /** The atoms as LaTeX; several lines are written one after the other. */
    static String latex(List<Atom> atoms) {
        return Rows.ofLine(atoms).stream()
                .flatMap(row -> chunks(row).stream())
                .map(Chunk::latex)
                .collect(Collectors.joining(" "));
    }

    private List<Chunk> read() {
        List<Atom> atoms = new ArrayList<>();
        for (Word word : row.words()) {
            atoms.addAll(word.atoms());
        }
        atoms.sort(Comparator.comparingDouble(atom -> atom.box().x0()));
        List<List<Word>> scripts = scripts(atoms);
        double end = Double.NaN;
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            double space = Double.isNaN(end) ? 0 : (atom.box().x0() - end) / row.size();
            if (space > SPACE) {
                endChunk();
                gap = space;
            }
            add(atom, scripts.get(i));
            end = Math.max(Double.isNaN(end) ? atom.box().x1() : end, right(atom, scripts.get(i)));
        }
        endChunk();
        return chunks;
    }

    private static double right(Atom atom, List<Word> scripts) {
        double right = atom.box().x1();
        for (Word script : scripts) {
            right = Math.max(right, script.box().x1());
        }
        return right;
    }

    /** For each atom the scripts that belong to it: those that begin after it, or above or below a big operator. */
    private List<List<Word>> scripts(List<Atom> atoms) {
        List<List<Word>> scripts = new ArrayList<>(Collections.nCopies(atoms.size(), List.of()));
        for (Word script : row.scripts()) {
            Atom operator = row.operatorOf(script).map(Word::last).orElse(null);
            int host = operator != null ? atoms.indexOf(operator) : host(atoms, script);
            if (scripts.get(host).isEmpty()) {
                scripts.set(host, new ArrayList<>());
            }
            scripts.get(host).add(script);
        }
        return scripts;
    }

    private int host(List<Atom> atoms, Word script) {
        double centre = (script.box().x0() + script.box().x1()) / 2;
        int host = 0;
        for (int i = 0; i < atoms.size(); i++) {
            Box box = atoms.get(i).box();
            boolean stacked = atoms.get(i).isOperator() && Math.abs(atoms.get(i).centreX() - centre) < row.size() * 0.4;
            if (box.x1() <= script.box().x0() + 0.3 * row.size()
                            && box.x0() < script.box().x0()
                    || stacked) {
                host = i;
            }
        }
        return host;
    }

    private void add(Atom atom, List<Word> scripts) {
        members.add(atom);
        text.append(atom.text());
        boolean letter = !atom.isMathematical() && (atom.isPlainLetter() || isLetters(atom.text()));
        boolean slants = atom.kind() == Atom.Kind.SLANTED;
        if (letter) {
            if (slants != slanted) {
                endUpright();
            }
            slanted = slants;
            upright.append(atom.text());
        } else {
            endUpright();
            append(atom.latex());
        }
        mathematical |= atom.isMathematical();
        if (!scripts.isEmpty()) {
            endUpright();
            addScripts(atom, scripts);
        }
    }

    private static boolean isLetters(String text) {
        int at = 0;
        while (at < text.length() && Character.isLetter(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at == text.length();
    }

    private void addScripts(Atom atom, List<Word> words) {
        mathematical = true;
        words.forEach(word -> members.addAll(word.atoms()));
        Scripts scripts = Scripts.of(atom, words, row.size());
        script("_", scripts.lowered());
        script("^", scripts.raised());
    }

    private void script(String mark, List<Atom> script) {
        if (script.isEmpty()) {
            return;
        }
        String inner = latex(script).strip();
        String written = mark.equals("^") && isPrimes(inner) ? inner : mark + "{" + inner + "}";
        text.append(written);
        latex.append(written);
    }

    private static boolean isPrimes(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c == '\'');
    }

    /** Upright letters in a formula are the name of a function, a single letter, or words. */
    private void endUpright() {
        String word = upright.toString();
        upright.setLength(0);
        if (word.length() == 1 || slanted && word.length() <= LONGEST_PRODUCT) {
            append(word);
        } else if (!word.isEmpty()) {
            append(MathSymbols.isFunction(word) ? "\\" + word : "\\text{" + word + "}");
        }
    }

    private void append(String more) {
        boolean command = endsInCommand();
        if (command && !more.isEmpty() && Character.isLetterOrDigit(more.charAt(0))) {
            latex.append(' ');
        }
        latex.append(more);
    }

    private boolean endsInCommand() {
        int at = latex.length();
        while (at > 0 && Character.isLetter(latex.charAt(at - 1))) {
            at--;
        }
        return at > 0 && at < latex.length() && latex.charAt(at - 1) == '\\';
    }

    private static boolean isCall(String latex) {
        return latex.indexOf('(') > 0
                && latex.indexOf('\\') >= 0
                && CALL.matcher(latex).find();
    }

    private boolean areBold() {
        for (Atom atom : members) {
            if (!atom.bold()) {
                return false;
            }
        }
        return true;
    }

    private void endChunk() {
        endUpright();
        if (!members.isEmpty()) {
            Box box = Atom.box(members);
            String formulaText = latex.toString();
            boolean formula = mathematical || isCall(formulaText);
            chunks.add(new Chunk(text.toString(), formulaText, formula, areBold(), box, gap));
        }
        text.setLength(0);
        latex.setLength(0);
        members = new ArrayList<>();
        mathematical = false;
    }
}
