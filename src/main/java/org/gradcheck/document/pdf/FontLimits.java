package org.gradcheck.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * Looks over the fonts of one document, each once, before PDFBox makes them: a range of a few bytes makes it fill a table
 * of billions.
 */
final class FontLimits {

    private static final int MAX_ENTRIES = 400_000;
    private static final int MAX_BYTES = 8 * 1024 * 1024;
    private static final List<String> RANGES = List.of("beginbfrange", "begincidrange", "beginnotdefrange");
    private static final Pattern SECTION = Pattern.compile("begin(?:bf|cid|notdef)range");
    private static final Pattern RANGE = Pattern.compile(
            "<([0-9A-Fa-f]{1,8})>\\s{0,9}<([0-9A-Fa-f]{1,8})>\\s{0,9}(?:<[^>]{0,999}>|\\[[^]]{0,9999}]|[0-9]{1,9})");

    private final Set<COSDictionary> checked = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The font that an operator is going to set by its name. */
    void check(String operator, COSName name, @Nullable PDResources of) {
        COSDictionary resources = of == null ? null : of.getCOSObject();
        if (resources != null && operator.equals(OperatorName.SET_FONT_AND_SIZE)) {
            COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
            check(fonts == null ? null : fonts.getCOSDictionary(name));
        } else if (resources != null && operator.equals(OperatorName.SET_GRAPHICS_STATE_PARAMS)) {
            COSDictionary states = resources.getCOSDictionary(COSName.EXT_G_STATE);
            COSDictionary state = states == null ? null : states.getCOSDictionary(name);
            COSArray font = state == null ? null : state.getCOSArray(COSName.FONT);
            check(font != null && font.getObject(0) instanceof COSDictionary set ? set : null);
        }
    }

    private void check(@Nullable COSDictionary font) {
        if (font == null || checked.contains(font)) {
            return;
        }
        checkMap(font.getDictionaryObject(COSName.TO_UNICODE));
        checkMap(font.getDictionaryObject(COSName.ENCODING));
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary inner) {
            checkWidths(inner.getCOSArray(COSName.W));
            checkWidths(inner.getCOSArray(COSName.W2));
        }
        checked.add(font);
    }

    /** {@code first [w w w]} or {@code first last w}. */
    private static void checkWidths(@Nullable COSArray widths) {
        long entries = 0;
        for (int i = 1; widths != null && i < widths.size(); i++) {
            COSBase item = widths.getObject(i);
            boolean range = item instanceof COSNumber && widths.getObject(i - 1) instanceof COSNumber;
            entries += range ? Math.max(0, number(item) - number(widths.getObject(i - 1))) : 1;
            checkEntries(entries);
            i += range ? 2 : 1;
        }
    }

    private static long number(COSBase item) {
        return item instanceof COSNumber number ? number.longValue() : 0;
    }

    private static void checkMap(@Nullable COSBase map) {
        if (!(map instanceof COSStream stream)) {
            return;
        }
        String text = text(stream);
        if (RANGES.stream().noneMatch(text::contains)) {
            return;
        }
        long entries = 0;
        for (Matcher section = SECTION.matcher(text); section.find(); ) {
            int end = text.indexOf("end", section.end());
            Matcher range = RANGE.matcher(text).region(section.end(), end < 0 ? text.length() : end);
            while (range.find()) {
                entries += Math.max(0, Long.parseLong(range.group(2), 16) - Long.parseLong(range.group(1), 16));
                checkEntries(entries);
            }
        }
    }

    private static void checkEntries(long entries) {
        if (entries > MAX_ENTRIES) {
            throw new PageLimit();
        }
    }

    private static String text(COSStream stream) {
        try (InputStream bytes = stream.createInputStream()) {
            byte[] read = bytes.readNBytes(MAX_BYTES + 1);
            if (read.length > MAX_BYTES) {
                throw new PageLimit();
            }
            return new String(read, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            // A damaged map is no map.
            return "";
        }
    }
}
