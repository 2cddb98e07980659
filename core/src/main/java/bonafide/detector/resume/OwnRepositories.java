package bonafide.detector.resume;

import bonafide.observation.Repository.CodeAccount;
import bonafide.observation.Repository.Hosted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The code-hosting accounts of a person and what they hold: bounded, because an account may hold thousands.
 *
 * @param accounts at most eight
 * @param hosted at most 256
 */
record OwnRepositories(List<CodeAccount> accounts, List<Hosted> hosted) {
    private static final int MOST_ACCOUNTS = 8;
    private static final int MOST_HOSTED = 256;

    OwnRepositories {
        accounts = List.copyOf(accounts);
        hosted = List.copyOf(hosted);
    }

    static OwnRepositories none() {
        return new OwnRepositories(List.of(), List.of());
    }

    OwnRepositories and(CodeAccount account) {
        return accounts.size() == MOST_ACCOUNTS ? this : new OwnRepositories(with(accounts, account), hosted);
    }

    OwnRepositories and(Hosted repository) {
        return hosted.size() == MOST_HOSTED ? this : new OwnRepositories(accounts, with(hosted, repository));
    }

    /** The account that holds a repository as its own, not as a fork. */
    Optional<CodeAccount> ownerOf(String repository) {
        String name = plain(repository);
        if (hosted.stream()
                .anyMatch(one -> one.fork() && plain(one.repository()).equals(name))) {
            return Optional.empty();
        }
        return hosted.stream()
                .filter(one -> plain(one.repository()).equals(name))
                .flatMap(one ->
                        accounts.stream().filter(account -> account.handle().equalsIgnoreCase(one.handle())))
                .findFirst();
    }

    /** The repository's own name, without the account it is in and without {@code .git}. */
    static String plain(String repository) {
        String name = repository.strip().toLowerCase(Locale.ROOT);
        while (name.endsWith("/")) {
            name = name.substring(0, name.length() - 1);
        }
        name = name.substring(name.lastIndexOf('/') + 1);
        return name.endsWith(".git") ? name.substring(0, name.length() - 4) : name;
    }

    private static <T> List<T> with(List<T> some, T another) {
        List<T> more = new ArrayList<>(some);
        more.add(another);
        return more;
    }
}
