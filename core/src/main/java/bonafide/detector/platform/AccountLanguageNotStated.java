package bonafide.detector.platform;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Identity.StatedPlace;
import bonafide.observation.Means;
import bonafide.observation.Observation;
import bonafide.observation.Platform.InterfaceLanguage;
import bonafide.observation.Resume.StatedLanguage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sign: a platform's own export shows a language chosen for the account that neither the languages nor the places which
 * the person states would suggest. A published flag and a proxy for national origin: shown as context, never scored.
 *
 * <p>It is fooled by choosing another language. People speak languages for every reason there is. Source: S-RF-10.
 */
public record AccountLanguageNotStated(Settings settings) implements KeepingDetector {
    /** What is looked for. */
    public record Settings(
            @Means("Codes and names of the language, in lower case")
            List<String> language,

            @Means("Countries in which it is spoken, alpha-2")
            List<String> spokenIn) {
        public Settings {
            language = List.copyOf(language);
            spokenIn = List.copyOf(spokenIn);
        }
    }

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(InterfaceLanguage.class, StatedLanguage.class, StatedPlace.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<StatedLanguage> languages = state.all(StatedLanguage.class);
        List<StatedPlace> places = state.all(StatedPlace.class);
        if (languages.isEmpty() || places.isEmpty()) {
            return new Judgement.Missing(
                    List.of(languages.isEmpty() ? "resume.stated-language" : "identity.stated-place"),
                    "the person states no languages or no places to compare with");
        }
        boolean stated = languages.stream().anyMatch(one -> isIt(one.language()))
                || places.stream()
                        .anyMatch(one -> settings.spokenIn.contains(one.place().country()));
        List<InterfaceLanguage> chosen = state.stream(InterfaceLanguage.class)
                .filter(one -> isIt(one.language()))
                .toList();
        return stated || chosen.isEmpty()
                ? new Judgement.Silent("the account's language is among what the person states, or another one")
                : found(chosen.getFirst(), languages, places);
    }

    private boolean isIt(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        return settings.language.stream()
                .anyMatch(one -> word.equals(one) || word.startsWith(one + "-") || word.startsWith(one + "_"));
    }

    private static Judgement found(InterfaceLanguage chosen, List<StatedLanguage> languages, List<StatedPlace> places) {
        String stated = Wording.list(languages.stream()
                .map(one -> Wording.brief(one.language()))
                .distinct()
                .toList());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(chosen, chosen.language()));
        languages.stream().limit(5).forEach(one -> evidence.add(new Evidence(one, one.language())));
        places.stream()
                .limit(5)
                .forEach(one -> evidence.add(new Evidence(one, one.place().spoken())));
        return Judgement.Found.of(
                "The account on " + Wording.brief(chosen.platform()) + " is set to the language "
                        + Wording.quoted(chosen.language()) + ", while the languages stated are " + stated
                        + "; many innocent reasons lead there, and it counts for nothing.",
                new Compared("languages stated: " + stated, "account set to: " + Wording.brief(chosen.language())),
                evidence);
    }
}
