package org.gradcheck.document.latex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The colours a LaTeX file can name: those of the package xcolor and those its writer defines. */
final class LatexColors {

    private static final String STANDARD = """
            white 1 1 1 black 0 0 0 red 1 0 0 green 0 1 0 blue 0 0 1 cyan 0 1 1 magenta 1 0 1 yellow 1 1 0 gray .5 .5 .5
            lightgray .75 .75 .75 darkgray .25 .25 .25 brown .75 .5 .25 lime .75 1 0 olive .5 .5 0 orange 1 .5 0
            pink 1 .75 .75 purple .75 0 .25 teal 0 .5 .5 violet .5 0 .5 White 1 1 1 Black 0 0 0 snow 1 .98 .98
            ivory 1 1 .94 Ivory 1 1 .94 Snow 1 .98 .98
            """;

    private final Map<String, LatexColor> named = new LinkedHashMap<>();

    LatexColors() {
        String[] words = STANDARD.strip().split("\\s+");
        for (int i = 0; i + 3 < words.length; i += 4) {
            named.put(words[i], of(numbers(List.of(words[i + 1], words[i + 2], words[i + 3])), 1));
        }
    }

    void define(String name, Optional<LatexColor> color) {
        color.ifPresent(known -> named.put(name, known));
    }

    /** A colour in a model such as {@code rgb} or {@code HTML}, or by its name; empty where it is not known. */
    Optional<LatexColor> find(Optional<String> model, String written) {
        return model.isPresent() ? inModel(model.get(), written.strip()) : byName(written.strip());
    }

    /** {@code red!20!white}: parts of a hundred, the rest white where nothing is named. */
    private Optional<LatexColor> byName(String written) {
        String[] parts = written.split("!", -1);
        Optional<LatexColor> color = Optional.ofNullable(named.get(parts[0].strip()));
        for (int i = 1; i < parts.length && color.isPresent(); i += 2) {
            Optional<LatexColor> other =
                    i + 1 < parts.length ? Optional.ofNullable(named.get(parts[i + 1])) : Optional.of(LatexColor.WHITE);
            List<Double> share = numbers(List.of(parts[i]));
            color = color.flatMap(base -> other.map(rest -> base.mixed(share.get(0) / 100, rest)));
        }
        return color;
    }

    private static Optional<LatexColor> inModel(String model, String written) {
        List<Double> numbers = numbers(List.of(written.split(",")));
        if (model.equals("HTML")) {
            return written.matches("[0-9A-Fa-f]{6}")
                    ? Optional.of(html(Integer.parseInt(written, 16)))
                    : Optional.empty();
        }
        if (model.equals("gray")) {
            return Optional.of(of(List.of(numbers.get(0), numbers.get(0), numbers.get(0)), 1));
        }
        if (model.equals("cmyk") && numbers.size() == 4) {
            double light = 1 - numbers.get(3);
            return Optional.of(new LatexColor(
                    light * (1 - numbers.get(0)), light * (1 - numbers.get(1)), light * (1 - numbers.get(2))));
        }
        boolean whole = model.equals("RGB");
        return numbers.size() == 3 && (whole || model.equals("rgb"))
                ? Optional.of(of(numbers, whole ? 255 : 1))
                : Optional.empty();
    }

    private static LatexColor html(int bits) {
        return of(List.of((double) (bits >> 16), (double) (bits >> 8 & 0xFF), (double) (bits & 0xFF)), 255);
    }

    private static LatexColor of(List<Double> numbers, double full) {
        return new LatexColor(numbers.get(0) / full, numbers.get(1) / full, numbers.get(2) / full);
    }

    /** What is no number counts as nothing. */
    private static List<Double> numbers(List<String> written) {
        List<Double> numbers = new ArrayList<>();
        for (String one : written) {
            String number = one.strip();
            numbers.add(number.matches("\\d{0,9}\\.?\\d{1,9}|\\d{1,9}\\.") ? Double.parseDouble(number) : 0);
        }
        return numbers;
    }
}
