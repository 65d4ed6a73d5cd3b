package org.gradcheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands for one part on the page of a student: a verdict, or the table whose cells have one each. */
record PartCard(List<VerdictView> verdicts) {

    PartCard {
        verdicts = List.copyOf(verdicts);
    }

    /** A card for each part and one for all cells of a table, in their order. */
    static List<PartCard> of(List<VerdictView> verdicts) {
        List<PartCard> cards = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= verdicts.size(); i++) {
            Optional<String> table = verdicts.get(from).table();
            if (i == verdicts.size()
                    || table.isEmpty()
                    || !table.equals(verdicts.get(i).table())) {
                cards.add(new PartCard(verdicts.subList(from, i)));
                from = i;
            }
        }
        return cards;
    }

    Optional<TableView> table() {
        return verdicts.get(0).table().map(part -> new TableView(part, verdicts));
    }

    /** The only verdict, or the first. */
    VerdictView verdict() {
        return verdicts.get(0);
    }
}
