package bonafide.source;

import java.io.IOException;

/** A source that cuts its own records. */
public non-sealed interface TextSource extends Source {
    /** Reads the whole file. Never throws for what it holds, only where the disk or an archive fails. */
    void read(Feed feed, Reading reading) throws IOException;
}
