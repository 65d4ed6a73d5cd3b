package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands raised and what stands lowered at one sign, scripts of scripts included. */
final class Scripts {

    /** A script this high is raised whatever stands before it; an exponent of a subscript is not as high. */
    private static final double CLEARLY_RAISED = 0.27;

    private static final double CLEARLY_LOWERED = -0.05;
    private static final double BEGINS = 0.2;

    private final Atom host;
    private final double size;
    private final List<Word> raised = new ArrayList<>();
    private final List<Word> lowered = new ArrayList<>();

    private Scripts(Atom host, double size) {
        this.host = host;
        this.size = size;
    }

    static Scripts of(Atom host, List<Word> words, double size) {
        Scripts scripts = new Scripts(host, size);
        words.stream()
                .sorted(Comparator.comparingDouble(word -> word.box().x0()))
                .forEach(word -> (scripts.isRaised(word) ? scripts.raised : scripts.lowered).add(word));
        return scripts;
    }

    List<Atom> raised() {
        return atoms(raised);
    }

    List<Atom> lowered() {
        return atoms(lowered);
    }

    private static List<Atom> atoms(List<Word> words) {
        List<Atom> atoms = new ArrayList<>();
        words.forEach(word -> atoms.addAll(word.atoms()));
        return atoms;
    }

    /**
     * A script that begins at the end of its host is told by its height; what follows another script further to the right
     * may be a script of that one: the 1 of {@code e^{z_1}} stands above the baseline of the e.
     */
    private boolean isRaised(Word word) {
        boolean byHeight = word.axis() < host.axis() - 0.05 * size;
        Word before = before(word);
        if (before == null || host.isCentred() || word.box().x0() < host.box().x1() + BEGINS * size) {
            return byHeight;
        }
        double rise = (host.baseline() - word.baseline()) / size;
        if (rise > CLEARLY_RAISED || rise < CLEARLY_LOWERED) {
            return byHeight;
        }
        return raised.contains(before);
    }

    private @Nullable Word before(Word word) {
        Word nearest = null;
        for (List<Word> side : List.of(raised, lowered)) {
            for (Word other : side) {
                boolean left = other.box().x1() < word.box().x0() + 0.15 * size;
                if (left && (nearest == null || other.box().x1() > nearest.box().x1())) {
                    nearest = other;
                }
            }
        }
        return nearest;
    }
}
