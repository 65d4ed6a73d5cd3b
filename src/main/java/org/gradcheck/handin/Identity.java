package org.gradcheck.handin;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells a person from others.
 *
 * @param keys numbers, logins and mail addresses
 * @param names spellings of the name
 */
public record Identity(List<String> keys, List<String> names) {

    public Identity {
        keys = keys.stream().filter(key -> !key.isBlank()).distinct().toList();
        names = names.stream().filter(name -> !name.isBlank()).distinct().toList();
    }

    /** All that is known of one person from two sources. */
    public Identity and(Identity other) {
        return new Identity(
                Stream.concat(keys.stream(), other.keys.stream()).toList(),
                Stream.concat(names.stream(), other.names.stream()).toList());
    }

    /** The keys as they are compared: case does not count, and the part of an address before the @ is one too. */
    Set<String> comparedKeys() {
        return compared(keys.stream());
    }

    /** What the names would be if they were keys: files are often called after a number or a login. */
    Set<String> namesAsKeys() {
        return compared(names.stream());
    }

    private static Set<String> compared(Stream<String> texts) {
        return texts.map(text -> text.strip().toLowerCase(Locale.ROOT))
                .flatMap(key ->
                        key.indexOf('@') > 0 ? Stream.of(key, key.substring(0, key.indexOf('@'))) : Stream.of(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
