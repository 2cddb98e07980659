package bonafide.source.github;

import bonafide.source.JsonSource;
import bonafide.source.Signature;
import java.util.List;
import java.util.Set;

/** Users, repositories and commits as GitHub's REST interface answers. */
public final class GitHubRest implements JsonSource {
    @Override
    public String name() {
        return "github-rest";
    }

    @Override
    public About about() {
        return new About(
                "GitHub REST answers",
                "What /users/NAME, /users/NAME/repos and /repos/NAME/REPOSITORY/commits answer, saved as they are, one"
                        + " object or a list a file. A commit is about the owner of the repository it stands in, whoever"
                        + " wrote it: that is what a claim of own work is compared with. It is the owner's own doing only where GitHub"
                        + " names the owner's account as the author. GitHub gives commit times in UTC,"
                        + " so the author's own clock is not known from here. A place is taken only where its text names"
                        + " a country, or a city and a state of the United States.",
                List.of(
                        "user: login, name, email, location, created_at, updated_at, public_repos, followers, following",
                        "repository: full_name, owner.login, fork, created_at, pushed_at",
                        "commit: sha, url or html_url, commit.author.name, .email, .date, commit.committer.email, .date,"
                                + " author.login"),
                List.of("repository.code-account", "repository.hosted", "repository.commit"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                Signature.json("login", "public_repos", "followers", "created_at", "html_url"),
                Signature.json("full_name", "owner/login", "fork", "html_url", "pushed_at"),
                Signature.json("sha", "commit/author", "commit/committer", "url"));
    }

    @Override
    public String nameHint() {
        return "github";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("items");
    }

    @Override
    public RecordReader open() {
        return (raw, reading) ->
                GitHubReader.read(raw, reading).ifPresent(answer -> GitHubMapper.map(answer, raw, reading));
    }
}
