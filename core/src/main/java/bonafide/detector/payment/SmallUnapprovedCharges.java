package bonafide.detector.payment;

import bonafide.detector.Detector;
import bonafide.detector.Sightings;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Money;
import bonafide.observation.Observation;
import bonafide.observation.Payment.Charge;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: many small charges to one payee that nobody approved, or that the card's owner denies, come to a large sum.
 *
 * <p>It is fooled by spreading the charges over payees. What looks like it: subscriptions, tolls, approvals that nobody
 * recorded. Source: MC22-10.
 */
public record SmallUnapprovedCharges(Settings settings) implements Detector<SmallUnapprovedCharges.State> {
    private static final int MOST_PAYEES = 64;

    /** What a red flag sets. */
    public record Settings(
            @Means("How many charges to one payee") int charges,

            @Means("What they come to; other currencies are not counted")
            Money sum,

            @Means("Up to which amount a charge is small") Money small) {}

    /** What went to one payee. */
    public record ToPayee(String payee, BigDecimal sum, Sightings charges) {}

    /** What went to each payee, at most 64 of them. */
    public record State(List<ToPayee> payees) {
        public State {
            payees = List.copyOf(payees);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Charge.class);
    }

    @Override
    public State start() {
        return new State(List.of());
    }

    @Override
    public State next(State state, Observation observation) {
        if (!(observation instanceof Charge charge) || !counts(charge)) {
            return state;
        }
        String payee = charge.payee().strip().toLowerCase(Locale.ROOT);
        List<ToPayee> payees = new ArrayList<>(state.payees);
        int index = 0;
        while (index < payees.size() && !payees.get(index).payee.equals(payee)) {
            index++;
        }
        BigDecimal amount = charge.amount().amount();
        if (index < payees.size()) {
            ToPayee so = payees.get(index);
            payees.set(index, new ToPayee(payee, so.sum.add(amount), so.charges.and(charge)));
        } else if (index < MOST_PAYEES) {
            payees.add(new ToPayee(payee, amount, Sightings.none().and(charge)));
        }
        return new State(payees);
    }

    private boolean counts(Charge charge) {
        Money amount = charge.amount();
        return (!charge.approved() || charge.denied().orElse(false))
                && amount.currency().equals(settings.sum.currency())
                && amount.amount().signum() > 0
                && amount.amount().compareTo(settings.small.amount()) <= 0;
    }

    @Override
    public Judgement judge(State state, Instant asOf) {
        Optional<ToPayee> most = state.payees.stream()
                .filter(one -> one.charges.count() >= settings.charges && one.sum.compareTo(settings.sum.amount()) >= 0)
                .max(Comparator.comparing(ToPayee::sum));
        return most.map(this::found)
                .orElse(new Judgement.Silent("no payee received as many small charges that nobody approved"));
    }

    private Judgement found(ToPayee one) {
        Charge first = (Charge) one.charges.first().getFirst();
        String sum = new Money(one.sum, settings.sum.currency()).toString();
        return Judgement.Found.of(
                one.charges.count() + " charges to " + Wording.brief(first.payee()) + " of at most " + settings.small
                        + " each, without an approval, come to " + sum + " since " + Wording.day(first.at()) + ".",
                new Compared("charges: each approved", one.charges.count() + " not approved, " + sum + " together"),
                one.charges.evidence(
                        charge -> charge instanceof Charge paid ? paid.amount().toString() : ""));
    }
}
