package bonafide.source;

import java.util.List;

/**
 * A format in which some system says things about people, accounts and devices: by what it is recognised and how its records
 * are read. Holds no state; one instance reads any number of files.
 */
public sealed interface Source permits JsonSource, CsvSource, TextSource, FolderSource {
    /** Its name in kebab case, which every observation carries. */
    String name();

    /** What the documentation says of it. */
    About about();

    /** By what a file of it is recognised; one that fits is enough. */
    List<Signature> signatures();

    /** A word that file names of this source often hold; decides only between signatures that fit equally well. */
    default String nameHint() {
        return name();
    }

    /**
     * The documentation of a source.
     *
     * @param title the vendor's own name for it
     * @param description how one gets such a file, and what is made of it, in a few sentences
     * @param fields the fields that are read, in the vendor's words; nothing else is
     * @param observations the names of the kinds of observation that come out
     */
    record About(String title, String description, List<String> fields, List<String> observations) {
        public About {
            fields = List.copyOf(fields);
            observations = List.copyOf(observations);
        }
    }
}
