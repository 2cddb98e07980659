package bonafide.simulator;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What lies about in any real folder: a note, a picture, damaged lines, a wrong ending, records of nobody. */
final class Oddities {
    /** One grey dot, PNG. */
    private static final String PICTURE =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

    private Oddities() {}

    static void add(Export export, List<Life> lives) {
        export.text(
                "hr/README.txt",
                "Exported for the review on 11 September.\nPayroll for contractors comes from the other system, ask Beatrice.\n");
        export.bytes("hr/floor-plan.png", Base64.getDecoder().decode(PICTURE));
        Map<String, String> late = new LinkedHashMap<>();
        for (Life life : lives) {
            if (life.late) {
                late.put(Person.plain(life.person.family()) + ".json", JsonResume.of(life));
            }
        }
        export.zip("resumes/late-applications.zip", late);
        networks(export);
    }

    /** A row that lost its date, and a parcel that nobody at Meridian is waiting for. */
    static String damaged(String path, String content) {
        return switch (path) {
            case Paths.ORDERS ->
                content
                        + "logistics.ship-to,2026-13-04T10:00:00Z,MFA-1042,SO-48999,SO-48999,\"71 Spadina Gate, Toronto, ON, Canada\",Linh Nguyen,,,,\n";
            case Paths.TRACKING ->
                content
                        + "logistics.tracking,2026-09-08T15:31:00Z,,SO-99120,PX999120004,PX999120004,exception,US/IL/Chicago,,label unreadable\n";
            case Paths.MESSAGES -> content + "{\"observation\":\"message.sent\",\"at\":\"2026-09-10T17:02:\n";
            default -> content;
        };
    }

    private static void networks(Export export) {
        StringBuilder text = new StringBuilder(Csv.line(List.of("network", "kind", "operator", "place")));
        text.append(Csv.line(List.of("192.0.2.0/28", "own", "Meridian gateway", "US/IL/Chicago")));
        text.append(Csv.line(List.of("192.0.2.64/27", "vpn", "Burrow VPN", "")));
        text.append(Csv.line(List.of("192.0.2.128/25", "hosting", "Stackharbor Hosting", "")));
        export.text(Paths.NETWORKS, text.toString());
    }
}
