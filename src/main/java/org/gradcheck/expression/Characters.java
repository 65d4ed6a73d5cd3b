package org.gradcheck.expression;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Writes a text with the characters a keyboard has: wide, slanted and ligated letters become plain ones, raised and
 * lowered digits become {@code ^{2}} and {@code _{2}}, invisible characters vanish. What has no plain form stays.
 */
final class Characters {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᴺᴷ";
    private static final String RAISED_AS = "0123456789-+()niabcdefghjklmoprstuvwxyzTNK";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₋₊₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
    private static final String LOWERED_AS = "0123456789-+()aehijklmnoprstuvx";

    private static final String LOOKALIKES = "′’ʹ∣｜〖〗；⋯…ºхХ";
    private static final String[] LOOKALIKES_AS = {
        "'", "\u2019", "'", "|", "|", "(", ")", ";", "...", "...", "°", "x", "x"
    };

    private Characters() {}

    /** The text in plain characters; itself where it has no others. */
    static String plain(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) < '\u0080') {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length() + 16).append(text, 0, first);
        int at = first;
        while (at < text.length()) {
            at = runEnd(text, at, RAISED, RAISED_AS, "^{", plain);
            at = runEnd(text, at, LOWERED, LOWERED_AS, "_{", plain);
            if (at < text.length()) {
                int character = text.codePointAt(at);
                append(plain, character);
                at += Character.charCount(character);
            }
        }
        return plain.toString();
    }

    /** Writes a run of raised or lowered characters in braces; returns where it ends. */
    private static int runEnd(String text, int start, String from, String to, String before, StringBuilder plain) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '\u0080' && from.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end > start) {
            plain.append(before);
            for (int i = start; i < end; i++) {
                plain.append(to.charAt(from.indexOf(text.charAt(i))));
            }
            plain.append('}');
        }
        return end;
    }

    private static void append(StringBuilder plain, int character) {
        int lookalike = character < '\u0080' ? -1 : LOOKALIKES.indexOf(character);
        if (lookalike >= 0) {
            plain.append(LOOKALIKES_AS[lookalike]);
        } else if (character < '\u0080' || isNumberSpace(character)) {
            plain.appendCodePoint(character);
        } else if (Character.getType(character) == Character.SPACE_SEPARATOR) {
            plain.append(' ');
        } else if (isStyled(character)) {
            plain.append(Normalizer.normalize(Character.toString(character), Form.NFKC));
        } else if (isAccentedLetter(character)) {
            plain.append(Normalizer.normalize(Character.toString(character), Form.NFD));
        } else if (!isInvisible(character)) {
            plain.appendCodePoint(character);
        }
    }

    /** Spaces that group digits are the number scanner's. */
    private static boolean isNumberSpace(int character) {
        return character == '\u00a0' || character == '\u2009' || character == '\u202f';
    }

    /** Wide forms, mathematical alphabets, letter-like signs, ligatures, Greek in other styles, the micro sign. */
    private static boolean isStyled(int character) {
        return character >= 0xff01 && character <= 0xff5e
                || character >= 0x1d400 && character <= 0x1d7ff
                || character >= 0x2100 && character <= 0x214f
                || character >= 0xfb00 && character <= 0xfb06
                || character >= 0x3d0 && character <= 0x3f6
                || character == 0xb5;
    }

    private static boolean isAccentedLetter(int character) {
        return character >= 0xc0 && character <= 0x24f && character != 0xd7 && character != 0xf7
                || character >= 0x1e00 && character <= 0x1eff;
    }

    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT || character >= 0xfe00 && character <= 0xfe0f;
    }
}
