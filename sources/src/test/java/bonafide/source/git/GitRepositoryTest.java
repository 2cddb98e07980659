package bonafide.source.git;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.EmailAddress;
import bonafide.observation.Repository.Commit;
import bonafide.observation.Sha256;
import bonafide.source.FileReport;
import bonafide.source.registry.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRepositoryTest {
    private static final String DANA = "Dana Petrov <dana@example.com> 1773480413 -0500";
    private static final String SAM = "Sam Ode <77+samode@users.noreply.github.com> 1773484013 +0545";
    private static final String OPS = "Ops <ops@example.com> 1773570000 +0000";

    @TempDir
    private Path folder;

    private final List<Statement> statements = new ArrayList<>();

    @Test
    void commit_saysWhoWroteItWhenAndByWhichClock() throws Exception {
        RepositoryFolder repository = RepositoryFolder.in(folder.resolve("case/payments/.git"));
        String content = RepositoryFolder.commit(DANA, OPS);
        String hash = repository.loose("commit", content);
        repository.branch("main", hash);

        FileReport report = read(folder);

        assertThat(report.file()).isEqualTo("case/payments/.git");
        assertThat(report.kind()).isEqualTo("git-repository");
        assertThat(report.records()).isEqualTo(1);
        Commit commit = commits().getFirst();
        assertThat(commit.repository()).isEqualTo("payments");
        assertThat(commit.hash()).isEqualTo(hash);
        assertThat(commit.authorName()).isEqualTo("Dana Petrov");
        assertThat(commit.authorEmail()).isEqualTo(EmailAddress.parse("dana@example.com"));
        assertThat(commit.committerEmail()).isEqualTo(EmailAddress.parse("ops@example.com"));
        assertThat(commit.authored()).isEqualTo(Instant.ofEpochSecond(1773480413));
        assertThat(commit.at()).isEqualTo(commit.authored());
        assertThat(commit.provenance().recorded()).isEqualTo(Instant.ofEpochSecond(1773570000));
        assertThat(commit.offsetMinutes()).contains(-300);
        assertThat(commit.provenance().position().pointer()).isEqualTo("/" + hash);
        assertThat(commit.provenance().sha256())
                .contains(Sha256.of(
                        MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8))));
        assertThat(statements.getFirst().about()).containsExactly(Key.of(KeyKind.EMAIL, "dana@example.com"));
    }

    @Test
    void addressThatHidesTheRealOne_givesTheHandle() {
        RepositoryFolder repository = RepositoryFolder.in(folder);
        repository.branch("main", repository.loose("commit", RepositoryFolder.commit(SAM, SAM)));

        read(folder);

        assertThat(statements.getFirst().about()).contains(Key.of(KeyKind.HANDLE, "github/samode"));
    }

    @Test
    void packsReadLikeLooseObjects_wholeOrAsDifferences() {
        String first = RepositoryFolder.commit(DANA, OPS);
        String second = RepositoryFolder.commit(SAM, OPS, RepositoryFolder.hash("commit", first));
        String third = RepositoryFolder.commit(OPS, OPS, RepositoryFolder.hash("commit", second));
        RepositoryFolder loose = RepositoryFolder.in(folder.resolve("loose"));
        List.of(first, second, third).forEach(content -> loose.loose("commit", content));
        loose.branch("main", RepositoryFolder.hash("commit", third));
        RepositoryFolder packed = RepositoryFolder.in(folder.resolve("packed"));
        RepositoryFolder.Packed whole = RepositoryFolder.whole(first);
        RepositoryFolder.Packed near = RepositoryFolder.differing(second, first, 40, RepositoryFolder.length(whole));
        packed.pack(List.of(whole, near, RepositoryFolder.differing(third, second, 45)));
        packed.write(
                "packed-refs",
                "# pack-refs with: peeled\n" + near.hash() + " refs/heads/old\n"
                        + RepositoryFolder.hash("commit", third) + " refs/tags/v1\n^" + near.hash() + "\n");

        assertThat(read(loose.folder()).refusals()).isEmpty();
        List<String> expected = facts();
        assertThat(read(packed.folder()).refusals()).isEmpty();

        assertThat(expected).hasSize(3);
        assertThat(facts()).isEqualTo(expected);
    }

    @Test
    void commitThatNoNameLeadsTo_isNotRead() {
        RepositoryFolder repository = RepositoryFolder.in(folder);
        repository.loose("commit", RepositoryFolder.commit(SAM, SAM));
        String tip = repository.loose("commit", RepositoryFolder.commit(DANA, DANA));
        repository.write("refs/tags/v1", repository.loose("tag", "object " + tip + "\ntype commit\ntag v1\n"));

        read(folder);

        assertThat(commits()).extracting(Commit::hash).containsExactly(tip);
    }

    @Test
    void damagedCommit_isRefusedAlone() {
        RepositoryFolder repository = RepositoryFolder.in(folder);
        String whole = repository.loose("commit", RepositoryFolder.commit(DANA, DANA));
        String forged = repository.loose("commit", RepositoryFolder.commit(SAM, SAM));
        repository.branch("a", forged);
        repository.branch("b", whole);
        String other = repository.loose("commit", RepositoryFolder.commit(OPS, OPS));
        move(repository, other, forged);

        FileReport report = read(folder);

        assertThat(commits()).extracting(Commit::hash).containsExactly(whole);
        assertThat(report.refusals()).hasSize(1);
        assertThat(report.refusals().getFirst().reason()).contains("bytes do not have its hash");
        assertThat(report.refusals().getFirst().position().orElseThrow().pointer())
                .isEqualTo("/" + forged);
    }

    @Test
    void borrowedObjectsAndLinks_areNotFollowed() throws IOException {
        RepositoryFolder lender = RepositoryFolder.in(folder.resolve("lender"));
        String lent = lender.loose("commit", RepositoryFolder.commit(SAM, SAM));
        RepositoryFolder borrower = RepositoryFolder.in(folder.resolve("borrower"));
        borrower.write(
                "objects/info/alternates", lender.folder().resolve("objects").toString());
        Files.createSymbolicLink(
                borrower.folder().resolve("objects").resolve(lent.substring(0, 2)),
                lender.folder().resolve("objects").resolve(lent.substring(0, 2)));
        borrower.branch("main", borrower.loose("commit", RepositoryFolder.commit(DANA, DANA, lent)));

        FileReport report = read(borrower.folder());

        assertThat(commits()).hasSize(1);
        assertThat(report.refusals().getFirst().reason()).contains("not in the repository");
    }

    @Test
    void configuration_isNotRead() {
        RepositoryFolder repository = RepositoryFolder.in(folder);
        repository.branch("main", repository.loose("commit", RepositoryFolder.commit(DANA, DANA)));
        repository.write("config", "[core\n this is \0 no configuration");

        assertThat(read(folder).refusals()).isEmpty();
        assertThat(commits()).hasSize(1);
    }

    @Test
    void referencesInATable_areRefusedWithAWayOut() {
        RepositoryFolder repository = RepositoryFolder.in(folder);
        repository.write("reftable/tables.list", "");

        assertThat(read(folder).refusals().getFirst().hint()).contains("git clone");
    }

    @Test
    void anyBytes_neverThrow() {
        Random chance = new Random(5);
        String first = RepositoryFolder.commit(DANA, OPS);
        String second = RepositoryFolder.commit(SAM, OPS, RepositoryFolder.hash("commit", first));
        RepositoryFolder repository = RepositoryFolder.in(folder);
        repository.pack(List.of(RepositoryFolder.whole(first), RepositoryFolder.differing(second, first, 40)));
        repository.branch("main", RepositoryFolder.hash("commit", second));
        List<String> files = List.of("objects/pack/pack-1.pack", "objects/pack/pack-1.idx", "refs/heads/main", "HEAD");
        for (int round = 0; round < 200; round++) {
            String file = files.get(round % files.size());
            byte[] whole = bytes(file);
            byte[] damaged = Arrays.copyOf(whole, chance.nextInt(4) == 0 ? chance.nextInt(whole.length) : whole.length);
            for (int count = chance.nextInt(6); count > 0 && damaged.length > 0; count--) {
                damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt();
            }
            repository.write(file, damaged);
            read(folder);
            assertThat(commits()).hasSizeLessThanOrEqualTo(2);
            repository.write(file, whole);
        }
    }

    private FileReport read(Path where) {
        statements.clear();
        return Sources.read(where, statements::add).stream()
                .filter(report -> report.kind().equals("git-repository"))
                .findFirst()
                .orElseThrow();
    }

    private List<Commit> commits() {
        return statements.stream()
                .map(statement -> (Commit) statement.observation())
                .toList();
    }

    private List<String> facts() {
        return commits().stream()
                .map(commit -> commit.hash() + commit.authorEmail() + commit.authored() + commit.offsetMinutes())
                .sorted()
                .toList();
    }

    private byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static void move(RepositoryFolder repository, String from, String to) {
        Path objects = repository.folder().resolve("objects");
        try {
            Files.move(
                    objects.resolve(from.substring(0, 2)).resolve(from.substring(2)),
                    objects.resolve(to.substring(0, 2)).resolve(to.substring(2)),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
