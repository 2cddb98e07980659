package bonafide.source;

import bonafide.dossier.Statement;

/** Where statements go as they are read. Called by one thread at a time; what it holds back is its own affair. */
@FunctionalInterface
public interface Sink {
    /** Takes one statement. */
    void accept(Statement statement);
}
