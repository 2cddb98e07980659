package bonafide.catalog.page;

import bonafide.redflag.Category;
import bonafide.redflag.Strength;

/** What categories and strengths mean, in a sentence. */
final class Sentences {
    private Sentences() {}

    static String of(Category category) {
        return switch (category) {
            case IDENTITY -> "Facts about who the person is, as records hold them.";
            case DOCUMENT -> "Identity papers and background papers.";
            case RESUME -> "What the person says about career and education, and their profiles and repositories.";
            case CONTACT -> "Phone, e-mail, referees, and links to other cases.";
            case INTERVIEW -> "What is seen and measured in calls and tests.";
            case SHIPPING -> "Where equipment goes.";
            case PAYMENT -> "Where money goes and how it is asked for.";
            case SIGNIN -> "Log-in records of company, platform and recruiting systems.";
            case ENDPOINT -> "What is found on company devices.";
            case BEHAVIOUR -> "Calendars, messages and reviews at work.";
            case PLATFORM -> "Bids, ratings and accounts on freelance platforms.";
            case DATA -> "What happens to code and data.";
            case VENDOR -> "The firm that supplies the person.";
        };
    }

    static String of(Strength strength) {
        return switch (strength) {
            case CONTEXT -> "shown, never scored";
            case WEAK -> "counts only next to stronger findings of other categories";
            case MODERATE -> "counts, and may start a check by itself";
            case STRONG ->
                "a direct contradiction between held records, or a link with few innocent causes; still not enough alone";
            case INCIDENT ->
                "harm now, or a payment that is prohibited: act, whatever the points. It says nothing about who the person is";
        };
    }
}
