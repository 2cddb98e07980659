package bonafide.source.git;

import bonafide.source.FolderSource;
import bonafide.source.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** A repository as Git keeps it, bare or as the {@code .git} folder of a clone. */
public final class GitRepository implements FolderSource {
    @Override
    public String name() {
        return "git-repository";
    }

    @Override
    public About about() {
        return new About(
                "Git repository",
                "A bare repository, or the .git folder of a clone: a folder that holds HEAD, objects and refs. Every commit"
                        + " that a branch, a tag, a fetched branch or HEAD leads to is a fact about its author, by the"
                        + " author's mail address (or the handle in a hiding address of GitHub or GitLab), with the"
                        + " offset of the author's clock; the committer's time is when it was recorded. Both are as the"
                        + " commit says them, and whoever commits may write what they like. Nothing of the repository's"
                        + " configuration is obeyed or read, no program is run, links and borrowed objects are not"
                        + " followed, and a commit counts only where its bytes have its hash. The repository goes by its"
                        + " folder's name. The files of a working tree are read like any others.",
                List.of("commit: author and committer with name, mail address, time and offset", "its parents; tags"),
                List.of("repository.commit"));
    }

    @Override
    public boolean fits(Path folder) {
        return Files.isRegularFile(folder.resolve("HEAD"), LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(folder.resolve("objects"), LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(folder.resolve("refs"), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void read(Path folder, Reading reading) throws IOException {
        GitHistory.read(folder, called(folder), reading);
    }

    private static String called(Path folder) {
        Path name = folder.getFileName();
        Path parent = folder.getParent();
        boolean hidden = name != null && name.toString().equals(".git") && parent != null;
        Path own = hidden && parent != null ? parent.getFileName() : name;
        String text = own == null ? "repository" : own.toString();
        return text.endsWith(".git") ? text.substring(0, text.length() - 4) : text;
    }
}
