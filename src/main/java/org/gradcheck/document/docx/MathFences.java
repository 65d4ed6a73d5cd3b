package org.gradcheck.document.docx;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gradcheck.document.MathCharacters;
import org.gradcheck.document.MathNotation;

/** Brackets around parts of an equation, and matrices and rows inside them. */
final class MathFences {

    /** The brackets in which rows below each other are a column, not one equation after the other. */
    private static final Set<String> STACKS = Set.of("()", "[]");

    private MathFences() {}

    /** {@code m:d}: whatever stands between two brackets. */
    static String latex(XmlElement fenced) {
        String open = MathWriter.property(fenced, "m:dPr", "m:begChr", "(");
        String close = MathWriter.property(fenced, "m:dPr", "m:endChr", ")");
        Optional<XmlElement> only = only(fenced);
        Optional<String> matrix = MathNotation.matrix(open, close);
        if (only.isPresent() && only.get().is("m:m") && matrix.isPresent()) {
            return matrix(only.get(), matrix.get());
        }
        if (only.isPresent() && open.equals("(") && close.equals(")") && isBinomial(only.get())) {
            return "\\binom{" + MathWriter.in(only.get(), "m:num") + "}{" + MathWriter.in(only.get(), "m:den") + "}";
        }
        if (only.isPresent() && only.get().is("m:eqArr") && STACKS.contains(open + close)) {
            return rows(only.get(), matrix.orElse("matrix"));
        }
        if (only.isPresent() && open.equals("{") && close.isEmpty()) {
            return cases(only.get());
        }
        String between = MathCharacters.latex(MathWriter.property(fenced, "m:dPr", "m:sepChr", "|"));
        String inside = fenced.children("m:e").stream()
                .map(part -> MathWriter.sequence(part.children()).strip())
                .collect(Collectors.joining(between));
        return MathNotation.fenced(open, inside, close);
    }

    private static String cases(XmlElement only) {
        if (only.is("m:m")) {
            return matrix(only, "cases");
        }
        return only.is("m:eqArr") ? rows(only, "cases") : "\\left\\{" + MathWriter.sequence(List.of(only)) + "\\right.";
    }

    /** The matrix, fraction or rows that are all there is between the brackets. */
    private static Optional<XmlElement> only(XmlElement fenced) {
        List<XmlElement> parts = fenced.descendants("m:e").stream()
                .flatMap(part -> part.children().stream())
                .filter(part -> !part.name().endsWith("Pr"))
                .toList();
        return parts.size() == 1 && !parts.get(0).is("m:r") ? Optional.of(parts.get(0)) : Optional.empty();
    }

    private static boolean isBinomial(XmlElement part) {
        return part.is("m:f")
                && MathWriter.property(part, "m:fPr", "m:type", "bar").equals("noBar");
    }

    static String matrix(XmlElement matrix, String environment) {
        return MathNotation.environment(
                environment,
                matrix.children("m:mr").stream()
                        .map(row -> row.children("m:e").stream()
                                .map(cell ->
                                        MathWriter.sequence(cell.children()).strip())
                                .collect(Collectors.joining(" & ")))
                        .toList());
    }

    /** {@code m:eqArr}: equations below each other. */
    static String rows(XmlElement array, String environment) {
        return MathNotation.environment(
                environment,
                array.children("m:e").stream()
                        .map(row -> environment.equals("cases")
                                ? MathWriter.sequence(row.children()).replace("\\&", " & ")
                                : MathWriter.sequence(AlignedRow.of(row).children()))
                        .map(String::strip)
                        .toList());
    }
}
