/** The command line: what a person types, what is printed, and the exit code a script sees. */
@NullMarked
package bonafide.cli;

import org.jspecify.annotations.NullMarked;
