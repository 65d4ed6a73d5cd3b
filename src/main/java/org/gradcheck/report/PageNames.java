package org.gradcheck.report;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.gradcheck.gradebook.Gradebook;

/**
 * The file names of students' pages and other files. A student's name comes from a file of the student, so that it may hold anything; a
 * page's name is safe on every file system and no other page's, also where upper and lower case are the same.
 */
public final class PageNames {

    private static final int LONGEST = 60;

    /** Names of devices on Windows, whatever their ending. */
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

    private final Map<String, String> byStudent = new LinkedHashMap<>();

    PageNames(Collection<String> students) {
        this(students, ".html");
    }

    /** @param ending what each name ends with, such as {@code .json} */
    public PageNames(Collection<String> students, String ending) {
        Set<String> taken = new TreeSet<>();
        for (String student : students) {
            byStudent.put(student, unique(safe(student), taken) + ending);
        }
    }

    /** The pages of a class, in the order of its students. */
    static PageNames of(Gradebook gradebook) {
        return new PageNames(gradebook.entries().students());
    }

    /** The page's file name without its ending, such as {@code student-01}. */
    String stem(String student) {
        return of(student).replaceFirst("\\.html$", "");
    }

    /** The page's file name, such as {@code student-01.html}. */
    public String of(String student) {
        return Objects.requireNonNull(byStudent.get(student), student);
    }

    /** A name that is not taken yet, and now is. */
    static String unique(String name, Set<String> taken) {
        String candidate = name;
        for (int number = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
            candidate = name + "-" + number;
        }
        return candidate;
    }

    /** The name with nothing in it that a file system could mind. */
    static String safe(String student) {
        StringBuilder name = new StringBuilder();
        Normalizer.normalize(student, Normalizer.Form.NFKD).codePoints().forEach(letter -> append(name, letter));
        name.setLength(Math.min(name.length(), LONGEST));
        String trimmed = name.toString().replaceAll("^[-.]+|[-.]+$", "");
        String device = trimmed.toLowerCase(Locale.ROOT).replaceAll("\\..*", "");
        boolean isReserved = RESERVED.contains(device) || device.matches("(com|lpt)\\d");
        return trimmed.isEmpty() || isReserved ? "student-" + trimmed : trimmed;
    }

    /** Accents go, letters of other alphabets become their number, everything else a hyphen. */
    private static void append(StringBuilder name, int letter) {
        if (letter < 128) {
            boolean isPlain = Character.isLetterOrDigit(letter) || "-_.".indexOf(letter) >= 0;
            name.append(isPlain ? (char) letter : '-');
        } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
            name.append(Character.isLetterOrDigit(letter) ? String.format(Locale.ROOT, "u%04x", letter) : "-");
        }
    }
}
