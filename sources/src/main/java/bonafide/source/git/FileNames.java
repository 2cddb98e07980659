package bonafide.source.git;

/** What the name of an export says of the repository it was made from. */
final class FileNames {
    private FileNames() {}

    /** The last step of the path without its first ending: {@code payments} of {@code logs/payments.log}. */
    static String repository(String file) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('!')) + 1);
        int dot = last.indexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }
}
