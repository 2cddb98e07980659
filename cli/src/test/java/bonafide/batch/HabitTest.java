package bonafide.batch;

import static bonafide.property.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.linking.Trace;
import bonafide.observation.SignIn;
import bonafide.property.RandomObservations;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HabitTest {
    private static final Kind SIGNED_IN = Kinds.of(SignIn.SignedIn.class);
    private static final Kind SESSION_USED = Kinds.of(SignIn.SessionUsed.class);

    private final Phrases phrases = new Phrases();
    private final Regular subject = new Regular(0);

    @Test
    void whatASubjectWithHabitsDoes_comesBackAsItWent() {
        Random chance = new Random(7);
        List<SignIn> clients = new ArrayList<>();
        for (int client = 0; client < 12; client++) {
            clients.add((SignIn) RandomObservations.one(chance, client < 8 ? SIGNED_IN : SESSION_USED, 3));
        }
        forAll(20_000, (random, size) -> happened(random, clients), signIn -> {
            Bytes bytes = new Bytes(16);
            ObservationValues.write(signIn, subject, bytes, phrases);

            assertThat(ObservationValues.read(new Cursor(bytes.written()), phrases))
                    .isEqualTo(signIn);
            if (signIn instanceof SignIn.SignedIn signedIn) {
                assertThat(subject.signIns().traces(signedIn)).isEqualTo(Trace.hashes(signedIn));
            }
        });
    }

    @Test
    void sameClientAgain_leavesNothingAnew() {
        Random chance = new Random(3);
        SignIn.SignedIn successful = (SignIn.SignedIn) RandomObservations.one(chance, SIGNED_IN, 3);
        while (successful.outcome() != SignIn.Outcome.SUCCESS || Trace.hashes(successful).length == 0) {
            successful = (SignIn.SignedIn) RandomObservations.one(chance, SIGNED_IN, 3);
        }
        List<Boolean> anew = new ArrayList<>();
        for (int time = 0; time < 5; time++) {
            ObservationValues.write(successful, subject, new Bytes(16), phrases);
            anew.add(subject.leavesAnew(subject.signIns().traces(successful)));
            anew.add(subject.leavesAnew(new long[0]));
        }

        assertThat(anew).startsWith(true).filteredOn(isAnew -> isAnew).hasSize(1);
    }

    /** A sign-in at its own time and in its own session, from one of a few clients, in which often one thing is another's. */
    private static SignIn happened(Random chance, List<SignIn> clients) {
        SignIn client = clients.get(chance.nextInt(clients.size()));
        SignIn other = clients.get(chance.nextInt(clients.size()));
        int differs = chance.nextInt(16);
        return switch (client) {
            case SignIn.SignedIn signIn -> {
                SignIn.SignedIn own = (SignIn.SignedIn) RandomObservations.one(chance, SIGNED_IN, 3);
                SignIn.SignedIn from = other instanceof SignIn.SignedIn another ? another : own;
                yield new SignIn.SignedIn(
                        own.provenance(),
                        (differs == 1 ? from : signIn).account(),
                        own.outcome(),
                        (differs == 2 ? from : signIn).address(),
                        (differs == 3 ? from : signIn).place(),
                        (differs == 4 ? from : signIn).device(),
                        (differs == 5 ? from : signIn).userAgent(),
                        own.session(),
                        (differs == 6 ? from : signIn).managed(),
                        (differs == 7 ? from : signIn).application(),
                        (differs == 8 ? from : signIn).factor());
            }
            case SignIn.SessionUsed used -> {
                SignIn.SessionUsed own = (SignIn.SessionUsed) RandomObservations.one(chance, SESSION_USED, 3);
                SignIn.SessionUsed from = other instanceof SignIn.SessionUsed another ? another : own;
                yield new SignIn.SessionUsed(
                        own.provenance(),
                        (differs == 1 ? from : used).account(),
                        own.session(),
                        (differs == 2 ? from : used).address(),
                        (differs == 3 ? from : used).place(),
                        (differs == 4 ? from : used).device(),
                        (differs == 6 ? from : used).managed());
            }
            default -> throw new IllegalStateException("no such client: " + client);
        };
    }
}
