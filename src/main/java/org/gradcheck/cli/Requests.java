package org.gradcheck.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.gradcheck.document.Place;
import org.gradcheck.document.Problem;
import org.gradcheck.report.JsonLines;

/** Serves requests from standard input, one a line, and answers each with one line, in order. */
final class Requests {

    private Requests() {}

    /** Answers one request. */
    interface Answer {
        void to(String request, JsonLines answers) throws IOException;
    }

    static void serve(PrintWriter out, Answer answer) throws IOException {
        JsonLines answers = new JsonLines(out);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String request = in.readLine();
        while (request != null) {
            if (!request.isBlank()) {
                answer.to(request, answers);
                out.flush();
            }
            request = in.readLine();
        }
    }

    static Problem problem(String code, String message) {
        return new Problem(new Place.WholeFile("request"), code, message);
    }
}
