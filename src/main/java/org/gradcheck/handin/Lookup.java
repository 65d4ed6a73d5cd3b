package org.gradcheck.handin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The rows of a list by all that they may be looked up by. */
final class Lookup {

    /** So many words must agree before a name is so near that a person is shown it. */
    private static final int NEAR = 2;

    /** A word that more rows have tells nobody apart. */
    private static final int COMMON = 200;

    private final Map<String, Set<Integer>> byKey = new HashMap<>();
    private final List<Map<String, Set<Integer>>> byForm = IntStream.range(0, PersonName.FORMS)
            .<Map<String, Set<Integer>>>mapToObj(form -> new HashMap<>())
            .toList();
    private final Map<String, Set<Integer>> byWord = new HashMap<>();
    private final List<List<Set<String>>> words = new ArrayList<>();

    Lookup(List<Identity> rows) {
        for (int row = 0; row < rows.size(); row++) {
            add(rows.get(row), row);
        }
    }

    private void add(Identity identity, int row) {
        identity.comparedKeys().forEach(key -> put(byKey, key, row));
        List<PersonName> names = identity.names().stream().map(PersonName::of).toList();
        for (PersonName name : names) {
            for (int form = 0; form < PersonName.FORMS; form++) {
                Map<String, Set<Integer>> index = byForm.get(form);
                name.forms().get(form).forEach(text -> put(index, text, row));
            }
            name.words().forEach(word -> put(byWord, word, row));
        }
        words.add(names.stream().map(PersonName::words).toList());
    }

    private static void put(Map<String, Set<Integer>> index, String text, int row) {
        index.computeIfAbsent(text, key -> new TreeSet<>()).add(row);
    }

    /** All rows that have one of the keys. */
    Set<Integer> byKeys(Set<String> keys) {
        return all(byKey, keys);
    }

    private static Set<Integer> all(Map<String, Set<Integer>> index, Set<String> texts) {
        Set<Integer> rows = new TreeSet<>();
        texts.forEach(text -> rows.addAll(index.getOrDefault(text, Set.of())));
        return rows;
    }

    /** The rows that have one of the names, in the strictest form in which any has. */
    Set<Integer> byNames(List<String> written) {
        List<PersonName> names = written.stream().map(PersonName::of).toList();
        return IntStream.range(0, PersonName.FORMS)
                .mapToObj(form -> byForm(form, names))
                .filter(rows -> !rows.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private Set<Integer> byForm(int form, List<PersonName> names) {
        Set<Integer> rows = new TreeSet<>();
        names.forEach(name -> rows.addAll(all(byForm.get(form), name.forms().get(form))));
        return rows;
    }

    /** The rows whose name has words more or less than one of these, such as a middle name, in order. */
    List<Integer> near(List<String> written) {
        Set<Integer> near = new TreeSet<>();
        for (String text : written) {
            Set<String> wanted = PersonName.of(text).words();
            wanted.stream()
                    .map(word -> byWord.getOrDefault(word, Set.of()))
                    .filter(rows -> rows.size() <= COMMON)
                    .flatMap(Set::stream)
                    .filter(row -> words.get(row).stream().anyMatch(name -> isNear(name, wanted)))
                    .forEach(near::add);
        }
        return List.copyOf(near);
    }

    private static boolean isNear(Set<String> name, Set<String> wanted) {
        Set<String> shared = new HashSet<>(name);
        shared.retainAll(wanted);
        return shared.size() >= NEAR && (shared.size() == name.size() || shared.size() == wanted.size());
    }
}
