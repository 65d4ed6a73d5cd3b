package org.gradcheck.document.pdf;

import java.awt.geom.GeneralPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.EncodedFont;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.encoding.BuiltInEncoding;
import org.apache.fontbox.encoding.Encoding;
import org.apache.fontbox.encoding.StandardEncoding;
import org.apache.fontbox.util.BoundingBox;
import org.gradcheck.document.Place.Box;
import org.jspecify.annotations.Nullable;

/**
 * A Type 1 font as far as reading needs it: which name each code has, and how far the ink of a glyph reaches.
 *
 * <p>The paths it gives are the diagonal of the glyph's box, not its outline. Source: Adobe Type 1 Font Format, 1990.
 */
final class Type1Program implements FontBoxFont, EncodedFont {

    private static final String ENCRYPTED = "eexec";
    private static final Pattern NAMED = Pattern.compile("dup\\s+(\\d{1,3})\\s*/(\\S+)\\s+put\\b");
    private static final Pattern MATRIX =
            Pattern.compile("(?:/FontMatrix)?[\\s\\[{]*+(-?(?:\\d++(?:\\.\\d*+)?|\\.\\d++))");
    private static final List<Number> THOUSANDTHS = List.of(0.001, 0, 0, 0.001, 0, 0);

    private final String name;
    private final byte[] bytes;
    private final int start;
    private final String header;
    private @Nullable Type1Glyphs glyphs;

    Type1Program(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        this.start = encrypted(bytes);
        this.header = header(bytes, start);
    }

    /** Whether this is a program as programs write it today; the rest is left to PDFBox. */
    static boolean isReadable(byte[] bytes) {
        int start = encrypted(bytes);
        if (start == 0 || start + 4 > bytes.length || bytes[0] != '%') {
            return false;
        }
        boolean binary = false;
        for (int i = start; i < start + 4; i++) {
            binary |= Character.digit(bytes[i], 16) < 0;
        }
        return binary && encoding(header(bytes, start)).indexOf('#') < 0;
    }

    /** Where the encrypted part begins; 0 if there is none. */
    private static int encrypted(byte[] bytes) {
        int at = Type1Glyphs.indexOf(bytes, ENCRYPTED, 0);
        if (at < 0) {
            return 0;
        }
        int start = at + ENCRYPTED.length();
        while (start < bytes.length && Character.isWhitespace(bytes[start])) {
            start++;
        }
        return start;
    }

    private static String header(byte[] bytes, int end) {
        return new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
    }

    /** From the encoding to the end of the header; numbers such as {@code 8#101} are not read. */
    private static String encoding(String header) {
        return header.substring(Math.max(0, header.indexOf("/Encoding")));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Encoding getEncoding() {
        Map<Integer, String> names = new LinkedHashMap<>();
        Matcher named = NAMED.matcher(encoding(header));
        while (named.find()) {
            names.put(Integer.valueOf(named.group(1)), named.group(2));
        }
        return names.isEmpty() ? StandardEncoding.INSTANCE : new BuiltInEncoding(names);
    }

    @Override
    public BoundingBox getFontBBox() {
        return new BoundingBox(0, 0, 0, 0);
    }

    @Override
    public List<Number> getFontMatrix() {
        Matcher matrix = MATRIX.matcher(header.substring(Math.max(0, header.indexOf("/FontMatrix"))));
        List<Number> numbers = new ArrayList<>();
        while (matrix.lookingAt() && numbers.size() < 6) {
            numbers.add(Float.valueOf(matrix.group(1)));
            matrix.region(matrix.end(), matrix.regionEnd());
        }
        return numbers.size() == 6 ? numbers : THOUSANDTHS;
    }

    @Override
    public GeneralPath getPath(String glyph) {
        GeneralPath path = new GeneralPath();
        Box box = glyphs().code(glyph)
                .flatMap(code -> new Type1Ink(glyphs()).of(code))
                .orElse(null);
        if (box != null) {
            path.moveTo(box.x0(), box.y0());
            path.lineTo(box.x1(), box.y1());
        }
        return path;
    }

    /** PDFBox asks only where the document does not tell the widths, as all with an embedded program do. */
    @Override
    public float getWidth(String glyph) {
        return 0;
    }

    @Override
    public boolean hasGlyph(String glyph) {
        return glyphs().has(glyph);
    }

    private Type1Glyphs glyphs() {
        if (glyphs == null) {
            glyphs = new Type1Glyphs(bytes, start);
        }
        return glyphs;
    }
}
