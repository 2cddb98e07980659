package bonafide.lists;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.reference.MailDomains;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailDomainsTest {
    private final MailDomains domains = ReferenceTables.embedded().mailDomains();

    @Test
    void throwAwayDomain_isKnownWithItsSubdomains() {
        assertThat(domains.disposable("Mailinator.com").value()).contains("mailinator.com");
        assertThat(domains.disposable("team.mailinator.com").value()).contains("mailinator.com");
        assertThat(domains.disposable("notmailinator.example").value()).isEmpty();
        assertThat(domains.disposable("com").value()).isEmpty();
        assertThat(domains.disposable("").value()).isEmpty();
    }

    @Test
    void publicProvider_namesNoOrganisation() {
        assertThat(domains.publicProvider("GMAIL.com").value()).contains("gmail.com");
        assertThat(domains.publicProvider("naver.com").value()).isPresent();
        assertThat(domains.publicProvider("mail.example.com").value()).isEmpty();
    }

    @Test
    void aliasService_isNeverDisposable_evenWhereAListSaysSo() {
        OwnList list = new OwnList("blocklist.txt", "duck.com\nthrown.example\n".getBytes(StandardCharsets.UTF_8));
        LoadedTables loaded = ReferenceTables.load(List.of(list));

        assertThat(loaded.references().mailDomains().disposable("duck.com").value())
                .isEmpty();
        assertThat(loaded.references()
                        .mailDomains()
                        .disposable("thrown.example")
                        .value())
                .isPresent();
        assertThat(loaded.references()
                        .mailDomains()
                        .disposable("mailinator.com")
                        .value())
                .isPresent();
        assertThat(loaded.references().mailDomains().publicProvider("duck.com").value())
                .isPresent();
        assertThat(loaded.refused()).map(Refusal::reason).containsExactly("duck.com forwards to a lasting mailbox");
    }
}
