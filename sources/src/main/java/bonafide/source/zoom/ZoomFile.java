package bonafide.source.zoom;

import bonafide.source.Reading;

/** A file about one call that does not say which. */
final class ZoomFile {
    private ZoomFile() {}

    /** The file's name without folder, archive and extensions, by which the call goes. */
    static String name(Reading reading) {
        String file = reading.file();
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('!')) + 1);
        int dot = last.indexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }
}
