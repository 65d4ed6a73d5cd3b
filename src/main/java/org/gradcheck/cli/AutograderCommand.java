package org.gradcheck.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "gradescope-autograder", mixinStandardHelpOptions = true, description = "x")
final class AutograderCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
