package org.gradcheck.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** What was filled in where a form field stands (ISO 32000-1, 12.7). Read without its tree, which may have loops. */
record FormField(COSDictionary widget) {

    private static final int DEEPEST = 32;
    private static final int PUSH_BUTTON = 1 << 16;
    private static final int COMBO = 1 << 17;
    private static final int COMB = 1 << 24;
    private static final int LONGEST = 100_000;

    boolean isText() {
        return "Tx".equals(name(COSName.FT));
    }

    /** A list that shows all there is to choose from, chosen or not. */
    boolean isList() {
        return "Ch".equals(name(COSName.FT)) && (flags() & COMBO) == 0;
    }

    boolean isChoice() {
        return "Ch".equals(name(COSName.FT));
    }

    /** A box to tick. */
    boolean isTickBox() {
        return "Btn".equals(name(COSName.FT)) && (flags() & PUSH_BUTTON) == 0;
    }

    /** One character a cell. */
    boolean isComb() {
        return (flags() & COMB) != 0;
    }

    boolean isTicked() {
        String state = widget.getNameAsString(COSName.AS, "Off");
        return !state.equals("Off");
    }

    /** The text that was typed or chosen. */
    Optional<String> value() {
        COSBase value = inherited(COSName.V);
        if (value instanceof COSArray several) {
            List<String> chosen = new ArrayList<>();
            several.forEach(one -> string(one).ifPresent(chosen::add));
            return Optional.of(String.join("\n", chosen));
        }
        return string(value);
    }

    private static Optional<String> string(@Nullable COSBase value) {
        String text = value instanceof COSString string
                ? string.getString()
                : value instanceof COSStream stream && stream.getLength() < LONGEST ? stream.toTextString() : "";
        return text.isBlank() || text.length() > LONGEST ? Optional.empty() : Optional.of(text);
    }

    /** How the text is set: font, size and colour. */
    String defaultAppearance() {
        return inherited(COSName.DA) instanceof COSString string ? string.getString() : "";
    }

    private int flags() {
        return inherited(COSName.FF) instanceof COSNumber number ? number.intValue() : 0;
    }

    private String name(COSName key) {
        return inherited(key) instanceof COSName name ? name.getName() : "";
    }

    private @Nullable COSBase inherited(COSName key) {
        @Nullable COSDictionary field = widget;
        for (int depth = 0; depth < DEEPEST && field != null; depth++) {
            COSBase value = field.getDictionaryObject(key);
            if (value != null) {
                return value;
            }
            field = field.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }
}
