package org.gradcheck.document.pdf;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a font's name tells.
 *
 * @param mathematical made for formulas: italic letters, symbols
 * @param extension holds big operators and brackets, whose baseline is not that of the line
 * @param stretching sets tall brackets, roots and sums in a larger size, as word processors do
 * @param bold set in a heavy weight
 * @param slanted set in italics or sloped
 */
record FontKind(boolean mathematical, boolean extension, boolean stretching, boolean bold, boolean slanted) {

    private static final Pattern MATHEMATICAL = Pattern.compile(
            "CM(MI|SY|EX|BSY|MIB)\\d|MS[AB]M|EU[FRS][MB]\\d|MATH|[TP]X(B?MI|SY|EX|SYA|SYB)|RSFS|STMARY|ESINT|WASY|LMSY|LMMI|LMEX|KP-.*-(M|SY|EX)\\w*-|KP--M|STANDARDSYM|MTEXTRA|MTMI|MTSY|CAMBRIA MATH|PAZOMATH|NEWTXMI|NEWPXMI|NEWPXMATH|MDEX|EUEX");
    private static final Pattern EXTENSION =
            Pattern.compile("CMEX|MATH-?EXT|[TP]XB?EX|ESINT|LMEX|KP-.*-EX\\b|KP-.*-EX-|MDEX|EUEX");
    private static final Pattern STRETCHING = Pattern.compile("OPENSYMBOL|STARSYMBOL");
    private static final Pattern BOLD =
            Pattern.compile("BOLD|CMBX|CMSSBX|SFBX|LMBX|ECBX|BLACK|HEAVY|-MEDI|[-,]BD|DEMI");

    private static final Pattern SLANTED = Pattern.compile("ITAL|OBLIQUE|SLANT|CMTI|SFTI|CMSL|-IT$");

    static FontKind of(String name) {
        String plain = name.replaceFirst("^[A-Z]{6}\\+", "").toUpperCase(Locale.ROOT);
        return new FontKind(
                MATHEMATICAL.matcher(plain).find(),
                EXTENSION.matcher(plain).find(),
                STRETCHING.matcher(plain).find(),
                BOLD.matcher(plain).find(),
                SLANTED.matcher(plain).find());
    }

    /** The same font where it shows a letter that only formulas use. */
    FontKind forFormulas() {
        return new FontKind(true, extension, stretching, bold, slanted);
    }
}
