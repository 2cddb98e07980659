package bonafide.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code EndToEnd FOLDER LINES USERS ROUNDS HEAP}: raw lines to findings with all rules on, as {@code ./bonafide screen} from its
 * start to its end and as the third run in one Java, beside a bare read, a Jackson pass and DuckDB. Each runs in a process of its
 * own, one after the other, round by round; the fastest round counts, for all alike.
 */
final class EndToEnd {
    private EndToEnd() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        long lines = Long.parseLong(arguments[1]);
        int users = Integer.parseInt(arguments[2]);
        int rounds = Integer.parseInt(arguments[3]);
        String heap = arguments[4];
        int threads = Runtime.getRuntime().availableProcessors();
        new OktaLog(users, lines).writeTo(folder);
        long bytes = Files.size(folder.resolve(OktaLog.NAME));
        System.out.printf(
                Locale.ROOT,
                "%,d lines, %,d MB, %,d users; %d processors, Java %s, heap %s%n",
                lines,
                bytes / 1_000_000,
                users,
                threads,
                System.getProperty("java.version"),
                heap);
        Map<String, Run> best = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (String name : Contender.NAMES) {
                Run run = name.equals("bonafide") ? launched(folder, heap) : run(name, folder, threads, heap);
                best.merge(name, run, (one, other) -> one.seconds <= other.seconds ? one : other);
            }
        }
        double first = best.getOrDefault("bonafide", Run.NONE).seconds;
        double again = best.getOrDefault("again", Run.NONE).seconds;
        System.out.printf(
                "%-10s %10s %12s %14s %14s   %s%n", "", "seconds", "lines/s", "bonafide is", "again is", "found");
        best.forEach((name, run) -> System.out.printf(
                Locale.ROOT,
                "%-10s %10.2f %,12.0f %13.2fx %13.2fx   %s%n",
                name,
                run.seconds,
                lines / run.seconds,
                run.seconds / first,
                run.seconds / again,
                run.found));
    }

    private record Run(double seconds, String found) {
        static final Run NONE = new Run(Double.NaN, "");
    }

    private static Run launched(Path folder, String heap) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                System.getProperty("bonafide.launcher", "./bonafide"), "screen", folder.toString(), "--format", "none");
        command.environment().put("BONAFIDE_JAVA_OPTS", "-Xmx" + heap);
        long start = System.nanoTime();
        Process process = command.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IllegalStateException("bonafide failed: " + output);
        }
        return new Run((System.nanoTime() - start) / 1e9, "exit " + exit);
    }

    private static Run run(String name, Path folder, int threads, String heap)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "--enable-native-access=ALL-UNNAMED"));
        if (name.equals("again")) {
            command.addAll(
                    Arrays.asList(System.getProperty("bonafide.options", "").split(" ")));
            command.removeIf(String::isEmpty);
        }
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Contender.class.getName(),
                name,
                folder.toString(),
                Integer.toString(threads)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        String result = Stream.of(output.split("\n"))
                .filter(line -> line.startsWith("RESULT "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " failed: " + output));
        String[] words = result.split(" ", 3);
        return new Run(Double.parseDouble(words[1]), words[2]);
    }
}
