package org.gradcheck.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.gradcheck.document.Place.Box;

/** Reads what was laid on a page: typed and drawn answers, form fields, marks over the text, comments. */
final class PageAnnotations {

    private static final String TICKED = "\u2611";
    private static final String NOT_TICKED = "\u2610";
    private static final double THIN = 0.5;

    private final PageEngine engine;
    private final Painted painted;
    private final HiddenLayers layers;
    private final AffineTransform view;
    private final PageBudget budget;

    PageAnnotations(PageEngine engine, Painted painted, HiddenLayers layers, AffineTransform view, PageBudget budget) {
        this.engine = engine;
        this.painted = painted;
        this.layers = layers;
        this.view = view;
        this.budget = budget;
    }

    void read(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            budget.form();
            if (annotation.isHidden() || annotation.isNoView() || layers.hides(annotation.getCOSObject())) {
                remarkHidden(annotation);
            } else {
                read(annotation);
            }
        }
    }

    private void read(PDAnnotation annotation) throws IOException {
        switch (String.valueOf(annotation.getSubtype())) {
            case "Popup", "Link", "Highlight", "Underline", "Squiggly", "Caret", "FileAttachment", "Sound" -> {
                // Nothing of these is a word on the page.
            }
            case "Text" -> remarkComment(annotation);
            case "StrikeOut" -> strike(annotation);
            case "Widget" -> readField(annotation, new FormField(annotation.getCOSObject()));
            case "FreeText" -> readText(annotation, contents(annotation), appearance(annotation));
            case "Ink" -> {
                engine.showAnnotation(annotation);
                painted.addDrawing(box(annotation));
            }
            default -> engine.showAnnotation(annotation);
        }
    }

    private void remarkHidden(PDAnnotation annotation) {
        String said = "Widget".equals(annotation.getSubtype())
                ? new FormField(annotation.getCOSObject()).value().orElse("")
                : "FreeText".equals(annotation.getSubtype()) ? contents(annotation) : "";
        if (!said.isBlank()) {
            painted.remark(new Remark(box(annotation), "hidden-text", "has a hidden text field; it was left out."));
        }
    }

    private void remarkComment(PDAnnotation annotation) {
        if (!contents(annotation).isBlank()) {
            painted.remark(new Remark(
                    box(annotation), "comment", "has a comment that is not part of the page; it was left out."));
        }
    }

    private void readField(PDAnnotation annotation, FormField field) throws IOException {
        if (field.isTickBox()) {
            new TypedText(box(annotation), field.isTicked() ? TICKED : NOT_TICKED, "").paint(painted);
        } else if (field.isList()) {
            type(annotation, field.value().orElse(""), field.defaultAppearance());
        } else if (field.isText() || field.isChoice()) {
            readText(annotation, field.value().orElse(""), field.defaultAppearance());
        } else {
            engine.showAnnotation(annotation);
        }
    }

    /** What is shown counts; without anything to show, a viewer sets the text itself. */
    private void readText(PDAnnotation annotation, String said, String appearance) throws IOException {
        budget.text(said);
        if (annotation.getNormalAppearanceStream() == null) {
            type(annotation, said, appearance);
            return;
        }
        int before = painted.count();
        engine.showAnnotation(annotation);
        String shown = painted.textFrom(before);
        if (said.isBlank()) {
            return;
        }
        if (shown.isBlank()) {
            type(annotation, said, appearance);
        } else if (OtherWords.differ(shown, said)) {
            painted.remark(new Remark(
                    box(annotation), "hidden-text", "has a text field that holds something else than it shows."));
        }
    }

    private void type(PDAnnotation annotation, String text, String appearance) {
        if (!text.isBlank()) {
            budget.text(text);
            new TypedText(box(annotation), text, appearance).paint(painted);
        }
    }

    /** A line through each of the boxes that are struck out. */
    private void strike(PDAnnotation annotation) throws IOException {
        COSArray quads = annotation.getCOSObject().getCOSArray(COSName.QUADPOINTS);
        float[] points = quads == null ? new float[0] : quads.toFloatArray();
        if (points.length < 8) {
            engine.showAnnotation(annotation);
        }
        for (int i = 0; i + 7 < points.length; i += 8) {
            budget.point();
            Rectangle2D.Double box = new Rectangle2D.Double(points[i], points[i + 1], 0, 0);
            for (int corner = 2; corner < 8; corner += 2) {
                box.add(points[i + corner], points[i + corner + 1]);
            }
            Box seen = seen(box);
            double middle = (seen.y0() + seen.y1()) / 2;
            painted.addRuleIfThin(new Box(seen.x0(), middle - THIN / 2, seen.x1(), middle + THIN / 2));
        }
    }

    private static String contents(PDAnnotation annotation) {
        return String.valueOf(annotation.getCOSObject().getString(COSName.CONTENTS, ""));
    }

    private static String appearance(PDAnnotation annotation) {
        COSDictionary dictionary = annotation.getCOSObject();
        return dictionary.getDictionaryObject(COSName.DA) instanceof COSString string ? string.getString() : "";
    }

    private Box box(PDAnnotation annotation) {
        PDRectangle rectangle = annotation.getRectangle();
        return rectangle == null
                ? new Box(0, 0, 0, 0)
                : seen(new Rectangle2D.Double(
                        rectangle.getLowerLeftX(),
                        rectangle.getLowerLeftY(),
                        rectangle.getWidth(),
                        rectangle.getHeight()));
    }

    private Box seen(Rectangle2D rectangle) {
        Rectangle2D seen = view.createTransformedShape(rectangle).getBounds2D();
        return new Box(seen.getMinX(), seen.getMinY(), seen.getMaxX(), seen.getMaxY());
    }
}
