package bonafide.catalog.draft;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.catalog.issue.Issues;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LockTest {
    private static final String DIGEST = "ab".repeat(32);

    @Test
    void writtenLock_isReadBack() {
        Lock lock = new Lock(Map.of("data-x", new Lock.Entry(3, DIGEST)), Set.of("data-gone"));
        Issues issues = new Issues();

        assertThat(Lock.read(lock.text(), issues)).isEqualTo(lock);
        assertThat(issues.all()).isEmpty();
    }

    @Test
    void lineThatIsNoEntry_isSaidAndLeftOut() {
        Issues issues = new Issues();
        Lock lock = Lock.read("data-x 3 " + DIGEST + "\n<<<<<<< ours\n", issues);

        assertThat(lock.entries()).containsOnlyKeys("data-x");
        assertThat(Issues.print(issues.all(), "catalog"))
                .startsWith("catalog/catalog.lock:2:1: error: this line is no entry [Lock]");
    }
}
