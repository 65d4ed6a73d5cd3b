package org.gradcheck.document.latex;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradcheck.document.Span;

/**
 * Colours, sizes and shifts, which can keep text from being seen on the page: then it is set apart and the place is
 * reported.
 */
final class LatexHiding implements LatexFamily {

    private static final Pattern LENGTH =
            Pattern.compile("\\s*(-?)\\s*([0-9]{0,9}\\.?[0-9]{0,9})\\s*(cm|mm|in|pt|em|ex|bp|pc|\\\\[a-z]+)?.*");

    /** Text set back farther than a word is long lies on other text, or off the page. */
    private static final double FAR = 60;

    private static final double SMALLEST = 2;

    private final LatexReading reading;
    private final LatexColors colors = new LatexColors();

    LatexHiding(LatexReading reading) {
        this.reading = reading;
    }

    LatexColors colors() {
        return colors;
    }

    @Override
    public boolean run(TexToken command) {
        return runColor(command) || runSize(command);
    }

    private boolean runColor(TexToken command) {
        switch (command.name()) {
            case "textcolor" ->
                color().ifPresentOrElse(
                                color -> reading.group(
                                        command,
                                        LatexScope.Kind.GROUP,
                                        reading.look().inked(color)),
                                () -> reading.group(command, LatexScope.Kind.GROUP, reading.look()));
            case "color" ->
                color().ifPresent(color -> reading.change(reading.look().inked(color)));
            case "colorbox" -> paper(command, color());
            case "fcolorbox" -> {
                color();
                paper(command, color());
            }
            case "cellcolor", "pagecolor" ->
                color().ifPresent(color -> reading.change(reading.look().on(color)));
            case "definecolor", "providecolor" -> define(reading.stream().argumentText(), true);
            case "colorlet" -> define(reading.stream().argumentText(), false);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The colour that follows as an argument. */
    Optional<LatexColor> color() {
        Optional<String> model = reading.stream().option().map(TexTokens::text);
        return colors.find(model, reading.stream().argumentText());
    }

    private void define(String name, boolean inModel) {
        Optional<String> model = inModel ? Optional.of(reading.stream().argumentText()) : Optional.empty();
        colors.define(name, colors.find(model, reading.stream().argumentText()));
    }

    private void paper(TexToken command, Optional<LatexColor> color) {
        LatexLook boxed = reading.look().with(Span.Emphasis.BOXED);
        reading.group(command, LatexScope.Kind.GROUP, color.map(boxed::on).orElse(boxed));
    }

    private boolean runSize(TexToken command) {
        TexStream stream = reading.stream();
        switch (command.name()) {
            case "fontsize" -> size(stream);
            case "phantom", "hphantom", "vphantom" -> phantom(command);
            case "scalebox" -> scale(command, stream.argumentText());
            case "resizebox" -> scale(command);
            case "raisebox" -> shift(command, stream.argumentText());
            case "hspace", "vspace" -> {
                stream.skipStar();
                shift(command, stream.argumentText());
            }
            case "hskip", "vskip", "kern", "mkern", "mskip" -> shift(command, TexLength.take(stream));
            case "llap", "rlap", "clap", "smash", "mathllap", "mathrlap" ->
                reading.group(command, LatexScope.Kind.GROUP, reading.look());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void size(TexStream stream) {
        boolean tiny = points(stream.argumentText()) < SMALLEST;
        stream.argument();
        if (tiny) {
            reading.change(reading.look().gone());
        }
    }

    /** Room as wide as a digit or a sign is kept for looks; a number that is kept so is hidden. */
    private void phantom(TexToken command) {
        String kept = reading.stream().argumentText();
        if (kept.replaceAll("[^0-9A-Za-z]", "").length() > 2) {
            reading.output().hide(command);
        }
    }

    private void scale(TexToken command, String factor) {
        reading.stream().option();
        LatexLook look = reading.look();
        boolean tiny = factor.matches("-?0?\\.[01][0-9]{0,9}|0+");
        reading.group(command, LatexScope.Kind.GROUP, tiny ? look.gone() : look);
    }

    private void scale(TexToken command) {
        reading.stream().skipStar();
        double width = points(reading.stream().argumentText());
        double height = points(reading.stream().argumentText());
        LatexLook look = reading.look();
        boolean tiny = width < SMALLEST || height < SMALLEST;
        reading.group(command, LatexScope.Kind.GROUP, tiny ? look.gone() : look);
    }

    private void shift(TexToken command, String length) {
        boolean back = length.strip().startsWith("-");
        if (back && points(length) > FAR) {
            reading.output()
                    .problem(
                            command.offset(),
                            "hidden-text",
                            "Text here is moved far from its place, where it may cover other text or not be seen.");
        }
        if (!command.isCommand("raisebox")) {
            reading.output().text(command, " ");
        }
    }

    /** A length in points, without its sign; what is not written as a number is long. */
    private static double points(String length) {
        Matcher matcher = LENGTH.matcher(length);
        if (!matcher.matches() || !matcher.group(2).matches(".*[0-9].*")) {
            return 1000;
        }
        String unit = Optional.ofNullable(matcher.group(3)).orElse("pt");
        return Double.parseDouble(matcher.group(2)) * size(unit);
    }

    private static double size(String unit) {
        return switch (unit) {
            case "cm" -> 28.45;
            case "mm" -> 2.845;
            case "in" -> 72.27;
            case "em", "pc" -> 12;
            case "ex" -> 4.3;
            case "pt", "bp" -> 1;
            default -> 345;
        };
    }
}
