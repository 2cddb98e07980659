package bonafide.bench;

import bonafide.catalog.Catalogues;
import bonafide.dossier.About;
import bonafide.dossier.Dossier;
import bonafide.dossier.Join;
import bonafide.dossier.Joining;
import bonafide.dossier.Statement;
import bonafide.lists.ReferenceTables;
import bonafide.observation.Observation;
import bonafide.observation.SubjectId;
import bonafide.screening.Screening;
import bonafide.source.registry.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A folder's dossiers in memory, and what judges them. */
record Company(List<Statement> statements, List<Dossier> dossiers, Screening screening) {
    private static final int PEOPLE = 50;
    private static final long LINES_OF_ONE = 246;

    /** Fifty people of a made-up sign-in log, somewhat over 200 events each. */
    static Company signingIn() throws IOException {
        Path folder = Files.createTempDirectory("bonafide-bench");
        try {
            new OktaLog(PEOPLE, PEOPLE * LINES_OF_ONE).writeTo(folder);
            return of(folder);
        } finally {
            for (Path file : List.of(folder.resolve(OktaLog.NAME), folder.resolve(OktaLog.PEOPLE), folder)) {
                Files.deleteIfExists(file);
            }
        }
    }

    static Company of(Path folder) {
        List<Statement> statements = new ArrayList<>();
        Sources.read(folder, statements::add);
        Joining joining = Joining.of(statements.stream().map(About::of).collect(Collectors.toSet()));
        SortedMap<SubjectId, List<Observation>> facts = new TreeMap<>();
        for (Statement statement : statements) {
            if (joining.join(About.of(statement)) instanceof Join.Belongs belongs) {
                facts.computeIfAbsent(belongs.subject(), any -> new ArrayList<>())
                        .add(statement.observation());
            }
        }
        Instant asOf = statements.stream()
                .map(statement -> statement.observation().at())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Dossier> dossiers = new ArrayList<>();
        facts.forEach((subject, observations) -> dossiers.add(new Dossier(subject, asOf, observations)));
        return new Company(
                statements,
                dossiers,
                new Screening(
                        Catalogues.builtIn().catalogue(),
                        ReferenceTables.load(List.of()).references()));
    }

    int observations() {
        return dossiers.stream()
                .mapToInt(dossier -> dossier.observations().size())
                .sum();
    }
}
