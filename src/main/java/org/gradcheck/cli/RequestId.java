package org.gradcheck.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id of a request that can't be read otherwise, so that its refusal can be told from others. */
final class RequestId {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"\\\\]*)\"");

    private RequestId() {}

    static String of(String request) {
        Matcher id = ID.matcher(request);
        return id.find() ? id.group(1) : "";
    }
}
