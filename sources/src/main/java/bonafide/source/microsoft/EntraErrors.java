package bonafide.source.microsoft;

import bonafide.observation.SignIn;
import java.util.Set;

/** What Entra's error codes say of how a sign-in ended. */
final class EntraErrors {
    /**
     * Codes with which Entra asks for something more (a second factor, a device, consent, whether to stay signed in) or finds
     * nobody signed in yet. The person has done nothing wrong and the sign-in goes on in another record.
     */
    private static final Set<Integer> INTERRUPTS = Set.of(
            16_000, 16_001, 50_058, 50_072, 50_074, 50_076, 50_079, 50_097, 50_125, 50_127, 50_129, 50_140, 50_158,
            50_199, 50_203, 51_006, 65_001);

    private EntraErrors() {}

    static SignIn.Outcome outcome(int code) {
        if (code == 0) {
            return SignIn.Outcome.SUCCESS;
        }
        return INTERRUPTS.contains(code) ? SignIn.Outcome.CHALLENGE : SignIn.Outcome.FAILURE;
    }
}
