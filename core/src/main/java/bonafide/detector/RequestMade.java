package bonafide.detector;

import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Message;
import bonafide.observation.Message.RequestKind;
import bonafide.observation.Observation;
import bonafide.observation.Payment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: the person asks for something that agreements do not foresee, as noted by somebody or in so many words in a
 * message.
 *
 * <p>It is fooled by asking aloud, where nobody notes it, and by words that no phrase foresees. What looks like it: a joke, a
 * quoted text, a need that is real. Sources: C22-01, C22-06, C22-08, C22-15, S-RF-07, S-RF-09, B22-04.
 */
public record RequestMade(Settings settings, Phrases phrases) implements Detector<RequestMade.State> {

    /** What is looked for. */
    public record Settings(
            @Means("Which noted requests count") List<RequestKind> kinds,

            @Means("Turns of phrase in the person's messages that count too; a|b is either word, .. up to eight words")
            List<String> phrases,

            @Means("How often it must have been asked") int times,

            @Means("Whether only requests count that had been refused before")
            boolean afterRefusal,

            @Means("What is asked for, to go on after 'the person asked'")
            String asked,

            @Means("What was agreed instead, in words") String agreed,

            @Means("Silent where the contract itself pays by this")
            Optional<Payment.Method> unlessPaidBy) {
        public Settings {
            kinds = List.copyOf(kinds);
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * What was seen.
     *
     * @param noted requests that somebody noted
     * @param written messages in which a phrase was found
     * @param foreseen the contract pays by what is asked for
     */
    public record State(Sightings noted, Sightings written, boolean foreseen) {}

    /** With the phrases read once. */
    public RequestMade(Settings settings) {
        this(settings, Phrases.of(settings.phrases));
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Message.Request.class, Message.Sent.class, Payment.Terms.class);
    }

    @Override
    public State start() {
        return new State(Sightings.none(), Sightings.none(), false);
    }

    @Override
    public State next(State state, Observation observation) {
        return switch (observation) {
            case Message.Request request
            when counts(request) -> new State(state.noted.and(request), state.written, state.foreseen);
            case Message.Sent sent
            when !settings.afterRefusal
                    && sent.direction() == Message.Direction.FROM_PERSON
                    && phrases.find(sent.text()).isPresent() ->
                new State(state.noted, state.written.and(sent), state.foreseen);
            case Payment.Terms terms
            when settings.unlessPaidBy.filter(terms.method()::equals).isPresent() ->
                new State(state.noted, state.written, true);
            default -> state;
        };
    }

    private boolean counts(Message.Request request) {
        return settings.kinds.contains(request.kind())
                && (!settings.afterRefusal || request.afterRefusal().orElse(false));
    }

    /** A request may be noted from a message that is there too, so the two are not added up. */
    @Override
    public Judgement judge(State state, Instant asOf) {
        long times = Math.max(state.noted.count(), state.written.count());
        if (times < Math.max(1, settings.times) || state.foreseen) {
            return new Judgement.Silent(
                    state.foreseen ? "the contract itself foresees it" : "no such request, or not often enough");
        }
        Observation first =
                (state.noted.any() ? state.noted : state.written).first().getFirst();
        String often = times == 1 ? "" : times == 2 ? " twice" : " " + times + " times";
        String refused = settings.afterRefusal ? ", each time after it had been refused" : "";
        List<Evidence> evidence = new ArrayList<>(state.noted.evidence(phrases::told));
        evidence.addAll(state.written.evidence(phrases::told));
        return Judgement.Found.of(
                "The person asked" + often + " " + settings.asked + refused + Wording.on(first) + ": "
                        + Wording.quoted(phrases.told(first)) + ".",
                new Compared("agreed: " + settings.agreed, "asked: " + Wording.brief(phrases.told(first))),
                evidence);
    }
}
