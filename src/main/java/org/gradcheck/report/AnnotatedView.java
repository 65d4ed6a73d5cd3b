package org.gradcheck.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gradcheck.annotate.Annotation;
import org.gradcheck.document.Block;
import org.gradcheck.document.Document;

/** A file without pages as its annotated copy shows it: block by block, with the notes beside them. */
record AnnotatedView(String assignment, String student, Document document, List<Annotation> annotations) {

    AnnotatedView {
        annotations = List.copyOf(annotations);
    }

    List<BlockView> blocks() {
        List<BlockView> views = new ArrayList<>();
        Set<Annotation> left = new LinkedHashSet<>(annotations);
        for (Block block : document.blocks()) {
            BlockView view = BlockView.of(block, annotations, left);
            left.removeAll(view.notes());
            views.add(view);
        }
        return views;
    }

    /** The points, and what is about nothing that stands in the file. */
    List<Annotation> general() {
        Set<Annotation> placed =
                blocks().stream().flatMap(block -> block.notes().stream()).collect(Collectors.toSet());
        return annotations.stream()
                .filter(annotation ->
                        !placed.contains(annotation) && !annotation.head().isEmpty())
                .toList();
    }
}
