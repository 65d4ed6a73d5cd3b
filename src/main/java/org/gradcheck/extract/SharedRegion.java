package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradcheck.extract.Asked.Form;

/**
 * A region whose label several questions share: "34,848 weights and 96 biases" answers one that asks for the weights and
 * one that asks for the biases.
 */
final class SharedRegion {

    private final Region region;
    private final List<Question> sharers;
    private final List<String> items;

    /**
     * @param region shared by two questions or more
     */
    SharedRegion(Region region) {
        this.region = region;
        this.sharers = region.sharers();
        this.items = sharers.stream().map(question -> item(question, sharers)).toList();
    }

    /** The regions by question; where each sharer is also answered under a label of its own, nothing is shared. */
    static Map<String, List<Region>> parted(Map<String, List<Region>> regions) {
        Map<String, List<Region>> parted = new LinkedHashMap<>();
        regions.forEach((id, all) -> {
            boolean shared = all.stream()
                    .filter(Region::isShared)
                    .anyMatch(region -> !region.sharers().stream()
                            .allMatch(sharer -> hasOwn(regions.getOrDefault(sharer.id(), List.of()))));
            parted.put(
                    id,
                    all.stream().filter(region -> region.isShared() == shared).toList());
        });
        return parted;
    }

    private static boolean hasOwn(List<Region> regions) {
        return regions.stream().anyMatch(region -> !region.isShared() && !region.isBlank());
    }

    /** What is said to one of the questions; where that can't be told, a person sees all that is said. */
    FoundAnswer answerTo(Question question) {
        Question common = about(question, commonAsk());
        Chooser chooser = new Chooser(question);
        if (question.kind().isManual()) {
            return chooser.choose(region);
        }
        Region own = region.own(common);
        List<Found> found = Correction.standing(new Candidates(common).in(own));
        return List.of(Asked.of(common.ask()), new Asked(form(), items)).stream()
                .flatMap(asked -> group(asked, found, sharers.indexOf(question)).stream())
                .findFirst()
                .map(group -> chooser.found(new Selection(group), own))
                .orElseGet(() -> Passage.incomplete(chooser.choose(region)));
    }

    private static Question about(Question question, String ask) {
        return new Question(
                question.id(), question.labels(), question.within(), ask, question.kind(), question.symbols());
    }

    private Form form() {
        return items.stream().allMatch(item -> item.length() == 1) ? Form.LABELLED : Form.LISTED;
    }

    /** The candidates that answer one of the questions, if every question is answered by its own. */
    private Optional<List<Found>> group(Asked asked, List<Found> found, int sharer) {
        Map<String, List<Found>> groups = new Several(asked, found).groups();
        List<String> names = List.copyOf(groups.keySet());
        List<Integer> meant = names.stream().map(name -> meant(name, asked)).toList();
        boolean each = meant.size() == sharers.size()
                && IntStream.range(0, sharers.size()).allMatch(meant::contains);
        return each ? Optional.ofNullable(groups.get(names.get(meant.indexOf(sharer)))) : Optional.empty();
    }

    /** The question that a name in the answer means; -1 if none. */
    private int meant(String name, Asked asked) {
        int exact = items.indexOf(name.toLowerCase(Locale.ROOT));
        int item = exact >= 0 ? exact : new Asked(Form.LISTED, items).item(name);
        boolean inOrder = asked.items().size() == items.size();
        return item >= 0 || !inOrder ? item : asked.item(name);
    }

    /** What all the questions say. */
    private String commonAsk() {
        String common = sharers.get(0).ask();
        for (Question question : sharers) {
            int end = 0;
            while (end < Math.min(common.length(), question.ask().length())
                    && common.charAt(end) == question.ask().charAt(end)) {
                end++;
            }
            common = common.substring(0, end);
        }
        String words = common.endsWith(" ") ? common : common.substring(0, common.lastIndexOf(' ') + 1);
        return Asked.of(words).form() == Form.ONE ? words + String.join(" and ", items) : words;
    }

    /** What only this question asks for: behind the label that they share, or by the words that only it has. */
    private static String item(Question question, List<Question> sharers) {
        return labelled(question, sharers).orElseGet(() -> worded(question, sharers));
    }

    private static Optional<String> labelled(Question question, List<Question> sharers) {
        List<Label> own = question.labels().stream().map(Label::of).toList();
        List<Label> shared = own.stream()
                .filter(label -> sharers.stream()
                        .allMatch(other ->
                                other.labels().stream().map(Label::of).toList().contains(label)))
                .toList();
        return own.stream()
                .filter(label -> !shared.contains(label))
                .flatMap(label -> shared.stream()
                        .filter(label::startsWith)
                        .map(outer -> String.join(
                                " ",
                                label.steps()
                                        .subList(
                                                outer.steps().size(),
                                                label.steps().size()))))
                .findFirst();
    }

    private static String worded(Question question, List<Question> sharers) {
        List<String> words = new ArrayList<>(Terms.of(question.ask().toLowerCase(Locale.ROOT)));
        sharers.stream()
                .filter(other -> other != question)
                .forEach(other -> words.removeAll(Terms.of(other.ask().toLowerCase(Locale.ROOT))));
        return words.isEmpty() ? question.id().toLowerCase(Locale.ROOT) : String.join(" ", words);
    }
}
