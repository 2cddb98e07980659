package bonafide.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A source that is a folder of a form of its own, such as a repository: it is read as a whole, not file by file. */
public non-sealed interface FolderSource extends Source {
    /** Whether the folder is one of this source. Looks at the names in it and opens nothing. */
    boolean fits(Path folder);

    /** Reads the whole folder. Never throws for what it holds, only where the disk fails. */
    void read(Path folder, Reading reading) throws IOException;

    @Override
    default List<Signature> signatures() {
        return List.of();
    }
}
