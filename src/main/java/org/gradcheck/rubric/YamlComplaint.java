package org.gradcheck.rubric;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** What the YAML parser says about a text it can't read, as one sentence with its place. */
record YamlComplaint(Position position, String sentence) {

    /** The parser tells context first and the problem last, each with its place on the line after. */
    private static final Pattern PROBLEM =
            Pattern.compile("([^\\n]+)\\n+ in [^\\n]*line ([0-9]{1,9}), column ([0-9]{1,9})");

    private static final Pattern INDENTED_BY_TAB = Pattern.compile("^ *\\t[ \\t]*[^ \\t#]");

    /** The complaint; where lines are indented by tabs one about each, since these are the cause. */
    static List<YamlComplaint> of(JacksonException exception, String text) {
        List<String> lines = text.lines().toList();
        List<YamlComplaint> tabs = IntStream.range(0, lines.size())
                .filter(line -> INDENTED_BY_TAB.matcher(lines.get(line)).lookingAt())
                .mapToObj(line -> new YamlComplaint(
                        new Position(line + 1, lines.get(line).indexOf('\t') + 1),
                        "This line is indented by a tab, which YAML does not allow: use spaces."))
                .toList();
        return tabs.isEmpty() ? List.of(of(exception)) : tabs;
    }

    private static YamlComplaint of(JacksonException exception) {
        if (exception instanceof StreamConstraintsException) {
            return new YamlComplaint(
                    Position.WHOLE_FILE, "Lists and keys are nested too deeply to be a rubric: check the brackets.");
        }
        String message = String.valueOf(exception.getOriginalMessage());
        YamlComplaint complaint = new YamlComplaint(
                place(exception), sentence(message.lines().findFirst().orElse("")));
        for (Matcher matcher = PROBLEM.matcher(message); matcher.find(); ) {
            Position position = new Position(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
            complaint = new YamlComplaint(position, sentence(matcher.group(1)));
        }
        return complaint;
    }

    private static Position place(JacksonException exception) {
        return exception.getLocation() == null
                ? Position.WHOLE_FILE
                : new Position(
                        exception.getLocation().getLineNr(),
                        exception.getLocation().getColumnNr());
    }

    private static String sentence(String problem) {
        return "This is not YAML: " + problem.strip()
                + ". Check indentation, brackets and quotes here and in the line before; a text with : or # in it needs"
                + " quotes.";
    }
}
