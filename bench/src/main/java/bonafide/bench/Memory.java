package bonafide.bench;

import bonafide.batch.Intake;
import bonafide.dossier.Statement;
import bonafide.source.Sink;
import bonafide.source.registry.Sources;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code Memory COMPANY LOG}: bytes an observation takes, as objects in memory and as it lies on the disk. */
final class Memory {
    private static final long LINES = 100_000;

    private Memory() {}

    public static void main(String[] arguments) throws IOException {
        Path some = Files.createTempDirectory("bonafide-bench");
        Path lines = some.resolve(OktaLog.NAME);
        try (BufferedReader log = Files.newBufferedReader(Path.of(arguments[1], OktaLog.NAME))) {
            Files.writeString(lines, log.lines().limit(LINES).collect(Collectors.joining("\n")));
        }
        print("the example company", Path.of(arguments[0]));
        print("an Okta log", some);
        Files.delete(lines);
        Files.delete(some);
    }

    private static void print(String what, Path folder) {
        long before = used();
        List<Statement> statements = new ArrayList<>();
        Sources.read(folder, statements::add);
        long objects = (used() - before) / statements.size();
        try (Intake intake = Intake.of(Path.of(System.getProperty("java.io.tmpdir")), 1_000, Instant.now())) {
            Sink desk = intake.take();
            statements.forEach(desk::accept);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d observations, %d bytes each in memory, %d on the disk%n",
                    what,
                    statements.size(),
                    objects,
                    intake.bytesOnDisk() / statements.size());
        }
    }

    private static long used() {
        for (int time = 0; time < 3; time++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
