package org.gradcheck.document.latex;

import java.util.Set;

/** The commands before a document begins that change how its text is read. */
final class LatexPreamble {

    private static final Set<String> SETS = Set.of(
            "newcounter",
            "setcounter",
            "addtocounter",
            "stepcounter",
            "newtheorem",
            "titleformat",
            "setlist",
            "definecolor",
            "colorlet",
            "providecolor");

    private LatexPreamble() {}

    static boolean sets(String command) {
        return SETS.contains(command);
    }
}
