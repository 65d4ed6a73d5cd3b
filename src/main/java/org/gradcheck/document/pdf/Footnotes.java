package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gradcheck.document.Place.Box;

/**
 * Parts the footnotes of a page from its text: at the foot of the page or of a column, in small type, below a short rule
 * or behind raised marks that stand in the text too.
 *
 * @param text what is not in a footnote, without the marks that point to one
 * @param notes each without its mark, from top to bottom
 */
record Footnotes(List<Atom> text, List<List<Atom>> notes) {

    private static final Pattern MARK = Pattern.compile("\\d{1,2}|[*∗†‡§¶‖]{1,3}|\\|\\|");
    private static final int LONGEST_MARK = 3;
    private static final double SMALL = 0.95;
    private static final double SHORTEST_RULE = 30;
    private static final double NARROWEST = 0.2;
    private static final double WIDEST = 0.46;

    /**
     * The footnotes at the foot of any of the regions of a page.
     *
     * @param words those of the regions
     * @param bodySize the size of most of the page's letters
     */
    static Footnotes of(List<List<Atom>> regions, RegionWords words, List<Rule> rules, double bodySize) {
        List<List<Atom>> above = new ArrayList<>();
        List<List<Atom>> notes = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (Foot foot : feet(regions, words, rules, bodySize)) {
            above.add(foot.above());
            List<Word> starts = starts(foot.below(), words);
            starts.forEach(start -> marks.add(start.text()));
            notes.addAll(notes(foot.below(), starts));
        }
        List<Atom> text = above.size() == 1
                ? above.get(0)
                : above.stream().flatMap(List::stream).toList();
        List<Atom> withoutMarks = marks.isEmpty() ? text : new FootnoteMarks(text).without(marks);
        return new Footnotes(new DoubtfulMarks(withoutMarks, words.of(withoutMarks), marks).unreadable(), notes);
    }

    /** What of a region stands above its notes, and its notes. */
    private record Foot(double top, List<Atom> above, List<Atom> below) {

        static Foot of(List<Atom> region, double top) {
            if (top == Double.POSITIVE_INFINITY) {
                return new Foot(top, region, new ArrayList<>());
            }
            return new Foot(
                    top,
                    region.stream().filter(atom -> atom.axis() <= top).toList(),
                    new ArrayList<>(
                            region.stream().filter(atom -> atom.axis() > top).toList()));
        }

        boolean isAbove(List<Atom> region, double bodySize) {
            return region.stream().allMatch(atom -> atom.axis() > top && atom.size() < SMALL * bodySize);
        }
    }

    /** Notes that were set one behind the other have gaps between them, and may have been cut like columns. */
    private static List<Foot> feet(List<List<Atom>> regions, RegionWords words, List<Rule> rules, double bodySize) {
        List<Foot> feet = new ArrayList<>();
        for (List<Atom> region : regions) {
            Optional<Foot> before =
                    feet.stream().filter(foot -> foot.isAbove(region, bodySize)).findFirst();
            before.ifPresent(foot -> foot.below().addAll(region));
            if (before.isEmpty()) {
                feet.add(Foot.of(region, top(region, regions, words, rules, bodySize)));
            }
        }
        return feet;
    }

    /** Where the notes of a region begin; infinite if it has none. */
    private static double top(
            List<Atom> region, List<List<Atom>> regions, RegionWords words, List<Rule> rules, double bodySize) {
        Predicate<Double> small = top -> region.stream()
                .filter(atom -> atom.axis() > top && !atom.isCentred())
                .allMatch(atom -> atom.size() < SMALL * bodySize);
        double ruled = footnoteRules(region, rules).stream()
                .map(Rule::y)
                .filter(y -> small.test(y) && isFollowed(region, y, bodySize))
                .min(Comparator.naturalOrder())
                .orElse(Double.POSITIVE_INFINITY);
        List<Word> starts = starts(region, words);
        List<Word> raised = starts.isEmpty() ? List.of() : marks(regions, words);
        double marked = starts.stream()
                .filter(start -> raised.stream().anyMatch(word -> isMarkOf(word, start)))
                .map(start -> start.box().y0() - 0.5)
                .filter(small)
                .min(Comparator.naturalOrder())
                .orElse(Double.POSITIVE_INFINITY);
        return Math.min(ruled, marked);
    }

    private static List<Word> marks(List<List<Atom>> regions, RegionWords words) {
        return regions.stream()
                .flatMap(region -> words.of(region).stream())
                .filter(Footnotes::isMark)
                .toList();
    }

    /** Most words begin with a letter, which is seen sooner than that a pattern does not match. */
    private static boolean isMark(Word word) {
        return word.text().length() <= LONGEST_MARK
                && !word.first().isPlainLetter()
                && MARK.matcher(word.text()).matches();
    }

    private static List<Rule> footnoteRules(List<Atom> region, List<Rule> rules) {
        List<Rule> level = rules.stream()
                .filter(rule -> rule.isLevel() && rule.width() > SHORTEST_RULE)
                .toList();
        if (level.isEmpty()) {
            return level;
        }
        Box column = Atom.box(region);
        return level.stream().filter(rule -> isFootnoteRule(rule, column)).toList();
    }

    private static boolean isFootnoteRule(Rule rule, Box column) {
        double share = rule.width() / (column.x1() - column.x0());
        return Math.abs(rule.box().x0() - column.x0()) < 5 && share > NARROWEST && share < WIDEST;
    }

    private static boolean isFollowed(List<Atom> region, double y, double bodySize) {
        return region.stream().anyMatch(atom -> atom.axis() > y && atom.axis() < y + 2 * bodySize);
    }

    private static boolean isMarkOf(Word word, Word start) {
        return word.text().equals(start.text()) && word.baseline() < start.baseline() - start.size();
    }

    /** The raised marks with which notes begin. */
    private static List<Word> starts(List<Atom> foot, RegionWords regionWords) {
        double largest = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (Atom atom : foot) {
            largest = Math.max(largest, atom.size());
            smallest = Math.min(smallest, atom.size());
        }
        if (smallest >= FootnoteMarks.SMALLER * largest) {
            return List.of();
        }
        List<Word> words = regionWords.of(foot);
        List<Word> starts = new ArrayList<>();
        for (Word word : words) {
            if (isMark(word) && isStart(word, Words.near(words, word.baseline(), largest))) {
                starts.add(word);
            }
        }
        return starts;
    }

    private static boolean isStart(Word mark, List<Word> near) {
        boolean begins = false;
        for (Word word : near) {
            if (touches(word, mark)) {
                return false;
            }
            begins |= begins(mark, word);
        }
        return begins;
    }

    private static boolean begins(Word mark, Word note) {
        double gap = note.box().x0() - mark.box().x1();
        return mark.size() < FootnoteMarks.SMALLER * note.size()
                && gap > -0.5
                && gap < 1.2 * note.size()
                && note.baseline() - mark.baseline() > 0.15 * note.size()
                && note.baseline() - mark.baseline() < 0.8 * note.size();
    }

    private static boolean touches(Word base, Word mark) {
        double gap = mark.box().x0() - base.box().x1();
        double rise = base.baseline() - mark.baseline();
        return gap > -0.5 && gap < 0.25 * base.size() && rise > -0.1 * base.size() && rise < base.size();
    }

    private static List<List<Atom>> notes(List<Atom> foot, List<Word> starts) {
        List<List<Atom>> notes = new ArrayList<>();
        notes.add(new ArrayList<>());
        starts.forEach(start -> notes.add(new ArrayList<>()));
        for (Atom atom : foot) {
            boolean mark = starts.stream().anyMatch(start -> start.atoms().contains(atom));
            int note =
                    (int) starts.stream().filter(start -> isBehind(atom, start)).count();
            if (!mark) {
                notes.get(note).add(atom);
            }
        }
        notes.removeIf(List::isEmpty);
        return notes;
    }

    private static boolean isBehind(Atom atom, Word start) {
        double lower = atom.axis() - start.axis();
        return lower > 1.1 * atom.size()
                || lower > -0.6 * atom.size() && atom.centreX() > start.box().x0();
    }
}
