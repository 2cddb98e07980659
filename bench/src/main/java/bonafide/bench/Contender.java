package bonafide.bench;

import bonafide.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Something that reads the log in a Java of its own: {@code Contender NAME FOLDER THREADS} prints seconds and what it found.
 * {@code again} is Bonafide's third run in one Java, as in a service: the first two have compiled what it needs. {@code bonafide}
 * is none of them: it is run as users do.
 */
final class Contender {
    /** What is compared, in the order in which it is printed. */
    static final List<String> NAMES = List.of("read", "jackson", "duckdb", "bonafide", "again");

    private Contender() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        Path log = folder.resolve(OktaLog.NAME);
        Callable<String> work = switch (arguments[0]) {
            case "read" -> () -> inParts(log, threads, ReadPass::lines);
            case "jackson" -> () -> inParts(log, threads, JacksonPass::tokens);
            case "duckdb" -> DuckPass.open(log, threads);
            case "again" -> {
                screen(folder);
                screen(folder);
                yield () -> screen(folder);
            }
            default -> throw new IllegalArgumentException("no contender " + arguments[0]);
        };
        long start = System.nanoTime();
        String found = work.call();
        System.out.println("RESULT " + (System.nanoTime() - start) / 1e9 + " " + found);
    }

    private static String screen(Path folder) {
        int exit = Main.run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                "screen",
                folder.toString(),
                "--format",
                "none");
        return "exit " + exit;
    }

    /** Counts something in a part of a file that begins and ends with a line. */
    interface Part {
        long count(Path file, long from, long to) throws IOException;
    }

    private static String inParts(Path file, int threads, Part part) throws Exception {
        long size = Files.size(file);
        List<Future<Long>> counts = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int thread = 0; thread < threads; thread++) {
                long from = ReadPass.lineFrom(file, size * thread / threads);
                long to = ReadPass.lineFrom(file, size * (thread + 1) / threads);
                counts.add(pool.submit(() -> part.count(file, from, to)));
            }
        }
        long sum = 0;
        for (Future<Long> count : counts) {
            sum += count.get();
        }
        return Long.toString(sum);
    }
}
