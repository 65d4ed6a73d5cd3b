/**
 * The command line: a thin door over the run.
 *
 * <p><b>In:</b> arguments. <b>Out:</b> text for people, or data lines with {@code --json}, and an exit code. <b>Elsewhere:
 * </b> everything else; a command only calls and prints.
 *
 * <p><b>To add a command:</b> one class, one name in the list of subcommands of {@link org.gradcheck.cli.Main}.
 */
@NullMarked
package org.gradcheck.cli;

import org.jspecify.annotations.NullMarked;
