package bonafide.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an address on the web says by itself: its domain, and whose page on which site it is. */
public final class Links {
    /** Sites whose first step after the host, or after one fixed step, is somebody's handle. */
    private static final Map<String, String> SITES = Map.of(
            "github.com/", "github",
            "gitlab.com/", "gitlab",
            "bitbucket.org/", "bitbucket",
            "linkedin.com/in/", "linkedin",
            "x.com/", "x",
            "twitter.com/", "x",
            "stackoverflow.com/users/", "stackoverflow",
            "upwork.com/freelancers/", "upwork",
            "freelancer.com/u/", "freelancer");

    private Links() {}

    /** The domain, without {@code www.}, in lower case. */
    public static Optional<String> domain(String url) {
        String bare = bare(url);
        int end = 0;
        while (end < bare.length() && "/?#:".indexOf(bare.charAt(end)) < 0) {
            end++;
        }
        String host = bare.substring(0, end);
        boolean plausible =
                host.indexOf('.') > 0 && !host.endsWith(".") && host.chars().noneMatch(Links::cannotStand);
        return plausible ? Optional.of(host) : Optional.empty();
    }

    /** {@code site/handle} where the address is that of a page or repository of somebody on a known site. */
    public static Optional<String> handle(String url) {
        String bare = bare(url);
        for (Map.Entry<String, String> site : SITES.entrySet()) {
            if (bare.startsWith(site.getKey())) {
                String rest = bare.substring(site.getKey().length());
                int end = 0;
                while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
                    end++;
                }
                return end == 0 ? Optional.empty() : Optional.of(site.getValue() + "/" + rest.substring(0, end));
            }
        }
        return Optional.empty();
    }

    private static String bare(String url) {
        return url.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z][a-z0-9+.-]*://", "")
                .replaceFirst("^www\\.", "");
    }

    private static boolean cannotStand(int character) {
        return character <= ' ' || character == '@' || character == '<' || character == '>' || character == '"';
    }
}
