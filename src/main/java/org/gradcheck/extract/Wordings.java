package org.gradcheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which question some lines repeat, by the words that the questions do not share. */
final class Wordings {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** From this share of the words in common on, of those of both, the wording is the same. */
    private static final double SAME = 0.72;

    /** A wording with fewer words is too common to tell a question. */
    private static final int FEWEST = 3;

    /** Which questions have a word. */
    private final Map<String, Set<Node>> having = new LinkedHashMap<>();

    private final Map<Node, Set<String>> wordings = new LinkedHashMap<>();

    Wordings(Outline outline) {
        for (Node node : outline.nodes()) {
            Set<String> words = new LinkedHashSet<>();
            node.questions().forEach(question -> words.addAll(words(question.ask())));
            if (node.questions().size() == 1 && words.size() >= FEWEST) {
                wordings.put(node, words);
                words.forEach(word -> having.computeIfAbsent(word, key -> new LinkedHashSet<>())
                        .add(node));
            }
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The questions that the first line repeats, or the first few together; none where two are alike. */
    Set<Node> repeated(List<String> lines) {
        Set<String> written = new LinkedHashSet<>();
        Map<Node, Integer> shared = new LinkedHashMap<>();
        Set<Node> repeated = new LinkedHashSet<>();
        for (String line : lines) {
            for (String word : words(line)) {
                if (written.add(word)) {
                    having.getOrDefault(word, Set.of()).forEach(node -> shared.merge(node, 1, Integer::sum));
                }
            }
            likeliest(shared, written.size()).ifPresent(repeated::add);
        }
        return repeated;
    }

    private Optional<Node> likeliest(Map<Node, Integer> shared, int written) {
        double best = 0;
        double second = 0;
        Optional<Node> found = Optional.empty();
        for (Map.Entry<Node, Integer> entry : shared.entrySet()) {
            double likeness = 2.0
                    * entry.getValue()
                    / (written + wordings.getOrDefault(entry.getKey(), Set.of()).size());
            second = Math.max(second, Math.min(best, likeness));
            found = likeness > best ? Optional.of(entry.getKey()) : found;
            best = Math.max(best, likeness);
        }
        return written >= FEWEST && best >= SAME && second < best ? found : Optional.empty();
    }

    /** The questions of which a text has a telling word, one that few others have. */
    Set<Node> hinted(String text) {
        Map<Node, Integer> telling = new LinkedHashMap<>();
        for (String word : new LinkedHashSet<>(words(text))) {
            Set<Node> nodes = having.getOrDefault(word, Set.of());
            if (word.length() > FEWEST && nodes.size() * 2 <= Math.max(2, wordings.size())) {
                nodes.forEach(node -> telling.merge(node, 1, Integer::sum));
            }
        }
        Set<Node> hinted = new LinkedHashSet<>();
        telling.forEach((node, count) -> {
            if (count >= 2) {
                hinted.add(node);
            }
        });
        return hinted;
    }
}
