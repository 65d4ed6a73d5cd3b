package org.gradcheck.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Which way the text of a page runs, whatever way the page is shown. */
final class TextTurn extends PDFTextStripper {

    /** Letters that run to the right, upwards, to the left and downwards on the page. */
    private final int[] letters = new int[4];

    private TextTurn() {}

    /** By how many degrees the page, as it is stored, has to be turned clockwise so that most of its text stands. */
    static int of(PDDocument document, int number) throws IOException {
        TextTurn turn = new TextTurn();
        turn.setStartPage(number);
        turn.setEndPage(number);
        turn.getText(document);
        int most = 0;
        for (int quarter = 1; quarter < turn.letters.length; quarter++) {
            most = turn.letters[quarter] > turn.letters[most] ? quarter : most;
        }
        return 90 * most;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        letters[Math.floorMod((int) text.getDir() / 90, letters.length)]++;
    }
}
