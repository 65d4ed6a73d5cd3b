package org.gradcheck.expression;

import java.util.List;

/** Terms with their signs between them, in every notation. */
final class PrintedSum {

    private PrintedSum() {}

    /** The sum of printed terms; one that begins with a minus sign is subtracted. */
    static String of(List<String> terms) {
        StringBuilder sum = new StringBuilder();
        for (String term : terms) {
            boolean minus = term.startsWith("-") && sum.length() > 0;
            sum.append(sum.length() == 0 ? "" : minus ? " - " : " + ").append(minus ? term.substring(1) : term);
        }
        return sum.toString();
    }
}
