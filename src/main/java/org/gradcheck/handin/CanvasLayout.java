package org.gradcheck.handin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gradcheck.document.Receipt;

/** The download of all submissions of an assignment in Canvas: files side by side. */
final class CanvasLayout implements Layout {

    /**
     * Most names look like those of Canvas, and not by chance: {@code hw_5_2024_anna.pdf} does too, but every attachment has
     * a number of its own, and a class has several students.
     */
    @Override
    public boolean fits(Folder folder) {
        List<CanvasFile> files = files(folder.entries());
        List<Long> attachments = files.stream()
                .map(CanvasFile::attachment)
                .filter(number -> number > 0)
                .toList();
        long students = files.stream().map(CanvasFile::student).distinct().count();
        return !files.isEmpty()
                && 2 * files.size() >= folder.entries().size()
                && attachments.stream().distinct().count() == attachments.size()
                && (files.size() == 1 || students > 1);
    }

    @Override
    public List<Handed> read(Folder folder) {
        List<CanvasFile> files = files(folder.entries());
        List<Path> others = new ArrayList<>(folder.entries());
        others.removeAll(files.stream().map(CanvasFile::path).toList());
        List<Handed> handed = new ArrayList<>(PlainLayout.read(others));
        grouped(files, CanvasFile::student).forEach(ofStudent -> handed.add(handed(ofStudent)));
        return handed;
    }

    private static List<CanvasFile> files(List<Path> entries) {
        return entries.stream()
                .filter(entry -> !Files.isDirectory(entry))
                .flatMap(entry -> CanvasFile.of(entry).stream())
                .toList();
    }

    private static <K> Collection<List<CanvasFile>> grouped(List<CanvasFile> files, Function<CanvasFile, K> key) {
        Map<K, List<CanvasFile>> groups =
                files.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        return groups.values();
    }

    private static Handed handed(List<CanvasFile> files) {
        List<Path> counting = new ArrayList<>();
        List<String> earlier = new ArrayList<>();
        for (List<CanvasFile> versions : grouped(files, CanvasFile::file)) {
            List<CanvasFile> replaced = replaced(versions);
            versions.stream()
                    .filter(version -> !replaced.contains(version))
                    .forEach(version -> counting.add(version.path()));
            replaced.forEach(version -> earlier.add(Folder.name(version.path())));
        }
        CanvasFile any = files.get(0);
        boolean late = files.stream().anyMatch(file -> file.late() && counting.contains(file.path()));
        return new Handed(
                any.name(), counting, new Receipt(Optional.of(any.student()), Optional.empty(), late, earlier));
    }

    /** Versions without a first one may be {@code part-1.pdf} and {@code part-2.pdf}, so each of them counts. */
    private static List<CanvasFile> replaced(List<CanvasFile> versions) {
        List<CanvasFile> byAge = versions.stream().sorted(CanvasFile.BY_AGE).toList();
        boolean again = byAge.get(0).round() == 0
                || byAge.stream().mapToInt(CanvasFile::round).distinct().count() == 1;
        return again ? byAge.subList(0, byAge.size() - 1) : List.of();
    }
}
