package org.gradcheck.report;

import java.util.List;
import org.gradcheck.document.Place;
import org.gradcheck.gradebook.ReviewItem;

/** Answers that a person has to look at for the same reason. */
record ReviewGroup(String heading, List<Item> items) {

    /** An answer in the queue, and the link to it. */
    record Item(String student, String part, String link, String place, String why) {}

    static ReviewGroup of(String key, List<ReviewItem> items, PageNames pages) {
        boolean manual = items.get(0).manual();
        String heading = manual ? "Part " + key : sentence(key);
        return new ReviewGroup(
                heading, items.stream().map(item -> item(item, pages)).toList());
    }

    int size() {
        return items.size();
    }

    private static Item item(ReviewItem item, PageNames pages) {
        String page = StudentPages.FOLDER + pages.of(item.student());
        return new Item(
                item.student(),
                item.part().map(part -> "part " + part).orElse("whole submission"),
                item.part().map(part -> page + "#" + VerdictView.anchor(part)).orElse(page),
                item.place().map(Place::text).orElse("–"),
                item.reason().text());
    }

    /** {@code image-only} as {@code Image only}. */
    private static String sentence(String code) {
        String words = code.replace('-', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
