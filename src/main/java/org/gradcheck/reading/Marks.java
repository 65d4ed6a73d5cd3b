package org.gradcheck.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away what is set around an answer and is no part of it: boxes, emphasis, labels, prompts, remarks. */
final class Marks {

    /** What stands for a mark, one of the signs that it needs, and what is left of it. */
    private record Rule(Present needed, Pattern mark, String left) {}

    private static final String ARGUMENT = "\\s*\\{((?:[^{}]|\\{[^{}]*})*)}";

    /** A mark that stays after this many rounds is part of something else. */
    private static final int ROUNDS = 8;

    private static final List<Rule> LATEX = List.of(
            rule("%", "(?m)(?<!\\\\)%.*$", ""),
            rule(
                    "\\",
                    "\\\\(?:footnote|footnotetext|tag\\*?|label|cancel|xcancel|bcancel|sout|st|hcancel|phantom|ref|eqref)"
                            + ARGUMENT,
                    " "),
            rule(
                    "\\",
                    "\\\\(?:footnotemark|qed|square|blacksquare|checkmark|hfill|newline|noindent|centering|displaystyle)(?![A-Za-z])",
                    " "),
            rule("\\", "\\\\(?:textcolor|colorbox)\\s*\\{[^{}]*}" + ARGUMENT, "$1"),
            rule("\\", "\\\\color\\s*\\{[^{}]*}", ""),
            rule(
                    "\\",
                    "^\\\\begin\\{(equation|align|gather|displaymath|math|center|boxed)\\*?}(.*)\\\\end\\{\\1\\*?}$",
                    "$2"),
            rule(
                    "\\",
                    "^\\\\(?:boxed|fbox|framebox|textbf|textit|emph|underline|uline|ensuremath|mathbf|mathit|mathrm|text|textrm|texttt|mbox|num|numprint|nombre|bm|boldsymbol)"
                            + ARGUMENT + "$",
                    "$1"),
            rule("\\", "^\\\\(?:SI|qty)\\s*\\{([^{}]*)}\\s*\\{\\\\?([^{}]*)}$", "$1 $2"),
            rule(
                    "\\",
                    "^\\\\(?:textbf|text|textit|emph|mathrm|textsc|underline|textrm)\\s*\\{\\s*([A-Za-z][^{}]*[:=.])\\s*}\\s*(?=\\S)",
                    "$1 "),
            rule("{", "^\\{\\s*((?:[^{}]|\\{[^{}]*})*)}$", "$1"),
            rule("{", "^\\{\\\\(?:bf|it|rm|em|bfseries|large|Large)\\s+(.*)}$", "$1"),
            rule("$", "^\\$\\$?([^$]*)\\$\\$?$", "$1"),
            rule("$", "^([^$]*)(?<!\\\\)\\$([^$]+)(?<!\\\\)\\$([^$]*)$", "$1$2$3"),
            rule("\\", "^\\\\\\((.*)\\\\\\)$|^\\\\\\[(.*)\\\\]$", "$1$2"),
            rule("\\", "\\\\q?quad\\s*(?:\\((?:\\d+|\\*)\\)|\\\\text\\s*\\{[^{}]*})$", ""),
            rule(
                    "\\&",
                    "^(?:\\\\(?:Rightarrow|implies|Longrightarrow|therefore|rightarrow|to|leadsto)(?![A-Za-z])|&)\\s*",
                    ""));

    private static final List<Rule> MARKDOWN = List.of(
            rule("~", "~~.*?~~", " "),
            rule("<", "<(?:s|del|strike)>.*?</(?:s|del|strike)>", " "),
            rule("<", "</?(?:u|b|i|em|strong|mark|ins|code|span|sub|font|br)\\b[^<>]*>", ""),
            rule("*_=`", "^(\\*\\*|__|==|`+|\\*(?=\\S)|_(?=\\S))(.*\\S)\\1$", "$2"),
            rule("*_", "\\*\\*([^*]+)\\*\\*|__([^_]+)__", "$1$2"),
            rule("$", "^\\$\\$?([^$]*)\\$\\$?$", "$1"),
            rule("[", "^(?:[*+-]\\s+)?\\[[xX✓]]\\s+(?=\\S)", ""),
            rule(">*+-.#", "^(?:>|[*+-]|\\d{1,2}\\.|#{1,6})\\s+(?=\\S)", ""));

    private static final List<Rule> CODE = List.of(
            rule(">.$:#/", "^(?:>>>|\\.\\.\\.|\\$|In ?\\[\\d*]:|Out ?\\[\\d*]:|#+|//)\\s*(?=\\S)", ""),
            rule("#", "(?m)^(?!\\s*#)[^#\\n]*[A-Za-z_][\\w.]*\\([^#\\n]*\\)[^#\\n]*#\\s*(?=[-+.\\d\\[(])", ""),
            rule("#/", "\\s+(?:#|//).*$", ""),
            rule("(", "^print\\((.*)\\)$", "$1"),
            rule(";", ";$", ""));

    private static final String ORDINAL = "(?:\\d{1,2}|[a-hA-H]|[ivx]{1,4})";

    private static final List<Rule> ANY = List.of(
            rule("\"'`«", "^[\"'“”«»„‘`]+(.*?)[\"'“”«»’`]+$", "$1"),
            rule("(", "^\\(\\s*" + ORDINAL + "\\s*\\)\\s*[:.]?\\s+(?=\\S)", ""),
            rule(")", "^" + ORDINAL + "\\)\\s*(?=\\S)", ""),
            rule(".", "^[a-hA-H]\\.\\s+(?=\\S)", ""),
            rule(".", "^\\d{1,2}(?:\\.\\d{1,2})+\\s{2,}(?=\\S)", ""),
            rule(".", "^\\d{1,2}\\.\\s+(?=[-−+.]?\\d)", ""),
            rule(
                    ".:)-",
                    "^(?:Q(?:uestion)?|Problem|Exercise|Task|Part|Ex\\.?|No\\.?|#)\\s*[\\dA-Za-z]{1,2}(?:\\.\\d{1,2})*\\s*(?:\\([a-h]\\)\\s*)?[:.)-]\\s*(?=\\S)",
                    ""),
            rule(
                    "=:",
                    "^(?:(?:my |the |our )?(?:final )?(?:answers?|ans\\.?|result|solution|sol\\.?)(?: is)?|total(?: [A-Za-z]+){0,2})\\s*[:=]\\s*(?=\\S)",
                    ""),
            rule(".", "^ans(?:wer)?\\.\\s+(?=[-−+.]?\\d)", ""),
            rule("=", "^([-−+.]?\\d[^()=]*\\S)\\s*\\(=\\s*([^()=]+)\\)$", "$2 = $1"),
            rule("(", "(?<=\\w)\\s+\\(\\s*[≈~]?\\s*\\d[\\d.,]*\\s*(?:[A-Za-z]{2,6}|%)\\s*\\)$", ""),
            rule(
                    "(",
                    "^([-−+.]?\\d[^()]*\\S)\\s+\\((?!or\\b|maybe|perhaps)(?=[^()]*\\d)(?=[^()]*[a-z]{4})[^()]*\\)$",
                    "$1"),
            rule(":", "^(?-i:A):\\s*(?=\\S)", ""),
            rule("a", "^(?:my |the |our )?(?:final )?(?:answer|result|solution) is\\s+(?=\\S)", ""),
            rule(":", "^[A-Za-z][A-Za-z ./()-]{1,60}:\\s+(?=[-−+≈~.\\d\\\\$(\\[])", ""),
            rule("=-⇒", "^(?:=>|==>|⇒|→|->|-->|⟹|∴|•|‣|▪|·(?=\\s)|=(?!=))\\s*(?=\\S)", ""),
            rule("?)✓", "\\s*(?:✓|✔|☑|□|∎|■|\\(\\?\\)|\\?+|\\(!\\)|:-?\\)|;-\\))$", ""),
            rule("a", "(?:,\\s*|\\s+\\(?|;\\s*)(?:not|instead of|rather than|and not|but not)\\s[^,;()]*\\)?$", ""),
            rule("a", "^not\\s+[^,;]*?,?\\s+but\\s+(?:rather\\s+)?", ""),
            rule("a", ",?\\s*(?:i\\.e\\.,?|that is,?|that's|in other words,?|which is|or about|so about)\\s.*$", ""));

    private Marks() {}

    /** The answer without the marks around it. */
    static String without(String text, Format format) {
        String bare = text.strip();
        for (int round = 0; round < ROUNDS; round++) {
            String before = bare;
            bare = applied(bare, format);
            if (bare.equals(before)) {
                break;
            }
        }
        return bare;
    }

    private static String applied(String text, Format format) {
        String bare = text;
        if (format == Format.LATEX || bare.indexOf('\\') >= 0 || bare.indexOf('$') >= 0) {
            bare = apply(LATEX, bare);
        }
        if (format == Format.MARKDOWN || bare.contains("~~") || bare.contains("**") || bare.indexOf('`') >= 0) {
            bare = apply(MARKDOWN, bare);
        }
        if (format == Format.CODE) {
            bare = apply(CODE, bare);
        }
        return Present.in(bare).areDigits() ? bare : apply(ANY, bare);
    }

    private static String apply(List<Rule> rules, String text) {
        String bare = text;
        Present present = Present.in(bare);
        for (Rule rule : rules) {
            if (present.holdsAny(rule.needed)) {
                Matcher mark = rule.mark.matcher(bare);
                bare = mark.find() ? mark.replaceAll(rule.left).strip() : bare;
            }
        }
        return bare;
    }

    private static Rule rule(String needed, String mark, String left) {
        return new Rule(Present.in(needed), Pattern.compile(mark, Pattern.DOTALL | Pattern.CASE_INSENSITIVE), left);
    }
}
