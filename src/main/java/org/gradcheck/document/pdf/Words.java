package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts atoms together into words: from left to right, as long as baseline and size stay and no gap is seen. */
final class Words {

    private static final double GAP = 0.25;
    private static final double SAME_BASELINE = 0.06;
    private static final double SAME_SIZE = 0.06;

    private Words() {}

    static List<Word> of(List<Atom> atoms) {
        List<Atom> sorted = new ArrayList<>(atoms);
        sorted.sort(Words::compare);
        List<Word> words = new ArrayList<>();
        List<Atom> word = new ArrayList<>();
        for (Atom atom : sorted) {
            if (!word.isEmpty() && !continues(word.get(word.size() - 1), atom)) {
                add(word, words);
                word.clear();
            }
            word.add(atom);
        }
        if (!word.isEmpty()) {
            add(word, words);
        }
        return words;
    }

    /** Those of words in this order whose baselines are no further from one than so much, and few others. */
    static List<Word> near(List<Word> words, double baseline, double furthest) {
        return words.subList(countAbove(words, baseline - furthest), countAbove(words, baseline + furthest + 1));
    }

    private static int countAbove(List<Word> words, double baseline) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (level(words.get(middle).baseline()) < level(baseline)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double level(double baseline) {
        return Math.rint(baseline * 4);
    }

    /** The name of an operator is a word by itself, though hardly a gap divides it from what it is taken of. */
    private static void add(List<Atom> word, List<Word> words) {
        String text = Word.text(word);
        if (!Row.holdsOperatorName(text)) {
            words.add(Word.of(word, text));
            return;
        }
        int begin = 0;
        for (int i = 0; i < word.size(); i++) {
            int end = endOfName(word, i);
            if (end > i && isOperator(word.subList(i, end))) {
                addPart(word.subList(begin, i), words);
                addPart(word.subList(i, end), words);
                begin = end;
            }
            i = Math.max(i, end - 1);
        }
        addPart(word.subList(begin, word.size()), words);
    }

    private static void addPart(List<Atom> part, List<Word> words) {
        if (!part.isEmpty()) {
            words.add(Word.of(part));
        }
    }

    private static int endOfName(List<Atom> word, int begin) {
        int end = begin;
        while (end < word.size() && isUprightLetter(word.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isUprightLetter(Atom atom) {
        return atom.kind() == Atom.Kind.TEXT && Character.isLetter(atom.text().codePointAt(0));
    }

    private static boolean isOperator(List<Atom> name) {
        return name.size() >= 3 && name.size() <= 6 && Row.isOperatorName(Word.text(name));
    }

    /** From top to bottom and left to right; baselines that are almost the same count as one. */
    private static int compare(Atom a, Atom b) {
        int higher = a.baseline() == b.baseline() ? 0 : Double.compare(level(a.baseline()), level(b.baseline()));
        return higher != 0 ? higher : Double.compare(a.box().x0(), b.box().x0());
    }

    private static boolean continues(Atom left, Atom right) {
        double size = Math.min(left.size(), right.size());
        double gap = right.box().x0() - left.box().x1();
        return !left.isCentred()
                && !right.isCentred()
                && Math.abs(left.baseline() - right.baseline()) <= SAME_BASELINE * size + 0.25
                && Math.abs(left.size() - right.size()) <= SAME_SIZE * size
                && gap <= GAP * size
                && gap >= -size;
    }
}
