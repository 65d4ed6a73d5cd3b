package org.gradcheck.document.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles of a Word file, each with those it is based on. */
final class Styles {

    private static final int MAX_BASES = 20;

    private static final int MIN_LINE = 60;

    /** Word names its styles in English in all languages; other programs don't. */
    private static final Pattern HEADING =
            Pattern.compile("(?:heading|überschrift|titre|título|titulo|titolo|kop|rubrik"
                    + "|overskrift|otsikko|nadpis|nagłówek|naslov|başlık|címsor|заголовок|标题|標題|見出し|제목) ?([1-9])");

    private static final Pattern CONTENTS = Pattern.compile("toc (?:heading|[1-9])|table of figures");

    private static final Pattern CODE = Pattern.compile(".*(?:source ?code|preformatted|verbatim).*|code");

    /** Of outline levels, which count from 0; the level after them is body text. */
    private static final int DEEPEST_HEADING = 8;

    private final Map<String, XmlElement> byId = new LinkedHashMap<>();

    private Styles() {}

    static Styles of(Optional<XmlElement> part) {
        Styles styles = new Styles();
        for (XmlElement style : part.map(root -> root.children("w:style")).orElse(List.of())) {
            style.attribute("styleId").ifPresent(id -> styles.byId.putIfAbsent(id, style));
        }
        return styles;
    }

    /** The style and its bases, from the outermost base inwards. */
    private List<XmlElement> chain(Optional<String> id) {
        List<XmlElement> chain = new ArrayList<>();
        Optional<XmlElement> next = id.map(byId::get);
        while (next.isPresent() && chain.size() < MAX_BASES) {
            chain.add(0, next.get());
            next = next.get().value("w:basedOn").map(byId::get);
        }
        return chain;
    }

    /** Properties of a paragraph with those of its style before them. */
    private List<XmlElement> paragraphChain(XmlElement properties) {
        List<XmlElement> chain = new ArrayList<>();
        for (XmlElement style : chain(properties.value("w:pStyle"))) {
            style.child("w:pPr").ifPresent(chain::add);
        }
        chain.add(properties);
        return chain;
    }

    /** What a paragraph's properties and its style say about one thing, the innermost. */
    Optional<XmlElement> stated(XmlElement properties, String name) {
        return paragraphChain(properties).stream()
                .flatMap(level -> level.child(name).stream())
                .reduce((outer, inner) -> inner);
    }

    /** The level of a heading, 1 for the outermost; nothing for other paragraphs. */
    OptionalInt headingLevel(XmlElement properties) {
        Optional<Integer> outline = stated(properties, "w:outlineLvl").flatMap(level -> level.number("val"));
        if (outline.isPresent()) {
            int level = outline.get();
            return level >= 0 && level <= DEEPEST_HEADING ? OptionalInt.of(level + 1) : OptionalInt.empty();
        }
        String name = styleName(properties);
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            return OptionalInt.of(Integer.parseInt(heading.group(1)));
        }
        return name.equals("title") ? OptionalInt.of(1) : OptionalInt.empty();
    }

    /** Whether it is a line of the list of contents. */
    boolean isContents(XmlElement properties) {
        return CONTENTS.matcher(styleName(properties)).matches();
    }

    /** The list a paragraph is an item of; a style may name the list, and the paragraph the level. */
    Optional<Numbering> numbering(XmlElement properties, ListLabels lists) {
        List<XmlElement> stated = paragraphChain(properties).stream()
                .flatMap(level -> level.child("w:numPr").stream())
                .toList();
        Optional<String> list = last(stated, "w:numId");
        Optional<Integer> level = last(stated, "w:ilvl")
                .filter(number -> number.matches("[0-8]"))
                .map(Integer::valueOf)
                .or(() -> lists.levelOf(
                        list.orElse(""), properties.value("w:pStyle").orElse("")));
        return list.map(found -> new Numbering(found, level.orElse(0)));
    }

    private static Optional<String> last(List<XmlElement> properties, String name) {
        return properties.stream()
                .flatMap(numbering -> numbering.value(name).stream())
                .reduce((outer, inner) -> inner);
    }

    /** The list that a style of lists stands for. */
    Optional<String> listOf(String style) {
        return Optional.ofNullable(byId.get(style))
                .flatMap(found -> found.child("w:pPr"))
                .flatMap(properties -> properties.child("w:numPr"))
                .flatMap(numbering -> numbering.value("w:numId"));
    }

    boolean isCode(XmlElement properties) {
        return CODE.matcher(styleName(properties)).matches();
    }

    private String styleName(XmlElement properties) {
        Optional<String> id = properties.value("w:pStyle");
        return id.map(byId::get)
                .flatMap(style -> style.value("w:name"))
                .or(() -> id.map(found -> found.replaceFirst("(?<=Heading)(?=[1-9]$)", " ")))
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    /** How text without properties of its own looks in a paragraph. A heading is bold anyway. */
    RunProperties runs(XmlElement properties, RunProperties around) {
        RunProperties runs = withStyle(properties.value("w:pStyle"), around)
                .onColour(stated(properties, "w:shd")
                        .filter(RunProperties::isColoured)
                        .isPresent())
                .squeezed(stated(properties, "w:spacing")
                        .filter(Styles::isSqueezed)
                        .isPresent());
        return headingLevel(properties).isPresent() ? runs.with(List.of(off("w:b"))) : runs;
    }

    /** Lines of a height that nobody can read: {@code w:line} is in twentieths of a point. */
    private static boolean isSqueezed(XmlElement spacing) {
        return spacing.attribute("lineRule").filter("exact"::equals).isPresent()
                && spacing.number("line").orElse(MIN_LINE) < MIN_LINE;
    }

    private static XmlElement off(String property) {
        return new XmlElement(property, Map.of("val", "0"), List.of(), "");
    }

    /** How a run with these properties looks. */
    RunProperties run(List<XmlElement> properties, RunProperties around) {
        Optional<String> style = properties.stream()
                .filter(property -> property.is("w:rStyle"))
                .flatMap(property -> property.attribute("val").stream())
                .findFirst();
        return withStyle(style, around).with(properties);
    }

    private RunProperties withStyle(Optional<String> id, RunProperties around) {
        RunProperties look = around;
        for (XmlElement style : chain(id)) {
            look = look.with(style.childrenOf("w:rPr"));
        }
        return look;
    }

    /** Whether cells of a table in this style may be coloured. */
    boolean isColoured(XmlElement tableProperties) {
        return chain(tableProperties.value("w:tblStyle")).stream()
                .anyMatch(style -> style.anyMatch(RunProperties::isColoured));
    }
}
