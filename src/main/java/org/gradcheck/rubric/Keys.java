package org.gradcheck.rubric;

import java.util.List;

/** The keys that each map of a rubric may have, in the order in which they are best written. */
enum Keys {
    RUBRIC(
            "a rubric",
            "assignment",
            "id",
            "total",
            "conventions",
            "switching",
            "working",
            "networks",
            "given",
            "release",
            "late",
            "parts"),
    RELEASE("a release", "key", "derivation"),
    LATE("a late policy", "due", "grace", "penalty", "most", "until", "free"),
    NETWORK("a network", "input", "blocks", "layers"),
    BLOCK("a block", "takes", "layers"),
    PART(
            "a part",
            "id",
            "label",
            "within",
            "ask",
            "points",
            "kind",
            "options",
            "variables",
            "digits",
            "answer",
            "also",
            "mistakes",
            "working",
            "table",
            "manual"),
    TABLE("a table", "rows", "columns"),
    COLUMN("a column", "answer", "heads", "kind", "digits", "also", "mistakes"),
    ITEM("a named value", "answer", "names", "kind", "digits", "also", "mistakes"),
    ALTERNATIVE("an alternative", "answer", "convention", "credit"),
    MISTAKE("a mistake", "answer", "credit", "say"),
    CONSEQUENCE("a consequence", "share", "review"),
    EXPECTED("an expected grade", "status", "points", "parts", "inconsistencies"),
    CALCULATION("a calculation", "id", "expression", "given", "at", "networks", "steps");

    private final String owner;
    private final List<String> names;

    Keys(String owner, String... names) {
        this.owner = owner;
        this.names = List.of(names);
    }

    /** What has these keys, in words. */
    String owner() {
        return owner;
    }

    List<String> names() {
        return names;
    }
}
