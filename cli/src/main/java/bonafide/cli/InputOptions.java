package bonafide.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What is screened and by what: the same for every command that screens. */
final class InputOptions {
    @Parameters(index = "0", paramLabel = "FOLDER", description = "Folder with exports, or a single file.")
    private @Nullable Path folder;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            converter = Time.class,
            description =
                    "Judge as of this day or instant (default: the newest observation that is not in the future).")
    private @Nullable Instant asOf;

    @Option(names = "--catalog", paramLabel = "DIR", description = "Judge by the catalogue in this folder.")
    private @Nullable Path catalogue;

    @Option(
            names = "--lists",
            paramLabel = "DIR",
            description = "Your own lists: they come before the built-in tables.")
    private @Nullable Path lists;

    @Option(
            names = "--scratch",
            paramLabel = "DIR",
            description = "Folder for what does not fit into memory (default: the system's). Nothing is left in it.")
    private Path scratch = Path.of(System.getProperty("java.io.tmpdir", "."));

    /** The folder for what does not fit into memory. */
    Path scratch() {
        return scratch;
    }

    /** What is named on the disk. */
    NamedPaths paths() {
        return new NamedPaths()
                .input(folder())
                .folder("--catalog", catalogue)
                .folder("--lists", lists)
                .folder("--scratch", scratch);
    }

    private Path folder() {
        if (folder == null) {
            throw new IllegalStateException("picocli sets the folder");
        }
        return folder;
    }

    FolderScreening screening() {
        return new FolderScreening(
                folder(),
                Optional.ofNullable(catalogue),
                Optional.ofNullable(lists),
                Optional.ofNullable(asOf),
                scratch);
    }

    /** A day, meaning its last instant in UTC, or an instant. */
    static final class Time implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            try {
                return LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .minusMillis(1);
            } catch (java.time.DateTimeException notADay) {
                try {
                    return OffsetDateTime.parse(text).toInstant();
                } catch (java.time.DateTimeException notAnInstant) {
                    throw new TypeConversionException(
                            "'" + text + "' is no time; write 2026-03-14 or 2026-03-14T09:26:53Z");
                }
            }
        }
    }
}
