package bonafide.source.okta;

import bonafide.source.FileReport;
import bonafide.source.registry.Sources;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;

/** Measures how many lines of an Okta System Log of 2 kB each are read in a second of one processor's time. Run by hand; no test. */
public final class OktaSpeed {
    private static final int LINES = 200_000;
    private static final int ROUNDS = 5;

    private OktaSpeed() {}

    /** Writes a log into a temporary folder, reads it several times, and prints lines a second beside a bare token pass. */
    public static void main(String... arguments) throws IOException {
        Path folder = Files.createTempDirectory("okta-speed");
        Path log = folder.resolve("system.log");
        write(log);
        System.out.printf("%d lines, %d MB%n", LINES, Files.size(log) / 1_000_000);
        for (int round = 0; round < ROUNDS; round++) {
            LongAdder statements = new LongAdder();
            long start = now();
            List<FileReport> reports = Sources.read(folder, statement -> statements.increment());
            long read = now();
            long tokens = tokens(log);
            long end = now();
            System.out.printf(
                    "%s: %,d statements, %,.0f lines/s; bare token pass: %,d tokens, %,.0f lines/s%n",
                    reports.getFirst().kind(),
                    statements.sum(),
                    LINES * 1e9 / (read - start),
                    tokens,
                    LINES * 1e9 / (end - read));
        }
        Files.delete(log);
        Files.delete(folder);
    }

    /** Time this thread was on a processor, so that a busy machine does not count. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long tokens(Path log) throws IOException {
        long tokens = 0;
        try (JsonParser parser = new JsonFactory().createParser(log.toFile())) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    private static void write(Path log) throws IOException {
        Random chance = new Random(1);
        Instant at = Instant.parse("2026-03-01T00:00:00Z");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(log), 1 << 20)) {
            for (int line = 0; line < LINES; line++) {
                at = at.plusMillis(chance.nextInt(2_000));
                out.write(line(chance, at).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String line(Random chance, Instant at) {
        int person = chance.nextInt(5_000);
        String place = """
                {"city":"Columbus","state":"Ohio","country":"United States","postalCode":"432%02d","geolocation":{"lat":39.9%d,"lon":-83.0}}""".formatted(person % 100, person % 10);
        String address = "203.0.113." + person % 256;
        String hex = "%016x%016x".formatted(chance.nextLong(), chance.nextLong());
        String type = chance.nextInt(4) == 0 ? "user.authentication.sso" : "user.session.start";
        return """
               {"actor":{"id":"00u%017d","type":"User","alternateId":"person%d@example.com","displayName":"Person %d","detailEntry":null},\
               "client":{"userAgent":{"rawUserAgent":"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36","os":"Mac OS X","browser":"CHROME"},"zone":"null","device":"Computer","id":null,"ipAddress":"%s","geographicalContext":%s},\
               "device":{"id":"guo%017d","name":"LT-%d","os_platform":"OSX","os_version":"15.1","managed":true,"registered":true,"device_integrator":null,"disk_encryption_type":"ALL_INTERNAL_VOLUMES","screen_lock_type":"BIOMETRIC","jailbreak":null,"secure_hardware_present":true},\
               "authenticationContext":{"authenticationProvider":null,"credentialProvider":null,"credentialType":null,"issuer":null,"interface":null,"authenticationStep":0,"rootSessionId":"102%s","externalSessionId":"102%s"},\
               "displayMessage":"User login to Okta","eventType":"%s","outcome":{"result":"SUCCESS","reason":null},"published":"%s",\
               "securityContext":{"asNumber":64510,"asOrg":"lakeline broadband","isp":"lakeline broadband","domain":"lakeline.example","isProxy":false},"severity":"INFO",\
               "debugContext":{"debugData":{"deviceFingerprint":"%s","requestId":"%s","dtHash":"%s%s","requestUri":"/idp/idx/identify","threatSuspected":"false","risk":"{reasons=Anomalous Device, level=MEDIUM}","behaviors":"{New Geo-Location=NEGATIVE, New Device=POSITIVE, New IP=NEGATIVE, New State=NEGATIVE, New Country=NEGATIVE, Velocity=NEGATIVE, New City=NEGATIVE}","url":"/idp/idx/identify?"}},\
               "legacyEventType":"core.user_auth.login_success","transaction":{"type":"WEB","id":"%s","detail":{}},"uuid":"%s","version":"0",\
               "request":{"ipChain":[{"ip":"%s","geographicalContext":%s,"version":"V4","source":null}]},\
               "target":[{"id":"0oa%017d","type":"AppInstance","alternateId":"Wiki","displayName":"Wiki","detailEntry":{"signOnModeType":"SAML_2_0"}},{"id":"0ua%017d","type":"AppUser","alternateId":"person%d@example.com","displayName":"Person %d","detailEntry":null}]}
               """.formatted(
                        person,
                        person,
                        person,
                        address,
                        place,
                        person,
                        person,
                        hex,
                        hex,
                        type,
                        at,
                        hex,
                        hex,
                        hex,
                        hex,
                        hex,
                        hex,
                        address,
                        place,
                        person % 20,
                        person,
                        person,
                        person);
    }
}
