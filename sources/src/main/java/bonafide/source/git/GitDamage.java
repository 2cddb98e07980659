package bonafide.source.git;

import java.io.IOException;

/** A part of a repository is not what Git would have written. Never leaves this package: it becomes a refusal. */
final class GitDamage extends IOException {
    private static final long serialVersionUID = 1L;

    GitDamage(String reason) {
        super(reason);
    }
}
