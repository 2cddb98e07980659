package bonafide.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** Reads every byte and counts the lines: what no reader of the file can do without. */
final class ReadPass {
    private ReadPass() {}

    static long lines(Path file, long from, long to) throws IOException {
        long lines = 0;
        byte[] buffer = new byte[1 << 20];
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(from);
            long left = to - from;
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    break;
                }
                for (int index = 0; index < read; index++) {
                    lines += buffer[index] == '\n' ? 1 : 0;
                }
                left -= read;
            }
        }
        return lines;
    }

    /** Where the first line begins that does not begin before {@code at}. */
    static long lineFrom(Path file, long at) throws IOException {
        if (at == 0) {
            return 0;
        }
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(at - 1);
            byte[] buffer = new byte[1 << 16];
            int read = in.read(buffer);
            for (int index = 0; index < read; index++) {
                if (buffer[index] == '\n') {
                    return at + index;
                }
            }
            return in.length();
        }
    }
}
