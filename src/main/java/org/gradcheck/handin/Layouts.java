package org.gradcheck.handin;

import java.util.List;

/** The layouts, in the order they are tried. */
final class Layouts {

    private static final List<Layout> DOWNLOADS =
            List.of(new GradescopeLayout(), new MoodleLayout(), new CanvasLayout());

    private static final Layout PLAIN = new PlainLayout();

    private Layouts() {}

    static Layout of(Folder folder) {
        return DOWNLOADS.stream()
                .filter(layout -> layout.fits(folder))
                .findFirst()
                .orElse(PLAIN);
    }

    /** Whether a learning-management system made the folder. */
    static boolean isDownload(Folder folder) {
        return of(folder) != PLAIN;
    }
}
