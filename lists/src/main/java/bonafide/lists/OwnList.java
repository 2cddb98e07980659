package bonafide.lists;

/** A list that a user brought, by name and content; what it is shows in the content. */
public final class OwnList {
    private final String name;
    private final byte[] content;

    /**
     * Takes a file.
     *
     * @param name the file's name, for messages
     * @param content the whole file; not to be changed after it was handed over
     */
    public OwnList(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** The file's name. */
    public String name() {
        return name;
    }

    byte[] content() {
        return content;
    }
}
