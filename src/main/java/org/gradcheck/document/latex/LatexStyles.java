package org.gradcheck.document.latex;

import org.gradcheck.document.Span;

/** Commands that change how text looks: bold, boxed, struck out, raised and lowered. */
final class LatexStyles implements LatexFamily {

    private final LatexReading reading;

    LatexStyles(LatexReading reading) {
        this.reading = reading;
    }

    @Override
    public boolean run(TexToken command) {
        switch (command.name()) {
            case "textsuperscript" -> script(command, "^");
            case "textsubscript" -> script(command, "_");
            case "textbf", "hl" -> reading.emphasise(command, Span.Emphasis.BOLD);
            case "boxed",
                    "fbox",
                    "framebox",
                    "frame",
                    "tcbox",
                    "tcbhighmath",
                    "shadowbox",
                    "doublebox",
                    "ovalbox",
                    "Ovalbox" -> box(command);
            case "st", "sout", "xout", "cancel", "bcancel", "xcancel" ->
                reading.emphasise(command, Span.Emphasis.STRUCK);
            case "bf", "bfseries" -> reading.change(reading.look().with(Span.Emphasis.BOLD));
            case "mdseries", "normalfont" -> reading.change(reading.look().with(Span.Emphasis.NONE));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void script(TexToken command, String mark) {
        String text = reading.stream().argumentText();
        if (!reading.output().isHidden(command)) {
            reading.output()
                    .span(Span.latex(mark + "{" + text + "}", reading.output().place(command)));
        }
    }

    private void box(TexToken command) {
        reading.stream().option();
        reading.stream().option();
        reading.emphasise(command, Span.Emphasis.BOXED);
    }
}
