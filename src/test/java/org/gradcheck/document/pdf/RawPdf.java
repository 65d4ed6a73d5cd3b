package org.gradcheck.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a PDF of one page by hand, so that it can hold what no library would write.
 *
 * <p>The page begins with the line "Answer: 9". Its resources: the font {@code F}; graphics states {@code Zero}, {@code
 * Faint}, {@code Half}, {@code Multiply}; colour spaces {@code Ink} (black where it is 1), {@code NoInk}; the white
 * picture {@code Picture}; the shading {@code Shade}; the layers {@code On}, {@code Off} and memberships {@code NoneOn},
 * {@code NotOn}, {@code Endless}; the forms {@code Form}, {@code Narrow}, {@code Group}, {@code OffForm}, {@code Ends}
 * and {@code Laughs}.
 */
final class RawPdf {

    private static final String RESOURCES = """
            <</Font<</F 5 0 R>>
            /ExtGState<</Zero<</ca 0>>/Faint<</ca .03>>/Half<</ca .5>>/Multiply<</BM/Multiply>>>>
            /ColorSpace<</Ink[/Separation/Black/DeviceGray 6 0 R]/NoInk[/Separation/None/DeviceGray 6 0 R]>>
            /Shading<</Shade<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 600 0]/Function 6 0 R>>>>
            /Properties<</On 7 0 R/Off 8 0 R/NoneOn<</Type/OCMD/OCGs[7 0 R]/P/AllOff>>
              /NotOn<</Type/OCMD/VE[/Not 7 0 R]>>/Endless<</Type/OCMD/VE 9 0 R>>>>
            /XObject<</Picture 10 0 R/Form 11 0 R/Narrow 12 0 R/Group 13 0 R/OffForm 14 0 R/Ends 15 0 R/Laughs 20 0 R>>>>
            """;
    private static final String TEXT = "BT /F 12 Tf 72 600 Td (163696) Tj ET";
    private static final String FORM = "/Type/XObject/Subtype/Form/Resources<</Font<</F 5 0 R>>>>/BBox[0 0 %d 792]";
    private static final int LAUGHS = 20;
    private static final int LEVELS = 12;

    private final Map<Integer, String> objects = new TreeMap<>();

    private RawPdf(String content, String annotation) {
        objects.put(1, "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[7 0 R 8 0 R]/D<</ON[7 0 R]/OFF[8 0 R]>>>>>>");
        objects.put(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        objects.put(
                3,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources " + RESOURCES
                        + "/Annots[16 0 R]>>");
        objects.put(4, stream("", "BT /F 12 Tf 72 700 Td (Answer: 9) Tj ET\n" + content));
        objects.put(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        objects.put(6, "<</FunctionType 2/Domain[0 1]/C0[1]/C1[0]/N 1>>");
        objects.put(7, "<</Type/OCG/Name(On)>>");
        objects.put(8, "<</Type/OCG/Name(Off)>>");
        objects.put(9, "[/And 9 0 R 9 0 R 9 0 R]");
        objects.put(
                10,
                stream("/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray", "~"));
        objects.put(11, form(612, "", TEXT));
        objects.put(12, form(50, "", TEXT));
        objects.put(13, form(612, "/Group<</S/Transparency>>", TEXT));
        objects.put(14, form(612, "/OC 8 0 R", TEXT));
        objects.put(15, form(612, "", "EMC"));
        objects.put(16, "<</Type/Annot/Rect[72 590 272 610]/AP<</N 17 0 R>>/Subtype" + annotation + ">>");
        objects.put(17, form(612, "", "BT /F 12 Tf 2 604 Td (55) Tj ET").replace("[0 0 612 792]", "[0 600 200 620]"));
        for (int level = 0; level < LEVELS; level++) {
            String inner = "/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</XObject<</X %d 0 R>>>>";
            objects.put(
                    LAUGHS + level, stream(String.format(Locale.ROOT, inner, LAUGHS + level + 1), "/X Do ".repeat(10)));
        }
        objects.put(LAUGHS + LEVELS, form(612, "", TEXT));
    }

    /** A page with more operators behind its first line. */
    static byte[] page(String content) {
        return new RawPdf(content, "/Popup").bytes();
    }

    /**
     * A page with an annotation whose appearance, if it is not taken away with {@code /AP null}, says 55.
     *
     * @param annotation its subtype and what else it has
     */
    static byte[] annotated(String annotation) {
        return new RawPdf("", annotation).bytes();
    }

    private static String form(int width, String more, String content) {
        return stream(String.format(Locale.ROOT, FORM, width) + more, content);
    }

    private static String stream(String dictionary, String content) {
        return "<<" + dictionary + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    private byte[] bytes() {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder();
        objects.forEach((number, object) -> {
            table.append(String.format(Locale.ROOT, "%d 1%n%010d 00000 n \n", number, file.length())
                    .replace("\r", ""));
            file.append(number).append(" 0 obj\n").append(object).append("\nendobj\n");
        });
        int start = file.length();
        file.append("xref\n0 1\n0000000000 65535 f \n").append(table);
        file.append("trailer\n<</Size 40/Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
