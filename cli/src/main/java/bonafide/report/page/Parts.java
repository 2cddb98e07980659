package bonafide.report.page;

import bonafide.redflag.Category;

/** Categories as a reader calls them. */
final class Parts {
    private Parts() {}

    static String words(Category category) {
        return switch (category) {
            case RESUME -> "résumé";
            case SIGNIN -> "sign-in";
            case IDENTITY,
                    DOCUMENT,
                    CONTACT,
                    INTERVIEW,
                    SHIPPING,
                    PAYMENT,
                    ENDPOINT,
                    BEHAVIOUR,
                    PLATFORM,
                    DATA,
                    VENDOR -> category.word();
        };
    }
}
