package bonafide.source;

/** Is told how far reading has come, by several threads at once. */
public interface Watcher {
    /** Looks at nothing. */
    Watcher NOBODY = new Watcher() {};

    /** The walk is done: that many bytes will be read from that many files. */
    default void found(long files, long bytes) {}

    /** That many more bytes of the file were read, as they lie on the disk. */
    default void advanced(String file, long bytes) {}

    /** A file, or an archive's entry, is done. */
    default void finished(FileReport report) {}
}
