package org.gradcheck.expression;

/** How symbols are typeset: Greek letters as such, words upright, what follows the underscore as a subscript. */
final class LatexNames {

    private LatexNames() {}

    static String symbol(String name) {
        if (name.equals(Series.INFINITY)) {
            return "\\infty";
        }
        int underscore = name.indexOf('_');
        if (underscore <= 0 || underscore == name.length() - 1) {
            return base(name);
        }
        String subscript = name.substring(underscore + 1).replace('_', ',');
        return base(name.substring(0, underscore)) + "_{" + (isWord(subscript) ? upright(subscript) : subscript) + "}";
    }

    private static String base(String name) {
        if (name.length() > 1 && Commands.isGreek(name)) {
            return "\\" + name;
        }
        return isWord(name) ? upright(name) : name;
    }

    private static boolean isWord(String name) {
        return name.length() > 1 && name.chars().allMatch(Character::isLetter);
    }

    static String upright(String word) {
        return "\\mathrm{" + word + "}";
    }
}
