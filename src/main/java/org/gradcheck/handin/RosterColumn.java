package org.gradcheck.handin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a roster holds, and how it is called, without spaces, case and signs. */
enum RosterColumn {
    NAME("name", "student", "studentname", "fullname", "sortablename", "displayname", "participant"),
    FIRST("firstname", "first", "givenname", "forename", "preferredname"),
    LAST("lastname", "last", "surname", "familyname"),
    ALIAS("submittedas", "alias", "folder", "submission"),
    ID(
            "id",
            "studentid",
            "sid",
            "sisuserid",
            "sisid",
            "idnumber",
            "studentnumber",
            "studentidnumber",
            "orgdefinedid",
            "canvasid",
            "canvasuserid",
            "identifier",
            "participantid",
            "matriculationnumber",
            "matrikelnummer"),
    LOGIN("login", "loginid", "sisloginid", "username", "user", "userid", "netid", "account"),
    EMAIL("email", "emailaddress", "mail", "mailaddress"),
    SECTION("section", "sections", "group", "groups", "tutorial", "class"),
    DUE("due", "duedate", "extension", "extended", "extendedto", "extendeduntil", "deadline"),
    LATE_DAYS("latedaysleft", "latedays", "freelatedays", "freedays", "freedaysleft", "slipdays", "slipdaysleft"),
    TIME("time", "submissiontime", "submitted", "submittedat", "timestamp", "handedin");

    private final List<String> heads;

    RosterColumn(String... heads) {
        this.heads = List.of(heads);
    }

    /** The column with this head; empty if nothing in it is needed. */
    static Optional<RosterColumn> of(String head) {
        String plain = head.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return Stream.of(values())
                .filter(column -> column.heads.contains(plain))
                .findFirst();
    }
}
