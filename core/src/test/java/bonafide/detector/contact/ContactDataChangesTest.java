package bonafide.detector.contact;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.detector.Trial;
import bonafide.dossier.Dossiers;
import org.junit.jupiter.api.Test;

class ContactDataChangesTest {
    private final Trial trial = Trial.of("ContactDataChanges", "changes=2", "failures=2");

    @Test
    void thirdNumber_fires() {
        assertThat(trial.fires(phone(
                                phone(phone(Dossiers.empty(), "2026-03-01", "41"), "2026-03-09", "42"),
                                "2026-03-20",
                                "43"))
                        .reason())
                .isEqualTo("During the process the telephone number was given as +12025550141, +12025550142 and"
                        + " +12025550143.");
    }

    @Test
    void oneNewNumber_staysSilent() {
        trial.silent(phone(phone(Dossiers.empty(), "2026-03-01", "41"), "2026-03-09", "42"));
    }

    @Test
    void twoNumbersBackAndForth_staySilent() {
        trial.silent(phone(phone(phone(Dossiers.empty(), "2026-03-01", "41"), "2026-03-09", "42"), "2026-03-20", "41"));
    }

    @Test
    void severalNumbersInOneForm_staySilent() {
        trial.silent(phone(phone(phone(Dossiers.empty(), "2026-03-01", "41"), "2026-03-01", "42"), "2026-03-01", "43"));
    }

    @Test
    void undatedNumbers_staySilent() {
        trial.silent(phone(phone(phone(Dossiers.empty(), "", "41"), "", "42"), "", "43"));
    }

    @Test
    void workMailbox_isNoChange() {
        trial.silent(Dossiers.empty()
                .record("2026-03-01", "contact.email", "address=dana@mail.example", "use=personal")
                .record("2026-03-10", "contact.email", "address=d.reyes@meridian.example", "use=work")
                .record("2026-03-11", "contact.email", "address=dana+new@mail.example", "use=personal"));
    }

    @Test
    void twoFailedDeliveries_fire() {
        Dossiers once = failed(phone(Dossiers.empty(), "2026-03-01", "41"), "2026-03-02");

        trial.silent(once);
        assertThat(trial.fires(failed(once, "2026-03-04")).reason())
                .isEqualTo("During the process 2 deliveries to +12025550141 failed.");
    }

    private static Dossiers phone(Dossiers dossiers, String at, String last) {
        return dossiers.claim(at, "contact.phone", "number=+120255501" + last, "use=personal");
    }

    private static Dossiers failed(Dossiers dossiers, String at) {
        return dossiers.record(at, "contact.delivery-failed", "channel=phone", "target=+12025550141");
    }
}
