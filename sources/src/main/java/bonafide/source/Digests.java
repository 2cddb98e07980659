package bonafide.source;

import bonafide.observation.Sha256;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digests of raw records. */
final class Digests {
    private Digests() {}

    /** Something that makes one digest after the other; for one thread. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The digest of some bytes. */
    static Sha256 sha256(byte[] bytes, int from, int length) {
        MessageDigest digest = sha256();
        digest.update(bytes, from, length);
        return Sha256.of(digest.digest());
    }
}
