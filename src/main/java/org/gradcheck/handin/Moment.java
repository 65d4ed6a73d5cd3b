package org.gradcheck.handin;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time as programs write it: {@code 2026-03-01 23:58:01.5 -08:00}, or {@code Z} or {@code UTC} for the zone. */
final class Moment {

    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?)"
                    + "(?: ?(?:(Z|UTC)|([+-][0-9]{2}):?([0-9]{2})))?");

    private Moment() {}

    /** The time; empty if it is none. Without a zone it is universal time, as the programs mean it. */
    static Optional<OffsetDateTime> of(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        String zone = written.group(4) == null ? "Z" : written.group(4) + ":" + written.group(5);
        try {
            return Optional.of(OffsetDateTime.parse(written.group(1) + "T" + written.group(2) + zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
