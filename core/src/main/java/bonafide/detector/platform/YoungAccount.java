package bonafide.detector.platform;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Platform.Account;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * The sign: a platform account is younger than a set time. Context only: everybody is new once.
 *
 * <p>It is fooled by an account that was bought or rented. Source: MP22-11.
 */
public record YoungAccount(Settings settings) implements KeepingDetector {
    /** What a red flag sets. */
    public record Settings(@Means("Younger than this") Duration age) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(Account.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        LocalDate today = Wording.day(asOf);
        List<Account> dated = state.stream(Account.class)
                .filter(account -> account.opened().isPresent())
                .toList();
        if (dated.isEmpty()) {
            return new Judgement.Missing(List.of("platform.account"), "no record says when an account was opened");
        }
        List<Account> young = dated.stream()
                .filter(account -> age(account, today) < settings.age.toDays())
                .toList();
        if (young.isEmpty()) {
            return new Judgement.Silent("every account is older");
        }
        Account last = young.getLast();
        String age = Wording.count(age(last, today), "day", "days");
        return Judgement.Found.of(
                "The account " + Wording.brief(last.account()) + " on " + Wording.brief(last.platform()) + " is " + age
                        + " old.",
                new Compared("account: at least " + settings.age.toDays() + " days old", "opened " + age + " ago"),
                young.stream()
                        .limit(8)
                        .map(one -> new Evidence(one, "opened " + one.opened().orElse(today)))
                        .toList());
    }

    private static long age(Account account, LocalDate today) {
        return ChronoUnit.DAYS.between(account.opened().orElse(today), today);
    }
}
