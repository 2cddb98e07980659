package bonafide.detector.platform;

import bonafide.detector.Detector;
import bonafide.detector.Phrases;
import bonafide.detector.Sightings;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Message;
import bonafide.observation.Observation;
import bonafide.observation.Platform.Account;
import bonafide.observation.Platform.AccountState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The sign: an account was closed or suspended, and the person asks to go on through another account or name.
 *
 * <p>It is fooled by the other account that simply writes as somebody new. What looks like it: an error of the platform, lost
 * access, the account of an own company. Sources: C22-01, S-RF-09, B22-04, K22-02.
 */
public record AccountSubstituted(Settings settings, Phrases phrases) implements Detector<AccountSubstituted.State> {
    /** What is looked for. */
    public record Settings(
            @Means(
                    "Turns of phrase in the person's messages that count as asking; a|b is either word, .. up to eight words")
            List<String> phrases) {
        public Settings {
            phrases = List.copyOf(phrases);
        }
    }

    /** Accounts closed or suspended, and requests for another account. */
    public record State(Sightings closed, Sightings asked) {}

    /** With the phrases read once. */
    public AccountSubstituted(Settings settings) {
        this(settings, Phrases.of(settings.phrases));
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Account.class, Message.Request.class, Message.Sent.class);
    }

    @Override
    public State start() {
        return new State(Sightings.none(), Sightings.none());
    }

    @Override
    public State next(State state, Observation observation) {
        return switch (observation) {
            case Account account
            when account.state() == AccountState.CLOSED || account.state() == AccountState.SUSPENDED ->
                new State(state.closed.and(account), state.asked);
            case Message.Request request
            when request.kind() == Message.RequestKind.OTHER_ACCOUNT ->
                new State(state.closed, state.asked.and(request));
            case Message.Sent sent
            when sent.direction() == Message.Direction.FROM_PERSON
                    && phrases.find(sent.text()).isPresent() -> new State(state.closed, state.asked.and(sent));
            default -> state;
        };
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        if (!state.closed.any() || !state.asked.any()) {
            return new Judgement.Silent(
                    state.closed.any() ? "nobody asked to go on through another account" : "no account was closed");
        }
        Account account = (Account) state.closed.first().getFirst();
        Observation request = state.asked.first().getFirst();
        String closed = account.state() == AccountState.CLOSED ? "closed" : "suspended";
        List<Evidence> evidence = new ArrayList<>();
        state.closed.kept().stream().limit(4).forEach(one -> evidence.add(new Evidence(one, closed)));
        evidence.addAll(state.asked.evidence(phrases::told));
        return Judgement.Found.of(
                "The account " + Wording.brief(account.account()) + " on " + Wording.brief(account.platform()) + " is "
                        + closed + ", and the person asked to go on through another: "
                        + Wording.quoted(phrases.told(request)) + ".",
                new Compared(
                        "account: " + Wording.brief(account.account()),
                        "asked: " + Wording.brief(phrases.told(request))),
                evidence);
    }
}
