package org.gradcheck.document.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A colour by its parts from 0 to 255. Source: CSS Color Module Level 4, sections 4 to 6. */
record Colour(int red, int green, int blue) {

    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);

    /** In each part; the eye tells apart what differs more. */
    private static final int ALIKE = 16;

    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,8})");
    private static final Pattern PARTS = Pattern.compile("rgba?\\(\\s*+(\\d{1,3})[\\s,]++(\\d{1,3})[\\s,]++(\\d{1,3})"
            + "(?:[\\s,/]++([0-9.]{1,10})(%?)\\s*+)?\\s*+\\)");

    private static final Map<String, Colour> NAMES = Map.of(
            "white", WHITE,
            "black", BLACK,
            "snow", new Colour(255, 250, 250),
            "ivory", new Colour(255, 255, 240),
            "ghostwhite", new Colour(248, 248, 255),
            "whitesmoke", new Colour(245, 245, 245),
            "yellow", new Colour(255, 255, 0));

    /** The colour; nothing where it is unknown or taken from around. */
    static Optional<Colour> of(String value) {
        String name = value.toLowerCase(Locale.ROOT);
        Matcher hex = HEX.matcher(name);
        Matcher parts = PARTS.matcher(name);
        if (hex.matches()) {
            return ofHex(hex.group(1));
        }
        return parts.matches()
                ? Optional.of(new Colour(part(parts.group(1)), part(parts.group(2)), part(parts.group(3))))
                : Optional.ofNullable(NAMES.get(name));
    }

    private static Optional<Colour> ofHex(String digits) {
        if (digits.length() == 3 || digits.length() == 4) {
            return Optional.of(new Colour(17 * hex(digits, 0, 1), 17 * hex(digits, 1, 2), 17 * hex(digits, 2, 3)));
        }
        return digits.length() == 6 || digits.length() == 8
                ? Optional.of(new Colour(hex(digits, 0, 2), hex(digits, 2, 4), hex(digits, 4, 6)))
                : Optional.empty();
    }

    private static int hex(String digits, int start, int end) {
        return Integer.parseInt(digits.substring(start, end), 16);
    }

    private static int part(String digits) {
        return Math.min(255, Integer.parseInt(digits));
    }

    /** Whether nothing that is painted in this colour is seen. */
    static boolean isTransparent(String value) {
        Matcher parts = PARTS.matcher(value);
        return value.equals("transparent")
                || parts.matches() && parts.group(4) != null && isNothing(parts.group(4))
                || value.matches("#(?:[0-9a-f]{3}0|[0-9a-f]{6}00)");
    }

    private static boolean isNothing(String share) {
        return share.matches("0*\\.?0*") || share.matches("0?\\.0\\d*");
    }

    boolean isLike(Colour other) {
        return Math.abs(red - other.red) <= ALIKE
                && Math.abs(green - other.green) <= ALIKE
                && Math.abs(blue - other.blue) <= ALIKE;
    }
}
