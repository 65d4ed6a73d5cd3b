package org.gradcheck.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The best way through a document, if it is numbered in one way, with the regions it comes to. */
final class Way {

    private final List<Row> rows;
    private final Outline outline;
    private final Clues clues;
    final List<Sighting> sightings;
    final Course course;
    private final int points;

    private Way(Clues clues, Numbering numbering, Habits habits, List<Sighting> sightings) {
        this.rows = clues.rows();
        this.outline = clues.outline();
        this.clues = clues;
        this.sightings = sightings;
        this.course = new Course(outline, sightings, new Move(outline, habits));
        this.points = course.points() + numbering.points();
    }

    /** The best way by the labels, if the document is numbered so. */
    static Way byLabels(Clues clues, Numbering numbering) {
        Sightings found = new Sightings(clues, numbering);
        return new Way(clues, numbering, found.habits(), found.all());
    }

    /** The best way by the words of the questions, where no label is found. */
    static Way byWords(Clues clues) {
        Sightings found = new Sightings(clues, Numbering.AS_IN_RUBRIC);
        return new Way(clues, Numbering.AS_IN_RUBRIC, found.habits(), found.byWords());
    }

    int points() {
        return points;
    }

    /** The rows of each question, which may be parts of lines. */
    Map<String, List<Region>> regions() {
        Regions regions = new Regions(outline);
        List<Optional<Option>> taken = course.taken();
        int next = 0;
        for (int i = 0; i < rows.size(); i++) {
            int start = 0;
            boolean isAdded = false;
            for (; next < sightings.size() && sightings.get(next).row() == i; next++) {
                Sighting sighting = sightings.get(next);
                if (sighting.opensFile()) {
                    regions.close();
                }
                if (taken.get(next).isPresent()) {
                    Option option = taken.get(next).get();
                    if (sighting.start() > 0) {
                        regions.add(rows.get(i).until(sighting.start()).from(start));
                    }
                    start = option.end();
                    isAdded = option.onlyThisRow();
                    if (isAdded) {
                        regions.addRow(
                                option.node(),
                                option.others(),
                                start > 0 ? rows.get(i).from(start) : rows.get(i));
                    } else {
                        regions.enter(option.node(), option.others());
                    }
                }
            }
            if (!isAdded) {
                add(i, start, regions);
            }
        }
        return regions.byQuestion();
    }

    /** A note is read where it stands only if it is labelled itself; what stands above it goes on behind it. */
    private void add(int number, int start, Regions regions) {
        Row row = rows.get(number);
        if (row.isNote()) {
            clues.named().get(number).stream()
                    .findFirst()
                    .ifPresent(name -> regions.addNote(name.node(), row.from(name.end())));
        } else {
            regions.add(start > 0 ? row.from(start) : row);
        }
    }

    /** The questions of which another way of nearly the same worth says otherwise, each with the row where it does. */
    Map<String, Row> doubts(int margin) {
        Map<String, Row> doubts = new LinkedHashMap<>();
        for (int i = 0; i < sightings.size(); i++) {
            if (sightings.get(i).opensFile() || isBlank(i)) {
                continue;
            }
            Row row = rows.get(sightings.get(i).row());
            List<Node> near = List.copyOf(course.nearlyBest(i, margin));
            if (near.size() > 1) {
                near.forEach(node -> node.questions().forEach(question -> doubts.putIfAbsent(question.id(), row)));
            }
        }
        return doubts;
    }

    /** Whether nothing stands between a sighting and the next. */
    private boolean isBlank(int sighting) {
        Sighting at = sightings.get(sighting);
        int end = sighting + 1 < sightings.size() ? sightings.get(sighting + 1).row() : rows.size();
        int labelEnd = at.options().stream().mapToInt(Option::end).max().orElse(0);
        for (int i = at.row(); i < end; i++) {
            String text = clues.texts().get(i);
            String behind = text.substring(i == at.row() ? Math.min(labelEnd, text.length()) : 0);
            if (behind.codePoints().anyMatch(Character::isLetterOrDigit)) {
                return false;
            }
        }
        return end > at.row();
    }
}
