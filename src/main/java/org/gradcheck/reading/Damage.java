package org.gradcheck.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a scanner or a program that takes text out of PDFs may have done to an answer, so that a person must look. */
final class Damage {

    /** Without one of these nothing looks damaged. */
    private static final Present SUSPECT = Present.in("a- ×|");

    private static final Pattern LETTER_FOR_DIGIT = Pattern.compile(
            "(?<![A-Za-z])[lIO|oSB](?=[\\d,.]*\\d)|\\d[\\d,.]*[lIOoSB](?![A-Za-z])|(?<![\\w.])[lIO](?![\\w(])|\\d[gqzZ]\\d");

    private static final Pattern LETTER_AMONG_DIGITS =
            Pattern.compile("\\d[\\d,.]*[lIOo]\\d|(?<![A-Za-z])[lIO]\\d[\\d,.]*,\\d{3}");
    private static final Pattern FLAT_POWER_OF_TEN =
            Pattern.compile("\\d\\s*(?:×|x|X|\\*|·|⋅)\\s*10[-−–]?\\d{1,3}(?!\\d)");
    private static final Pattern LOST_CARET = Pattern.compile("\\d\\s*(?:×|x|X|\\*|·|⋅)\\s*10[-−–]\\d{1,3}(?!\\d)");
    private static final Pattern FLAT_EXPONENTIAL =
            Pattern.compile("(?<![A-Za-z])e\\s?[-−–]?\\s?(?:\\d|[a-z](?![a-z]))|(?<![A-Za-z\\d_])[A-Za-z][23](?!\\d)");
    private static final Pattern FLAT_FRACTION = Pattern.compile("[-−]?\\d+\\s+\\d+");
    private static final Pattern HYPHENATED = Pattern.compile("(?<=[\\d,])[-\u00ad]?\\s*\\n\\s*(?=\\d)");
    private static final Pattern BROKEN_NUMBER =
            Pattern.compile("(?s)\\s*\\d{1,3}(?:,\\d{3})*,?[-\u00ad]?\\s*\\n\\s*\\d{1,3}(?:,\\d{3})*\\W*");
    private static final Pattern SPACED_POINT =
            Pattern.compile("(?<=\\d)\\s*(?<![.,])([.,])\\s+(?=\\d)(?!\\d{3}\\b)|(?<=\\d)\\s+([.,])\\s*(?=\\d)");

    private Damage() {}

    /** The doubt that a damaged text raises; empty if none is seen. */
    static Optional<String> doubt(String text, Format format) {
        if (text.length() > 1_000 || !Present.in(text).holdsAny(SUSPECT)) {
            return Optional.empty();
        }
        boolean letters = format == Format.OCR
                ? LETTER_FOR_DIGIT.matcher(text).find()
                : LETTER_AMONG_DIGITS.matcher(text).find();
        if (letters && !text.startsWith("\\")) {
            return Optional.of("A letter may stand for a digit, as l for 1 or O for 0.");
        }
        boolean flat = format == Format.PDF_TEXT || format == Format.OCR;
        if (flat
                ? FLAT_POWER_OF_TEN.matcher(text).find()
                : LOST_CARET.matcher(text).find()) {
            return Optional.of("A power of ten may have lost its height.");
        }
        if (flat && FLAT_EXPONENTIAL.matcher(text).find()) {
            return Optional.of("An exponent may have lost its height.");
        }
        return flat && FLAT_FRACTION.matcher(text).matches()
                ? Optional.of("A fraction may have lost its bar.")
                : Optional.empty();
    }

    /** The text with what is surely damage undone: numbers broken at the end of a line or letterspaced. */
    static String undone(String text, Format format) {
        if (format != Format.PDF_TEXT && format != Format.OCR) {
            return text;
        }
        String joined = text.indexOf('\n') >= 0 && BROKEN_NUMBER.matcher(text).matches()
                ? HYPHENATED.matcher(text).replaceAll("")
                : text;
        return joined.indexOf(' ') >= 0 ? SPACED_POINT.matcher(joined).replaceAll("$1$2") : joined;
    }
}
