package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gradcheck.extract.Asked.Form;

/**
 * Tells which candidates answer which of several things asked for: by labels, by names such as {@code k = 5} or {@code 96
 * biases}, or by their order in a series.
 */
final class Several {

    private static final Pattern EACH =
            Pattern.compile("\\b(?:each|every|apiece|all (?:of the )?(?:two|three|four|\\d))\\b");
    private static final Pattern ARTICLE = Pattern.compile(
            "^[^\\p{L}\\d]*(?:(?:and|the|an?(?!\\s+(?:is|are|was)\\b)|its|there|so|then|we|i|it)\\b\\s*)*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VERB = Pattern.compile("\\s*\\b(?:is|are|be|has|have|becomes|get|gets)$");
    private static final Pattern LITERAL = Pattern.compile("[^=]*=[^=]*");

    private final Asked asked;
    private final List<Found> found;

    /**
     * @param found the candidates in reading order
     */
    Several(Asked asked, List<Found> found) {
        this.asked = asked;
        this.found = found;
    }

    /** The candidates by what they answer, in the order of the answer; empty if the answer gives one thing. */
    Map<String, List<Found>> groups() {
        if (asked.form() == Form.LABELLED) {
            Map<String, List<Found>> labelled = byLabel();
            return labelled.isEmpty() ? byOrder() : labelled;
        }
        if (asked.form() == Form.ONE) {
            return Map.of();
        }
        Map<String, List<Found>> named = byName();
        return !named.isEmpty() ? named : byShare().isEmpty() ? bySeries() : byShare();
    }

    private Map<String, List<Found>> byLabel() {
        Map<String, List<Found>> groups = new LinkedHashMap<>();
        String label = "";
        for (Found next : found) {
            String met = asked.labelIn(next.statement().lead());
            label = met.isEmpty() ? label : met;
            if (!label.isEmpty()) {
                groups.computeIfAbsent(label, key -> new ArrayList<>()).add(next);
            }
        }
        return groups;
    }

    /** Those whose names are asked for; or all, if there are as many names as things asked for, or unnamed things. */
    private Map<String, List<Found>> byName() {
        Map<String, List<Found>> all = new LinkedHashMap<>();
        Map<String, List<Found>> asItems = new LinkedHashMap<>();
        for (Found next : main()) {
            String name = name(next);
            if (!name.isEmpty()) {
                int item = asked.item(name);
                all.computeIfAbsent(name, key -> new ArrayList<>()).add(next);
                if (item >= 0) {
                    String label = asked.items().get(item).matches("\\d+")
                            ? asked.items().get(item)
                            : name;
                    asItems.computeIfAbsent(label, key -> new ArrayList<>()).add(next);
                }
            }
        }
        if (asItems.size() > 1 && asItems.size() == asked.items().size()) {
            return asItems;
        }
        boolean literal = all.values().stream().flatMap(List::stream).allMatch(Several::isAssignment);
        boolean counted = all.size() == asked.items().size() && (!asItems.isEmpty() || literal);
        boolean whole =
                literal && (asked.form() == Form.PLURAL || all.keySet().stream().allMatch(asked::hasInitialOf));
        return all.size() > 1 && (counted || whole) ? all : Map.of();
    }

    /** {@code each of them 262,144, together 1,048,576}. */
    private Map<String, List<Found>> byShare() {
        Map<String, List<Found>> groups = new LinkedHashMap<>();
        for (Found next : main()) {
            boolean each = EACH.matcher(
                            next.sentence().clause() + " " + next.sentence().continuation())
                    .find();
            String share = each ? "each" : next.cue() == Cue.TOTAL ? "together" : "";
            if (!share.isEmpty()) {
                groups.computeIfAbsent(share, key -> new ArrayList<>()).add(next);
            }
        }
        return groups.containsKey("each") && asked.form() == Form.LISTED ? groups : Map.of();
    }

    /** As many values one behind the other, without words of their own, as things asked for. */
    private Map<String, List<Found>> bySeries() {
        boolean series = main().stream()
                .skip(1)
                .allMatch(
                        next -> Doubt.LISTED.matcher(next.statement().before()).matches());
        return series ? byOrder() : Map.of();
    }

    private Map<String, List<Found>> byOrder() {
        Map<String, List<Found>> groups = new LinkedHashMap<>();
        List<Found> main = main();
        for (int i = 0; main.size() == asked.items().size() && i < main.size(); i++) {
            groups.put(asked.items().get(i), List.of(main.get(i)));
        }
        return groups;
    }

    private List<Found> main() {
        return found.stream()
                .filter(next ->
                        next.aside().isEmpty() || next.aside().get() == Aside.COMPANION && asked.item(name(next)) >= 0)
                .toList();
    }

    private static boolean isAssignment(Found found) {
        return found.statement().isChain()
                && LITERAL.matcher(found.statement().text()).matches();
    }

    /** What the value is called: left of its relation, behind it as a noun, or before its verb. */
    private String name(Found next) {
        List<String> counted = Counted.of(next.statement()).words();
        boolean before =
                next.statement().isChain() || next.statement().before().strip().endsWith(":");
        if (before) {
            return bare(Topic.name(next.statement()));
        }
        String noun = counted.isEmpty() ? "" : counted.get(counted.size() - 1);
        String subject = bare(next.sentence().clause());
        return noun.isEmpty() || asked.item(noun) < 0 && asked.item(subject) >= 0 ? subject : noun;
    }

    private static String bare(String name) {
        return VERB.matcher(ARTICLE.matcher(name).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }
}
