package org.gradcheck.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What LaTeX commands stand for, one line for those that mean the same. */
final class Commands {

    /** How a command is read. */
    enum Kind {
        /** As a sign of the grammar. */
        SIGN,
        /** As a name. */
        NAME,
        /** As a function. */
        FUNCTION,
        /** As an accent on what follows. */
        ACCENT,
        /** Not at all: what stands in its braces is read as if it were not there. */
        WRAPPER,
        /** As words in its braces, which may be a name. */
        WORDS,
        /** Not at all: it changes the look, or parts without meaning. */
        LOOK,
        /** As the size of the bracket that follows, which it opens. */
        OPENING,
        /** As the size of the bracket that follows, which it closes. */
        CLOSING,
        /** As the beginning or end of an environment. */
        ENVIRONMENT
    }

    /** A command's meaning: the sign, name or function in canonical spelling. */
    record Command(Kind kind, String text) {}

    /** Letters that stand for themselves, in the order of the Greek alphabet, capitals last. */
    static final List<String> GREEK =
            List.of(("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi"
                            + " rho sigma tau upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega")
                    .split(" "));

    /** Words between expressions, which make no expression of both. */
    static final Set<String> JOINING_WORDS =
            Set.of("and", "or", "if", "for", "where", "otherwise", "else", "is", "the", "with", "not");

    private static final Map<String, Command> ALL = all();

    private Commands() {}

    static Optional<Command> find(String name) {
        Command command = ALL.get(name);
        return command != null
                ? Optional.of(command)
                : FunctionNames.canonical(name).map(function -> new Command(Kind.FUNCTION, function));
    }

    /** Whether a name is that of a Greek letter. */
    static boolean isGreek(String name) {
        return GREEK.contains(name);
    }

    private static Map<String, Command> all() {
        Map<String, Command> all = new TreeMap<>();
        signs(all);
        names(all);
        put(all, Kind.ACCENT, "hat", "hat widehat");
        put(all, Kind.ACCENT, "bar", "bar overline");
        put(all, Kind.ACCENT, "tilde", "tilde widetilde");
        put(all, Kind.ACCENT, "vec", "vec overrightarrow");
        put(all, Kind.ACCENT, "dot", "dot");
        put(
                all,
                Kind.WRAPPER,
                "",
                "mathbf mathit mathsf mathtt mathcal mathbb mathfrak mathop boldsymbol bm pmb boxed fbox");
        put(all, Kind.WRAPPER, "", "underline bf rm it displaylines ensuremath mathord mathbin");
        put(all, Kind.WORDS, "", "mathrm text textbf textit textrm textsf texttt textnormal mbox hbox operatorname");
        put(all, Kind.OPENING, "", "left mleft bigl Bigl biggl Biggl");
        put(all, Kind.CLOSING, "", "right mright bigr Bigr biggr Biggr");
        put(all, Kind.LOOK, "", "big Big bigg Bigg displaystyle textstyle scriptstyle limits nolimits quad qquad");
        put(all, Kind.LOOK, "", ", ; : ! > mathstrut strut nonumber notag thinspace negthinspace enspace hline");
        put(all, Kind.LOOK, "", "thickspace medspace");
        all.put(" ", new Command(Kind.LOOK, ""));
        all.put("begin", new Command(Kind.ENVIRONMENT, "begin"));
        all.put("end", new Command(Kind.ENVIRONMENT, "end"));
        return all;
    }

    private static void signs(Map<String, Command> all) {
        put(all, Kind.SIGN, "*", "times cdot ast star bullet centerdot");
        put(all, Kind.SIGN, "/", "div slash");
        put(all, Kind.SIGN, "±", "pm");
        put(all, Kind.SIGN, "mod", "mod bmod pmod");
        put(all, Kind.SIGN, "\\frac", "frac dfrac tfrac cfrac");
        put(all, Kind.SIGN, "\\binom", "binom dbinom tbinom");
        put(all, Kind.SIGN, "\\over", "over");
        put(all, Kind.SIGN, "\\choose", "choose");
        put(all, Kind.SIGN, "\\sqrt", "sqrt");
        put(all, Kind.SIGN, "\\sum", "sum");
        put(all, Kind.SIGN, "\\prod", "prod");
        put(all, Kind.SIGN, "(", "lparen lgroup");
        put(all, Kind.SIGN, ")", "rparen rgroup");
        put(all, Kind.SIGN, "[", "lbrack");
        put(all, Kind.SIGN, "]", "rbrack");
        put(all, Kind.SIGN, "set(", "{ lbrace");
        put(all, Kind.SIGN, "set)", "} rbrace");
        put(all, Kind.SIGN, "angle(", "langle");
        put(all, Kind.SIGN, "angle)", "rangle");
        put(all, Kind.SIGN, "floor(", "lfloor");
        put(all, Kind.SIGN, "floor)", "rfloor");
        put(all, Kind.SIGN, "ceil(", "lceil");
        put(all, Kind.SIGN, "ceil)", "rceil");
        put(all, Kind.SIGN, "abs(", "lvert");
        put(all, Kind.SIGN, "abs)", "rvert");
        put(all, Kind.SIGN, "norm(", "lVert");
        put(all, Kind.SIGN, "norm)", "rVert");
        put(all, Kind.SIGN, "|", "vert mid");
        put(all, Kind.SIGN, "‖", "| Vert parallel");
        put(all, Kind.SIGN, "deg", "circ degree");
        put(all, Kind.SIGN, "<=", "le leq leqslant");
        put(all, Kind.SIGN, "<", "lt");
        put(all, Kind.SIGN, "in", "in");
        put(all, Kind.SIGN, "...", "ldots dots dotsc cdots");
        put(all, Kind.SIGN, "_", "_");
    }

    private static void names(Map<String, Command> all) {
        GREEK.forEach(letter -> put(all, Kind.NAME, letter, letter + " var" + letter));
        put(all, Kind.NAME, "pi", "pi");
        put(all, Kind.NAME, "ell", "ell");
        put(all, Kind.NAME, "e", "exponentialE");
        put(all, Kind.NAME, "oo", "infty infin");
    }

    private static void put(Map<String, Command> all, Kind kind, String text, String commands) {
        for (String command : commands.split(" ")) {
            all.put(command, new Command(kind, text));
        }
    }
}
