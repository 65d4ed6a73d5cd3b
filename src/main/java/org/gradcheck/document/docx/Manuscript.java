package org.gradcheck.document.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;

/** A Word file while it is read: its styles, lists and notes, how far it was read, and the problems. */
final class Manuscript {

    /** More of one kind tell a person nothing new. */
    private static final int MAX_OBJECTS = 20;

    private final ReadingPosition position;
    private final Styles styles;
    private final ListLabels labels;
    private final Map<String, XmlElement> notes = new LinkedHashMap<>();
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    private Manuscript(String file, Styles styles, ListLabels labels) {
        this.position = new ReadingPosition(file);
        this.styles = styles;
        this.labels = labels;
    }

    static Manuscript of(String file, WordArchive archive) {
        Styles styles = Styles.of(archive.partOf("styles"));
        Manuscript manuscript = new Manuscript(file, styles, ListLabels.of(archive.partOf("numbering"), styles));
        manuscript.addNotes(archive.partOf("footnotes"), "w:footnote");
        manuscript.addNotes(archive.partOf("endnotes"), "w:endnote");
        return manuscript;
    }

    private void addNotes(Optional<XmlElement> part, String kind) {
        for (XmlElement note : part.map(root -> root.children(kind)).orElse(List.of())) {
            notes.putIfAbsent(kind + "Reference" + note.attribute("id").orElse(""), note);
        }
    }

    Styles styles() {
        return styles;
    }

    ListLabels labels() {
        return labels;
    }

    /** The note a mark in the text points to, once only: a hostile note points to itself. */
    Optional<XmlElement> takeNote(XmlElement reference) {
        return Optional.ofNullable(
                notes.remove(reference.name() + reference.attribute("id").orElse("")));
    }

    ReadingPosition position() {
        return position;
    }

    /** Where reading has come to; columns count from 1. */
    Place place(int column) {
        return position.place(column);
    }

    /** The first is reported. */
    void hidden(Place place) {
        String message = "Text here can't be seen on the page; it was left out.";
        problems.putIfAbsent("hidden-text", new Problem(place, "hidden-text", message));
    }

    /** Text whose letters are shown in another order than they are stored in. */
    void reordered(Place place) {
        String message = "Text here is shown in another order than it is stored in; compare it with the page.";
        problems.putIfAbsent("hidden-text", new Problem(place, "hidden-text", message));
    }

    /** Each is reported with its place, since an answer may stand in it. */
    void embedded(Place place, String what) {
        if (problems.size() < MAX_OBJECTS) {
            problems.putIfAbsent(
                    place.text() + what,
                    new Problem(place, "embedded-object", what + " stands here; it can't be read."));
        }
    }

    List<Problem> problems() {
        return new ArrayList<>(problems.values());
    }
}
