package org.gradcheck.document.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;

/** A Word file while it is read: its styles, lists and notes, how many paragraphs were met, and the problems. */
final class Manuscript {

    private final String file;
    private final Styles styles;
    private final ListLabels labels;
    private final Map<String, XmlElement> notes = new LinkedHashMap<>();
    private final Map<String, Problem> problems = new LinkedHashMap<>();
    private int paragraph;

    private Manuscript(String file, Styles styles, ListLabels labels) {
        this.file = file;
        this.styles = styles;
        this.labels = labels;
    }

    static Manuscript of(String file, WordArchive archive) {
        Manuscript manuscript =
                new Manuscript(file, Styles.of(archive.partOf("styles")), ListLabels.of(archive.partOf("numbering")));
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

    void nextParagraph() {
        paragraph++;
    }

    /** The number of the paragraph, and a column in it counted from 1. */
    Place place(int column) {
        return new Place.InText(file, Math.max(1, paragraph), column);
    }

    /** The first of a kind is reported. */
    private void problem(Place place, String code, String message) {
        problems.putIfAbsent(code, new Problem(place, code, message));
    }

    void hidden(Place place) {
        problem(place, "hidden-text", "Text here can't be seen on the page; it was left out.");
    }

    void embedded(Place place) {
        problem(
                place,
                "embedded-object",
                "An object of another program stands here, maybe an equation; it can't be read.");
    }

    List<Problem> problems() {
        return new ArrayList<>(problems.values());
    }
}
