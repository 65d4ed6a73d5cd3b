package org.gradcheck.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;
import org.gradcheck.document.Span;

/** Reads what floats beside a paragraph: text boxes, lettering, pictures, charts and objects of other programs. */
final class DrawingReader {

    /** The shape behind a text box may have any colour. */
    private static final RunProperties ON_A_SHAPE = RunProperties.PLAIN.onColour(true);

    /** Pictures of both kinds, charts, diagrams and handwriting. */
    private static final Set<String> PICTURES = Set.of("blip", "imagedata", "chart", "relIds", "contentPart");

    private final Manuscript manuscript;
    private final BodyReader body;
    private final Place place;

    DrawingReader(Manuscript manuscript, BodyReader body, Place place) {
        this.manuscript = manuscript;
        this.body = body;
        this.place = place;
    }

    /** The blocks of a {@code w:drawing}, {@code w:pict} or {@code w:object}. Alternative texts are not seen, so not read. */
    List<Block> read(XmlElement drawing) {
        if (drawing.is("w:object")) {
            manuscript.embedded(place, object(drawing));
        }
        if (drawing.anyMatch(part ->
                part.is("docPr") && part.attribute("hidden").filter("1"::equals).isPresent())) {
            manuscript.hidden(place);
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        drawing.descendants("w:txbxContent").forEach(box -> blocks.addAll(body.read(box, ON_A_SHAPE)));
        drawing.descendants("textpath")
                .forEach(path -> path.attribute("string").ifPresent(text -> blocks.add(lettering(text))));
        if (blocks.isEmpty() && drawing.anyMatch(part -> PICTURES.contains(part.name()))) {
            blocks.add(new Block.Figure(place, List.of()));
        }
        return blocks;
    }

    private Block lettering(String text) {
        return new Block.Text(List.of(Line.of(Span.prose(text.strip(), place))));
    }

    private static String object(XmlElement drawing) {
        String program = drawing.descendants("OLEObject").stream()
                .flatMap(object -> object.attribute("ProgID").stream())
                .findFirst()
                .orElse("");
        if (program.startsWith("Equation")) {
            return "An equation of an old equation editor or MathType";
        }
        return program.startsWith("Excel") ? "A table of Excel" : "An object of another program, maybe an equation,";
    }
}
