package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gradcheck.document.Block;
import org.gradcheck.document.Line;
import org.gradcheck.document.Place;

/** Pictures and captions. Of a drawing only the words in it are read, as words of a picture. */
final class LatexFigures implements LatexFamily {

    private static final Set<String> DRAWINGS = Set.of("tikzpicture", "pgfpicture", "picture", "circuitikz", "forest");

    private final LatexReading reading;
    private boolean pictureWithoutCaption;

    LatexFigures(LatexReading reading) {
        this.reading = reading;
    }

    @Override
    public boolean run(TexToken command) {
        switch (command.name()) {
            case "includegraphics", "includepdf", "includesvg" -> picture(command);
            case "caption", "subcaption", "captionof" -> caption(command);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void picture(TexToken command) {
        reading.stream().skipArguments(1);
        pictureWithoutCaption = true;
        if (!reading.output().isInFigure() && !reading.output().isInTable()) {
            endPicture(command);
        }
    }

    private void caption(TexToken command) {
        reading.stream().skipArguments(command.isCommand("captionof") ? 1 : 0);
        reading.stream().option();
        boolean above = reading.output().isOpen("longtable") || reading.output().isOpen("longtable*");
        if (!reading.output().isInTable() || above) {
            reading.output().endParagraph();
            reading.group(command, LatexScope.Kind.CAPTION, reading.look());
        }
    }

    void endCaption(Place place) {
        LatexOutput output = reading.output();
        if (output.isInFigure()) {
            output.block(new Block.Figure(place, output.lines().takeLines()));
            pictureWithoutCaption = false;
        } else {
            output.endParagraph();
        }
    }

    @Override
    public void begin(TexToken begin, String name) {
        if (DRAWINGS.contains(name)) {
            List<TexToken> words = words(begin, reading.output().scope().name());
            words.add(begin.asClose());
            reading.stream().pushBack(words);
            reading.output().open(LatexScope.Kind.PICTURE, "", begin);
        }
    }

    /** The texts in braces of the nodes of a drawing; its coordinates and numbers are no text. */
    private List<TexToken> words(TexToken begin, String environment) {
        TexStream stream = reading.stream();
        List<TexToken> words = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        while (stream.peek().isPresent()) {
            TexToken token = stream.take();
            if (stream.isEnd(token, environment)) {
                stream.pushBack(List.of(
                        token, token.asOpen(), token.as(TexToken.Kind.CHARACTER, environment), token.asClose()));
                return words;
            }
            before.append(token.text());
            if (stream.isAtGroup()) {
                addNode(words, stream.take(), before.toString());
            }
            if (token.isCharacter(';')) {
                before.setLength(0);
            }
        }
        reading.output().damaged(begin.offset(), "The drawing begins here and does not end.");
        return words;
    }

    private void addNode(List<TexToken> words, TexToken open, String before) {
        List<TexToken> text = reading.stream().groupAfter(open);
        boolean node = before.contains("node");
        if (node && !words.isEmpty()) {
            words.add(open.as(TexToken.Kind.LINE_END, " "));
        }
        if (node) {
            words.addAll(text);
        }
    }

    void endPicture(TexToken end) {
        if (pictureWithoutCaption) {
            reading.output().endParagraph();
            reading.output().block(new Block.Figure(reading.output().place(end), List.of()));
            pictureWithoutCaption = false;
        }
    }

    /** A drawing in a cell of a table is passed over. */
    void endDrawing(Place place) {
        LatexOutput output = reading.output();
        List<Line> words = output.lines().takeLines();
        output.block(new Block.Figure(place, words));
    }

    @Override
    public void end(TexToken end, String name) {
        boolean inside = reading.output().isInFigure() || reading.output().isInTable();
        if (!inside) {
            endPicture(end);
        }
    }
}
