package org.gradcheck.document.latex;

import java.util.Locale;
import java.util.Map;

/** The statements of an algorithm, each on a line of its own, with the words that are printed. */
final class LatexAlgorithms implements LatexFamily {

    private static final Map<String, String> STATEMENTS = Map.ofEntries(
            Map.entry("state", ""),
            Map.entry("statex", ""),
            Map.entry("require", "Require: "),
            Map.entry("ensure", "Ensure: "),
            Map.entry("input", "Input: "),
            Map.entry("output", "Output: "),
            Map.entry("kwin", "Input: "),
            Map.entry("kwout", "Output: "),
            Map.entry("kwdata", "Data: "),
            Map.entry("kwresult", "Result: "),
            Map.entry("if", "if "),
            Map.entry("elsif", "else if "),
            Map.entry("for", "for "),
            Map.entry("forall", "for all "),
            Map.entry("while", "while "),
            Map.entry("repeat", "repeat"),
            Map.entry("until", "until "),
            Map.entry("endif", "end if"),
            Map.entry("endfor", "end for"),
            Map.entry("endwhile", "end while"),
            Map.entry("function", "function "),
            Map.entry("procedure", "procedure "),
            Map.entry("endfunction", "end function"),
            Map.entry("endprocedure", "end procedure"));

    private final LatexReading reading;

    LatexAlgorithms(LatexReading reading) {
        this.reading = reading;
    }

    @Override
    public boolean run(TexToken command) {
        String name = command.name();
        LatexOutput output = reading.output();
        boolean inside = output.isOpen("algorithmic") || output.isOpen("algorithm");
        if (!inside || name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("return")) {
            output.text(command, "return ");
        } else if (STATEMENTS.containsKey(lower)) {
            output.lines().endLine();
            output.text(command, STATEMENTS.getOrDefault(lower, ""));
        } else {
            return false;
        }
        return true;
    }

    @Override
    public void begin(TexToken begin, String name) {
        if (name.equals("algorithmic") || name.equals("algorithm")) {
            reading.stream().option();
        }
    }
}
