package org.gradcheck.document;

/** Walks over LaTeX character by character or command by command and knows how deep in braces and environments it is. */
final class LatexDepth {

    private final String text;
    private int braces;
    private int environments;

    LatexDepth(String text) {
        this.text = text;
    }

    boolean isOutermost() {
        return braces <= 0 && environments <= 0;
    }

    /** Steps over what stands here; an escaped character is one step, a command's backslash too. */
    int next(int at) {
        char c = text.charAt(at);
        if (c == '\\') {
            environments += text.startsWith("\\begin{", at) ? 1 : text.startsWith("\\end{", at) ? -1 : 0;
            return Math.min(at + 2, text.length());
        }
        braces += c == '{' ? 1 : c == '}' ? -1 : 0;
        return at + 1;
    }

    /** The offset of the brace that closes the one that opens here, or the text's length where none does. */
    static int closingBrace(String text, int open) {
        LatexDepth depth = new LatexDepth(text);
        int at = open;
        while (at < text.length()) {
            int next = depth.next(at);
            if (depth.braces == 0) {
                return at;
            }
            at = next;
        }
        return text.length();
    }
}
