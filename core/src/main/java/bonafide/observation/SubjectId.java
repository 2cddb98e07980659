package bonafide.observation;

/**
 * Names a claimed identity within one screening, <em>not</em> the person behind it. Taken from the strongest key the
 * organisation itself uses, such as {@code employee:E-1042} or {@code application:7731}.
 */
public record SubjectId(String value) implements Comparable<SubjectId> {
    @Override
    public int compareTo(SubjectId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
