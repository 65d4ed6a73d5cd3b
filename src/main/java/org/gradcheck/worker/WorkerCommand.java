package org.gradcheck.worker;

import java.io.File;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradcheck.document.Limits;

/** The call that starts a worker: the Java and the classes of this process, and flags of its own. */
final class WorkerCommand {

    /** The same everywhere, whatever the teacher's machine says. */
    private static final List<String> FLAGS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            // Standard output is for answers: no word there from Java itself, and no dump in the folder of the batch.
            "-Xlog:disable",
            "-XX:+DisplayVMOutputToStderr",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Duser.timezone=UTC");

    private static final String ARCHIVE = "-XX:SharedArchiveFile=";

    private WorkerCommand() {}

    static ProcessBuilder of(Class<?> program, Limits limits) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.add("-Xmx" + limits.memory().bytes());
        command.addAll(archive());
        command.addAll(List.of("-classpath", classPath(), program.getName()));
        return new ProcessBuilder(command)
                .directory(new File(System.getProperty("java.io.tmpdir")))
                .redirectError(Redirect.DISCARD);
    }

    /** The archive of parsed classes that this process was started with, if the system tells. */
    private static List<String> archive() {
        return Arrays.stream(ProcessHandle.current().info().arguments().orElse(new String[0]))
                .filter(argument -> argument.startsWith(ARCHIVE))
                .limit(1)
                .toList();
    }

    /** The same classes from any folder. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
