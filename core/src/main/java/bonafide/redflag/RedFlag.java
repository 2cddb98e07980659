package bonafide.redflag;

import java.util.List;
import java.util.Map;

/**
 * What an advisory says to look for, as data. Read from one YAML file of the catalogue.
 *
 * @param id stable slug whose first word is the category; never renamed or reused
 * @param version rises when anything that can move a verdict changes
 * @param title one line for people
 * @param sign what is compared with what, in a sentence
 * @param sources ids of advisories and reports, as the catalogue's source list explains them
 * @param detector the detector's name
 * @param settings its thresholds and word lists, as text; each is a list so that one setting may hold several words
 * @param needs what must have been observed, else the outcome is a gap
 * @param falsePositives how often the sign has an innocent cause
 * @param innocent the usual innocent explanations, shown with every finding
 * @param blindTo what this red flag cannot see
 * @param fairness whom it may hit unfairly, and what is done about it
 * @param refutedBy what would show that the finding is wrong
 * @param excusedBy suppressions that remove its findings
 * @param replaces red flags whose findings on the same fact this one takes the place of
 * @param measures what to do next, the first one first
 */
public record RedFlag(
        String id,
        int version,
        String title,
        Maturity maturity,
        Category category,
        String sign,
        List<String> sources,
        String detector,
        Map<String, List<String>> settings,
        List<Need> needs,
        Strength strength,
        Risk falsePositives,
        Proxy proxy,
        List<String> innocent,
        List<String> blindTo,
        String fairness,
        String refutedBy,
        List<Excuse> excusedBy,
        List<String> replaces,
        List<String> measures) {
    public RedFlag {
        sources = List.copyOf(sources);
        settings = Map.copyOf(settings);
        needs = List.copyOf(needs);
        innocent = List.copyOf(innocent);
        blindTo = List.copyOf(blindTo);
        excusedBy = List.copyOf(excusedBy);
        replaces = List.copyOf(replaces);
        measures = List.copyOf(measures);
    }

    /** Whether its findings may add points at all. */
    public boolean scores() {
        return proxy != Proxy.YES && strength != Strength.CONTEXT;
    }
}
