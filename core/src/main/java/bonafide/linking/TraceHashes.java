package bonafide.linking;

import bonafide.observation.IpAddress;
import bonafide.observation.Linked.Artefact;
import bonafide.observation.Observation;
import bonafide.observation.SignIn;
import java.util.List;
import java.util.Optional;

/** Numbers by which traces are told apart before anybody needs their texts. */
final class TraceHashes {
    private static final long[] NONE = {};

    private TraceHashes() {}

    static long[] of(Observation observation) {
        if (observation instanceof SignIn.SignedIn signIn) {
            return signIn.outcome() == SignIn.Outcome.SUCCESS ? ofSignIn(signIn) : NONE;
        }
        if (observation instanceof SignIn.SessionUsed) {
            return NONE;
        }
        List<Trace> traces = Artefacts.of(observation);
        long[] hashes = traces.isEmpty() ? NONE : new long[traces.size()];
        for (int index = 0; index < hashes.length; index++) {
            hashes[index] = of(traces.get(index).artefact(), traces.get(index).value());
        }
        return hashes;
    }

    private static long[] ofSignIn(SignIn.SignedIn signIn) {
        Optional<IpAddress> address = signIn.address().filter(Artefacts::isAnybodys);
        boolean device = signIn.device().filter(Artefacts::isSaid).isPresent();
        boolean factor = signIn.factor().filter(Artefacts::isSaid).isPresent();
        long[] hashes = new long[(address.isPresent() ? 1 : 0) + (device ? 1 : 0) + (factor ? 1 : 0)];
        int next = 0;
        if (address.isPresent()) {
            hashes[next++] = of(address.get());
        }
        if (device) {
            hashes[next++] = of(Artefact.SIGN_IN_DEVICE, signIn.device().get().strip());
        }
        if (factor) {
            hashes[next] = of(Artefact.AUTHENTICATOR, signIn.factor().get().strip());
        }
        return hashes;
    }

    private static long of(IpAddress address) {
        return mixed(mixed(Artefact.SIGN_IN_ADDRESS.name().hashCode(), address.high()), address.low());
    }

    private static long of(Artefact artefact, String value) {
        long hash = artefact.name().hashCode();
        for (int index = 0; index < value.length(); index++) {
            hash = mixed(hash, value.charAt(index));
        }
        return hash;
    }

    private static long mixed(long hash, long more) {
        long mixed = (hash ^ more) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }
}
