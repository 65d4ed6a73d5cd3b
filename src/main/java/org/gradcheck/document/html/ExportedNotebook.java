package org.gradcheck.document.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells the parts of a page that Jupyter or R Markdown made of a notebook by the names of their classes. */
final class ExportedNotebook {

    private static final Set<String> PASSED_OVER = Set.of(
            "prompt",
            "jp-InputPrompt",
            "jp-OutputPrompt",
            "anchor-link",
            "anchorjs-link",
            "heading-anchor",
            "toc",
            "code-copy-button");

    private static final Set<String> INPUTS =
            Set.of("input_area", "jp-InputArea", "jp-InputArea-editor", "cell-code", "r");
    private static final Set<String> COMPLAINTS = Set.of("output_stderr", "output_error", "pyerr");
    private static final Set<String> OUTPUTS =
            Set.of("jp-RenderedText", "output_text", "output_stdout", "cell-output", "output_subarea");

    private ExportedNotebook() {}

    /** Whether it is no part of the text: the number of a cell, a link to the heading itself. */
    static boolean isPassedOver(Element element) {
        return hasAny(element, PASSED_OVER);
    }

    /** Whether it is a program that was run. */
    static boolean isInput(Element code) {
        return isInside(code, INPUTS);
    }

    /** Whether a program wrote it to complain. */
    static boolean isComplaint(Element text) {
        for (Element around = text; around != null; around = around.parent()) {
            String type = around.attr("data-mime-type");
            if (type.endsWith("stderr") || type.endsWith("error") || hasAny(around, COMPLAINTS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a program wrote it. */
    static boolean isOutput(Element text) {
        return isInside(text, OUTPUTS);
    }

    private static boolean isInside(Element element, Set<String> names) {
        for (Element around = element; around != null; around = around.parent()) {
            if (hasAny(around, names)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAny(Element element, Set<String> names) {
        return element.hasAttr("class") && element.classNames().stream().anyMatch(names::contains);
    }
}
