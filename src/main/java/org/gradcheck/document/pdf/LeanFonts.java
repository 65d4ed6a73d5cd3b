package org.gradcheck.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of a document, with their Type 1 programs set aside before PDFBox sees them: it would read the outlines of
 * all glyphs, which takes longer than reading the pages. The document in memory is changed and must not be written.
 *
 * <p>PDFBox then asks {@link NoSystemFonts} for the font, which gives it the {@link Type1Program} that was set aside.
 */
final class LeanFonts extends DefaultResourceCache {

    private static final COSName SET_ASIDE = COSName.getPDFName("SetAsideFontFile");

    @Override
    public @Nullable PDFont getFont(COSObject indirect) {
        PDFont known = super.getFont(indirect);
        if (known == null && indirect.getObject() instanceof COSDictionary font) {
            setProgramAside(font);
        }
        return known;
    }

    private static void setProgramAside(COSDictionary font) {
        COSBase descriptor = font.getDictionaryObject(COSName.FONT_DESC);
        if (COSName.TYPE1.equals(font.getCOSName(COSName.SUBTYPE))
                && !Standard14Fonts.containsName(font.getNameAsString(COSName.BASE_FONT, ""))
                && descriptor instanceof COSDictionary described
                && described.getDictionaryObject(COSName.FONT_FILE) instanceof COSStream program) {
            byte[] bytes = bytes(program);
            if (Type1Program.isReadable(bytes)) {
                described.removeItem(COSName.FONT_FILE);
                described.setItem(SET_ASIDE, new COSString(bytes));
            }
        }
    }

    private static byte[] bytes(COSStream stream) {
        try {
            return new PDStream(stream).toByteArray();
        } catch (IOException e) {
            // Damaged: PDFBox knows what to do without it.
            return new byte[0];
        }
    }

    /** The program that was set aside from this font, if one was. */
    static @Nullable Type1Program program(String name, @Nullable PDFontDescriptor descriptor) {
        return descriptor != null && descriptor.getCOSObject().getItem(SET_ASIDE) instanceof COSString bytes
                ? new Type1Program(name, bytes.getBytes())
                : null;
    }
}
