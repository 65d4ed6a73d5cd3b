package org.gradcheck.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Which way the text of a page runs that lies on its side, as it is shown. */
final class TextTurn extends PDFTextStripper {

    private int upwards;
    private int downwards;

    private TextTurn() {}

    /** By how many degrees the page has to be turned clockwise so that its text stands: 90 or 270. */
    static int of(PDDocument document, int number) throws IOException {
        TextTurn turn = new TextTurn();
        turn.setStartPage(number);
        turn.setEndPage(number);
        turn.getText(document);
        return turn.upwards >= turn.downwards ? 90 : 270;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        upwards += text.getDir() == 90 ? 1 : 0;
        downwards += text.getDir() == 270 ? 1 : 0;
    }
}
