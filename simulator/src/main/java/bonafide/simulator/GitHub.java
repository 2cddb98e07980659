package bonafide.simulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Saved answers of GitHub's REST interface: a user, the user's repositories, a repository's commits. */
final class GitHub {
    private static final String API = "https://api.github.com/";

    private GitHub() {}

    static String user(CodeAccount account) {
        ObjectNode user = owner(account.handle());
        user.put("name", account.name()).putNull("company").put("blog", "");
        user.put("location", account.location());
        if (account.email().isEmpty()) {
            user.putNull("email");
        } else {
            user.put("email", account.email());
        }
        user.putNull("hireable").putNull("bio").putNull("twitter_username");
        user.put("public_repos", account.repositories().size()).put("public_gists", 0);
        user.put("followers", account.followers()).put("following", account.following());
        user.put("created_at", account.created().toString()).put("updated_at", "2026-08-30T08:12:44Z");
        return Json.pretty(user);
    }

    static String repositories(CodeAccount account) {
        ArrayNode repositories = Json.array();
        for (CodeAccount.Repo repository : account.repositories()) {
            String fullName = account.handle() + "/" + repository.name();
            ObjectNode object = repositories.addObject();
            object.put("id", number(fullName)).put("name", repository.name()).put("full_name", fullName);
            object.put("private", false).set("owner", owner(account.handle()));
            object.put("html_url", "https://github.com/" + fullName).putNull("description");
            object.put("fork", repository.fork()).put("url", API + "repos/" + fullName);
            object.put("created_at", repository.created().toString());
            object.put("updated_at", repository.pushed().toString());
            object.put("pushed_at", repository.pushed().toString());
            object.put("size", 100 + repository.commits().size() * 17).put("stargazers_count", 0);
            object.put("watchers_count", 0)
                    .put("language", repository.language())
                    .put("forks_count", 0);
            object.put("archived", false).put("default_branch", "main");
        }
        return Json.pretty(repositories);
    }

    static String commits(CodeAccount account, CodeAccount.Repo repository) {
        ArrayNode commits = Json.array();
        for (CodeAccount.Commit commit : repository.commits().reversed()) {
            String url = account.handle() + "/" + repository.name();
            ObjectNode object = commits.addObject();
            object.put("sha", commit.sha());
            ObjectNode inner = object.putObject("commit");
            inner.set("author", signature(commit));
            inner.set("committer", signature(commit));
            inner.put("message", commit.message()).put("comment_count", 0);
            object.put("url", API + "repos/" + url + "/commits/" + commit.sha());
            object.put("html_url", "https://github.com/" + url + "/commit/" + commit.sha());
            if (commit.email().equals(account.email())) {
                object.set("author", owner(account.handle()));
                object.set("committer", owner(account.handle()));
            } else {
                object.putNull("author").putNull("committer");
            }
            object.putArray("parents");
        }
        return Json.pretty(commits);
    }

    private static ObjectNode signature(CodeAccount.Commit commit) {
        return Json.object()
                .put("name", commit.author())
                .put("email", commit.email())
                .put("date", commit.authored().toString());
    }

    private static ObjectNode owner(String handle) {
        return Json.object()
                .put("login", handle)
                .put("id", number(handle))
                .put("avatar_url", "https://avatars.example/u/" + number(handle))
                .put("url", API + "users/" + handle)
                .put("html_url", "https://github.com/" + handle)
                .put("repos_url", API + "users/" + handle + "/repos")
                .put("type", "User")
                .put("site_admin", false);
    }

    private static int number(String name) {
        return Chance.of("github " + name).between(4_000_000, 190_000_000);
    }
}
