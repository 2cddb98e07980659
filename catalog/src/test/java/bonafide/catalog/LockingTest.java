package bonafide.catalog;

import static bonafide.catalog.SmallCatalogue.FLAG;
import static org.assertj.core.api.Assertions.assertThat;

import bonafide.catalog.draft.Lock;
import bonafide.catalog.issue.Issue;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockingTest {
    @TempDir
    Path folder;

    @Test
    void newCatalogue_isLocked() throws Exception {
        SmallCatalogue.good().writeTo(folder);

        assertThat(Locking.write(folder)).isEmpty();
        assertThat(Files.readString(folder.resolve(Lock.FILE)))
                .contains("\nshipping-address-changed-after-offer 2 ")
                .contains("\ncheck-ship-to 1 ");
        assertThat(Catalogues.of(folder)).isInstanceOf(Reading.Loaded.class);
    }

    @Test
    void changedRedFlagOfTheSameVersion_isNotLocked() throws Exception {
        Locking.write(SmallCatalogue.good().writeTo(folder));
        String before = Files.readString(folder.resolve(Lock.FILE));
        SmallCatalogue.good().with(FLAG, "P30D", "P60D").writeTo(folder);

        assertThat(Locking.write(folder)).extracting(Issue::rule).containsExactly("VersionRoseWithContent");
        assertThat(folder.resolve(Lock.FILE)).hasContent(before);
    }

    @Test
    void changedRedFlagOfAHigherVersion_isLocked() {
        Locking.write(SmallCatalogue.good().writeTo(folder));
        SmallCatalogue.good()
                .with(FLAG, "P30D", "P60D")
                .with(FLAG, "version: 2", "version: 3")
                .writeTo(folder);

        assertThat(Locking.write(folder)).isEmpty();
    }

    @Test
    void otherLayoutOrTests_needNoNewVersion() {
        Locking.write(SmallCatalogue.good().writeTo(folder));
        SmallCatalogue.good()
                .with(FLAG, "with: { within: P30D }", "with:\n  within: P30D # thirty days")
                .with(FLAG, "nothing was ordered", "no order was placed")
                .writeTo(folder);

        assertThat(Locking.write(folder)).isEmpty();
    }

    @Test
    void retiredId_staysRetired() throws Exception {
        SmallCatalogue.good().file(Lock.FILE, "retired shipping-old-one\n").writeTo(folder);

        assertThat(Locking.write(folder)).isEmpty();
        assertThat(Files.readString(folder.resolve(Lock.FILE))).endsWith("\nretired shipping-old-one\n");
    }
}
