package org.gradcheck.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The few HTML tags in Markdown that say something about the text between them; all others are left out. */
final class HtmlTags {

    /** Comments, scripts and styles are not seen on the page, so neither is the text in them. */
    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<!--.*?(?:-->|\\z)|<(script|style|title|head)\\b.*?(?:</\\1\\s*>|\\z)");

    private static final Pattern LINE_END = Pattern.compile("(?i)<br\\s*/?>|</(?:p|div|tr|li|h[1-6])\\s*>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z!?][^>]*>");

    private String script = "";
    private int bold;
    private int struck;

    /** Takes note of an opening or closing tag. */
    void see(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        int change = lower.startsWith("</") ? -1 : 1;
        String name = lower.replaceFirst("^</?", "").replaceFirst("[^a-z0-9].*$", "");
        if (name.equals("b") || name.equals("strong")) {
            bold = Math.max(0, bold + change);
        } else if (name.equals("sup") || name.equals("sub")) {
            script = change < 0 ? "" : name.equals("sup") ? "^" : "_";
        } else if (name.equals("s") || name.equals("del") || name.equals("strike")) {
            struck = Math.max(0, struck + change);
        }
    }

    /** What marks the text between the tags as raised or lowered in a formula; empty where it is neither. */
    String script() {
        return script;
    }

    boolean isLineBreak(String tag) {
        return LINE_END.matcher(tag).matches();
    }

    Optional<Span.Emphasis> emphasis() {
        if (struck > 0) {
            return Optional.of(Span.Emphasis.STRUCK);
        }
        return bold > 0 ? Optional.of(Span.Emphasis.BOLD) : Optional.empty();
    }

    /** The text as a page shows it; as long as before, with blanks for what is not seen, so that places stay right. */
    String withoutTags(String html) {
        String seen = UNSEEN.matcher(html).replaceAll(match -> blanks(match.group()));
        return TAG.matcher(seen).replaceAll(match -> blanks(match.group()));
    }

    private static String blanks(String text) {
        return text.replaceAll("[^\\n]", " ");
    }
}
