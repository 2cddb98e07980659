package bonafide.source.git;

import bonafide.observation.Position;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Every commit that can be reached from a branch, a tag, what was fetched or HEAD, each once. */
final class GitHistory {
    /** How many commits of one repository are read; a hash of each is held. */
    private static final int MOST = 500_000;

    private static final String CLONE = "clone it anew, in full, and put the clone here";

    private final String repository;
    private final GitStore store;
    private final Reading reading;
    private final Set<String> known = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private boolean full;

    private GitHistory(String repository, GitStore store, Reading reading) {
        this.repository = repository;
        this.store = store;
        this.reading = reading;
    }

    /** Reads the repository that goes by that name. */
    static void read(Path folder, String repository, Reading reading) throws IOException {
        if (Files.exists(folder.resolve("reftable"))) {
            reading.refuseFile(
                    "is a repository whose references are a reftable, which is not read",
                    "git clone --bare --ref-format=files, and put the clone here");
            return;
        }
        try {
            SortedMap<String, String> references = GitReferences.of(folder);
            int characters =
                    references.values().stream().findFirst().map(String::length).orElse(40);
            try (GitStore store = GitStore.open(folder, characters)) {
                store.damage().forEach(reason -> reading.refuseFile(reason, CLONE));
                new GitHistory(repository, store, reading).walk(List.copyOf(references.values()));
            }
        } catch (GitDamage damage) {
            reading.refuseFile(String.valueOf(damage.getMessage()), CLONE);
        }
    }

    private void walk(List<String> from) throws IOException {
        from.forEach(this::meet);
        while (!ahead.isEmpty()) {
            String hash = ahead.removeFirst();
            try {
                Optional<GitObject> object = store.read(hash);
                if (object.isPresent()) {
                    take(hash, object.get());
                } else {
                    missing(hash);
                }
            } catch (GitDamage damage) {
                reading.refusePart(position(hash), "is damaged: " + damage.getMessage(), CLONE);
            }
        }
    }

    private void take(String hash, GitObject object) {
        switch (object.type()) {
            case "commit" -> {
                byte[] content = object.content();
                RawRecord raw = new RawRecord(content, 0, content.length, 1, "/" + hash);
                reading.count(raw, record -> commit(hash, object, record));
                object.header("parent").forEach(this::meet);
            }
            case "tag" -> object.header("object").forEach(this::meet);
            default -> reading.unknownType("tag of a " + object.type());
        }
    }

    private void commit(String hash, GitObject object, RawRecord raw) {
        Optional<GitCommit> commit = object.commit(hash);
        if (commit.isPresent()) {
            GitMapper.map(commit.get(), repository, raw, reading);
        } else {
            reading.refuse(raw, "is a commit without an author, committer or time that can be read", CLONE);
        }
    }

    private void meet(String hash) {
        if (known.size() == MOST && !full) {
            full = true;
            reading.refuseFile(
                    "has more than " + MOST + " commits", "the rest was not read; export with git log --since");
        }
        if (!full && GitReferences.isHash(hash) && known.add(hash)) {
            ahead.addLast(hash);
        }
    }

    /** Where a clone was cut short on purpose, what lies behind the cut is not there. */
    private void missing(String hash) {
        reading.refusePart(
                position(hash),
                "is a commit that is not in the repository, nor is what came before it",
                "was it cloned with --depth or --shared? git clone the whole of it");
    }

    private static Position position(String hash) {
        return Position.at(1, "/" + hash);
    }
}
