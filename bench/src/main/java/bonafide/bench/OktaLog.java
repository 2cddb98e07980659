package bonafide.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SplittableRandom;

/**
 * A made-up folder of the shape that a company hands over: an Okta System Log of two-kilobyte lines and an HR export that says
 * who everybody is. One in fifty shares a home with somebody, one event in five hundred comes from abroad. The same numbers make
 * the same bytes.
 *
 * @param users how many people sign in
 * @param lines how many events
 */
record OktaLog(int users, long lines) {
    private static final Instant START = Instant.parse("2026-01-05T06:00:00Z");
    private static final long SPAN = 90L * 24 * 3600;
    private static final String[][] CITIES = {
        {"Columbus", "Ohio", "United States", "39.96", "-83.0"},
        {"Austin", "Texas", "United States", "30.27", "-97.74"},
        {"Portland", "Oregon", "United States", "45.52", "-122.68"},
        {"Denver", "Colorado", "United States", "39.74", "-104.98"},
        {"Atlanta", "Georgia", "United States", "33.75", "-84.39"},
        {"Warsaw", "Mazowieckie", "Poland", "52.23", "21.01"}
    };
    private static final String[] BROWSERS = {
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15",
        "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0"
    };

    /** The log's file name. */
    static final String NAME = "okta-system-log.jsonl";

    /** The file name of the HR export. */
    static final String PEOPLE = "people.csv";

    /** Writes both files into the folder; a file that is there is taken to be right. */
    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path log = folder.resolve(NAME);
        if (!Files.exists(log)) {
            Path part = Path.of(log + ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 20)) {
                SplittableRandom chance = new SplittableRandom(lines * 31 + users);
                for (long line = 0; line < lines; line++) {
                    out.write(line(line, chance).getBytes(StandardCharsets.UTF_8));
                }
            }
            Files.move(part, log);
        }
        Files.writeString(folder.resolve(PEOPLE), people());
    }

    private String people() {
        StringBuilder csv = new StringBuilder(
                "observation,at,about-employee-id,about-email,employee-id,role,start,name,use,place\n");
        for (int user = 0; user < users; user++) {
            String about = "E-" + user + "," + mail(user);
            String[] city = CITIES[user % 5];
            csv.append("organisation.employed,2026-01-02," + about + ",E-" + user + ",Developer,2026-01-02,,,\n");
            csv.append("identity.legal-name,2026-01-02," + about + ",,,,Person Number" + user + ",legal,\n");
            csv.append("identity.stated-place,2026-01-02," + about + ",,,,,home,\"US/" + city[1] + "/" + city[0] + "@"
                    + city[3] + "," + city[4] + "\"\n");
        }
        return csv.toString();
    }

    private static String mail(int user) {
        return "user" + user + "@example.com";
    }

    private String line(long number, SplittableRandom chance) {
        int user = chance.nextInt(users);
        boolean abroad = chance.nextInt(500) == 0;
        String[] city = CITIES[abroad ? 5 : user % 5];
        Instant at = START.plusSeconds(SPAN * number / lines).plusMillis(number % 1000);
        int home = user % 50 == 1 ? user - 1 : user;
        String address =
                abroad ? "203.0.113." + chance.nextInt(256) : "2001:db8:%x:%x::1".formatted(home >>> 16, home & 0xFFFF);
        boolean failed = chance.nextInt(20) == 0;
        String type = TYPES[chance.nextInt(TYPES.length)];
        return """
                {"actor":{"id":"00u%d","type":"User","alternateId":"%s","displayName":"Person Number%d","detailEntry":null},\
                "client":{"userAgent":{"rawUserAgent":"%s","os":"Unknown","browser":"UNKNOWN"},"zone":"null","device":"Computer","id":null,\
                "ipAddress":"%s","geographicalContext":{"city":"%s","state":"%s","country":"%s","postalCode":"43215",\
                "geolocation":{"lat":%s,"lon":%s}}},"device":{"id":"guo%d","name":"LT-%d","os_platform":"OSX","os_version":"26.1.0",\
                "managed":true,"registered":true,"device_integrator":null,"disk_encryption_type":"ALL_INTERNAL_VOLUMES",\
                "screen_lock_type":"BIOMETRIC","jailbreak":null,"secure_hardware_present":true},\
                "authenticationContext":{"authenticationProvider":null,"credentialProvider":null,"credentialType":null,"issuer":null,\
                "interface":null,"authenticationStep":0,"externalSessionId":"102%016x","rootSessionId":"102%016x"},\
                "displayMessage":"User login to Okta","eventType":"%s","outcome":{"result":"%s","reason":%s},"published":"%s",\
                "securityContext":{"asNumber":64510,"asOrg":"lakeline","isp":"lakeline","domain":"example.net","isProxy":false},"severity":"INFO",\
                "debugContext":{"debugData":{"requestId":"%016x","dtHash":"%016x%016x","threatSuspected":"false",\
                "requestUri":"/idp/idx/identify","url":"/idp/idx/identify?","deviceFingerprint":"%032x",\
                "behaviors":"{New Geo-Location=NEGATIVE, New Device=NEGATIVE, New IP=NEGATIVE, New State=NEGATIVE, New Country=NEGATIVE, Velocity=NEGATIVE, New City=NEGATIVE}",\
                "risk":"{level=LOW}"}},\
                "legacyEventType":"core.user_auth.login_success","transaction":{"type":"WEB","id":"%016x","detail":{}},\
                "uuid":"%016x-%016x","version":"0","request":{"ipChain":[{"ip":"%s","geographicalContext":{"city":"%s","state":"%s",\
                "country":"%s","postalCode":"43215","geolocation":{"lat":%s,"lon":%s}},"version":"V4","source":null}]},\
                "target":[{"id":"0oa1","type":"AppInstance","alternateId":"Payroll","displayName":"Payroll","detailEntry":{"signOnModeType":"SAML_2_0"}}]}
                """.formatted(
                        user,
                        mail(user),
                        user,
                        BROWSERS[user % BROWSERS.length],
                        address,
                        city[0],
                        city[1],
                        city[2],
                        city[3],
                        city[4],
                        user,
                        user,
                        number / 4,
                        number / 4,
                        type,
                        failed ? "FAILURE" : "SUCCESS",
                        failed ? "\"INVALID_CREDENTIALS\"" : "null",
                        at,
                        chance.nextLong(),
                        (long) user * 7919,
                        (long) user * 104729,
                        user * 31,
                        chance.nextLong(),
                        chance.nextLong(),
                        chance.nextLong(),
                        address,
                        city[0],
                        city[1],
                        city[2],
                        city[3],
                        city[4]);
    }

    private static final String[] TYPES = {
        "user.session.start",
        "user.authentication.sso",
        "user.authentication.auth_via_mfa",
        "user.authentication.sso",
        "user.authentication.verify",
        "policy.evaluate_sign_on"
    };
}
