package org.gradcheck.document.latex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists, their items, and the questions and parts of the class exam, which are such lists. */
final class LatexLists implements LatexFamily {

    private static final Set<String> ITEMS = Set.of("item", "question", "subpart", "subsubpart");
    private static final Set<String> LISTS =
            Set.of("enumerate", "itemize", "description", "questions", "parts", "subparts", "subsubparts");
    private static final Pattern START = Pattern.compile("start\\s*=\\s*(\\d{1,4})");

    private final LatexReading reading;
    private final LatexNotes notes;
    private final Deque<LatexList> lists = new ArrayDeque<>();
    private int marked;
    private int numbered;
    private final Map<Integer, LatexList> last = new LinkedHashMap<>();
    private final Map<Integer, String> settings = new LinkedHashMap<>();

    LatexLists(LatexReading reading, LatexNotes notes) {
        this.reading = reading;
        this.notes = notes;
    }

    @Override
    public boolean run(TexToken command) {
        if (ITEMS.contains(command.name()) || command.isCommand("part") && !lists.isEmpty()) {
            item(command);
        } else if (command.isCommand("setlist")) {
            setList();
        } else {
            return false;
        }
        return true;
    }

    private void item(TexToken command) {
        if (notes.comeFirst(command)) {
            return;
        }
        LatexOutput output = reading.output();
        if (output.isInTable()) {
            output.text(command, " ");
        } else {
            output.endParagraph();
        }
        Optional<List<TexToken>> label = reading.stream().option();
        reading.stream().skipSpace();
        if (label.isPresent() && command.isCommand("item")) {
            List<TexToken> written = new ArrayList<>(label.get());
            written.add(command.asBlank());
            reading.stream().pushBack(written);
        } else if (!lists.isEmpty()) {
            LatexList list = lists.element();
            reading.counters().step(list.counter());
            reading.stream().pushBack(list.labelAt(command));
        }
    }

    @Override
    public void begin(TexToken begin, String name) {
        if (!LISTS.contains(name)) {
            return;
        }
        String option = reading.stream().option().map(TexTokens::text).orElse("");
        if (name.equals("description")) {
            push(LatexList.unmarked());
        } else if (name.equals("itemize")) {
            push(LatexList.marked(marked));
        } else {
            push(numbered(numbered, option, name.equals("enumerate")));
        }
    }

    private void push(LatexList list) {
        lists.push(list);
        count(list, 1);
    }

    private void count(LatexList list, int change) {
        marked += list.counter().isEmpty() ? change : 0;
        numbered += list.counter().isEmpty() ? 0 : change;
    }

    private LatexList numbered(int depth, String option, boolean isSet) {
        String standard = isSet ? settings.getOrDefault(depth, settings.getOrDefault(-1, "")) : "";
        String asked = LatexList.asksForLabel(option) ? option : standard;
        Optional<LatexList> resumed =
                option.contains("resume*") ? Optional.ofNullable(last.get(depth)) : Optional.empty();
        LatexList list = resumed.orElseGet(
                () -> LatexList.numbered(depth, asked, reading.stream().macros()));
        last.put(depth, list);
        Matcher start = START.matcher(option);
        if (start.find()) {
            reading.counters().set(list.counter(), Integer.parseInt(start.group(1)) - 1);
        } else if (!option.contains("resume")) {
            reading.counters().set(list.counter(), 0);
        }
        return list;
    }

    /** {@code \setlist[enumerate,1]{label=...}}: how lists of a depth look, or all of them. */
    private void setList() {
        String which = reading.stream().option().map(TexTokens::text).orElse("");
        String option = TexTokens.text(reading.stream().argument());
        if (option.contains("label") && !which.contains("itemize")) {
            String level = which.replaceAll("[^0-9]", "");
            settings.put(level.isEmpty() ? -1 : level.charAt(0) - '1', option);
        }
    }

    @Override
    public void end(TexToken end, String name) {
        if (LISTS.contains(name)) {
            count(lists.pop(), -1);
        }
    }
}
