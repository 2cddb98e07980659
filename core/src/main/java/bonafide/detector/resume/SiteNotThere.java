package bonafide.detector.resume;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Observation;
import bonafide.observation.Profile.SiteChecked;
import bonafide.observation.Profile.SiteState;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The sign: a site that the person named does not exist, or no longer does, as the organisation saw for itself.
 *
 * <p>It is fooled by any site that answers. What looks like it: a domain that lapsed, a company that closed, an outage. The
 * last look at each site counts. Source: MP22-03.
 */
public record SiteNotThere() implements KeepingDetector {
    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(SiteChecked.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        Map<String, SiteChecked> last = new LinkedHashMap<>();
        state.stream(SiteChecked.class).forEach(site -> last.put(plain(site.url()), site));
        List<SiteChecked> gone = last.values().stream()
                .filter(site -> site.state() != SiteState.REACHABLE)
                .toList();
        if (gone.isEmpty()) {
            return new Judgement.Silent("every site that was looked at is there");
        }
        String sites = Wording.list(gone.stream().map(SiteNotThere::told).toList());
        return Judgement.Found.of(
                "Of the sites that the person named, " + sites + ".",
                new Compared("a site that can be reached", sites),
                gone.stream().map(site -> new Evidence(site, told(site))).toList());
    }

    private static String told(SiteChecked site) {
        String state = site.state() == SiteState.DEFUNCT ? " is defunct" : " was never there";
        return Wording.brief(site.url()) + state + Wording.on(site).replaceFirst("^ on", " as seen on");
    }

    private static String plain(String url) {
        return url.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z]+://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/+$", "");
    }
}
