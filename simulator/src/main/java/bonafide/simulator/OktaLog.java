package bonafide.simulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sign-ins and enrolled factors as events of the Okta System Log (core Okta API, {@code LogEvent}). */
final class OktaLog {
    private static final LocalDate LABOR_DAY = LocalDate.of(2026, 9, 7);

    /** One event and when it was published. */
    record Event(Instant published, ObjectNode json) {}

    private OktaLog() {}

    /** Everything of one person, in time order. */
    static List<Event> of(Life life) {
        List<Event> events = new ArrayList<>();
        if (life.machine.isEmpty()) {
            return events;
        }
        events.add(enrolment(life));
        LocalDate last = Work.lastLogged(life.person);
        for (LocalDate day = Work.firstLogged(life.person); !day.isAfter(last); day = day.plusDays(1)) {
            workday(life, day, events);
        }
        for (Life.Attempt attempt : life.attempts) {
            Life.Stay stay =
                    new Life.Stay(LABOR_DAY, LABOR_DAY, attempt.town(), attempt.address(), attempt.network(), 100);
            session(life, stay, attempt.at(), false, events);
        }
        events.sort(Comparator.comparing(Event::published));
        return events;
    }

    private static void workday(Life life, LocalDate day, List<Event> events) {
        Chance chance = Chance.of("okta " + life.person.key() + day);
        boolean free = day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || day.equals(LABOR_DAY)
                || chance.happens(4);
        Optional<Life.Stay> stay = free ? Optional.empty() : stay(life, day, chance);
        if (stay.isEmpty()) {
            return;
        }
        Instant morning =
                day.atTime(life.morning, 0).atZone(stay.get().town().zone()).toInstant();
        Instant first = morning.plusSeconds(chance.between(0, 4200));
        session(life, stay.get(), first, day.getDayOfWeek() == DayOfWeek.MONDAY || chance.happens(10), events);
        if (chance.happens(55)) {
            session(life, stay.get(), first.plusSeconds(chance.between(15_000, 20_000)), false, events);
        }
        if (chance.happens(12)) {
            session(life, stay.get(), first.plusSeconds(chance.between(26_000, 30_000)), false, events);
        }
    }

    private static Optional<Life.Stay> stay(Life life, LocalDate day, Chance chance) {
        List<Life.Stay> stays = life.stays.stream()
                .filter(stay -> !day.isBefore(stay.from()) && !day.isAfter(stay.until()))
                .toList();
        int draw = chance.below(100);
        for (Life.Stay stay : stays) {
            draw -= stay.share();
            if (draw < 0) {
                return Optional.of(stay);
            }
        }
        return Optional.empty();
    }

    private static void session(Life life, Life.Stay stay, Instant at, boolean factor, List<Event> events) {
        Chance chance = Chance.of("session " + life.person.key() + at);
        String session = "102" + chance.id(22);
        Instant published = at.plusMillis(chance.below(1000));
        ObjectNode start = event(life, stay, session, published, chance);
        type(start, "user.session.start", "User login to Okta", "core.user_auth.login_success");
        start.set(
                "target",
                targets(authenticator("Password", "lae" + Chance.of("password").id(17))));
        events.add(new Event(published, start));
        if (factor) {
            Instant confirmed = published.plusSeconds(chance.between(4, 25));
            ObjectNode verified = event(life, stay, session, confirmed, chance);
            type(
                    verified,
                    "user.authentication.auth_via_mfa",
                    "Authentication of user via MFA",
                    "core.user.factor.attempt_success");
            debug(verified, "factor", "OKTA_VERIFY_PUSH");
            verified.set("target", targets(user(life), okta(life)));
            events.add(new Event(confirmed, verified));
        }
        if (chance.happens(35)) {
            Instant left = published.plus(chance.between(120, 235), ChronoUnit.MINUTES);
            ObjectNode end = event(life, stay, session, left, chance);
            type(end, "user.session.end", "User logout from Okta", "core.user_auth.logout_success");
            events.add(new Event(left, end));
        }
    }

    private static Event enrolment(Life life) {
        Instant at = life.person.at(life.person.firstDay(), 9, 21);
        Chance chance = Chance.of("enrolment " + life.person.key());
        Life.Stay stay = life.stays.getFirst();
        ObjectNode enrolled = event(life, stay, "102" + chance.id(22), at, chance);
        type(enrolled, "user.mfa.factor.activate", "Activate factor for user", "core.user.factor.activate");
        debug(enrolled, "factor", "OKTA_VERIFY_PUSH");
        Life.Authenticator phone = life.authenticator;
        boolean apple = phone.model().startsWith("iPhone");
        enrolled.set(
                "device",
                Json.object()
                        .put("id", phone.device())
                        .put("name", phone.model())
                        .put("os_platform", apple ? "IOS" : "ANDROID")
                        .put("os_version", apple ? "19.5" : "16")
                        .put("managed", false)
                        .put("registered", true));
        enrolled.set("target", targets(user(life), okta(life)));
        return new Event(at, enrolled);
    }

    private static ObjectNode event(Life life, Life.Stay stay, String session, Instant published, Chance chance) {
        ObjectNode event = Json.object();
        event.set("actor", user(life));
        event.set("client", client(life, stay));
        event.set("device", laptop(life));
        ObjectNode context = event.putObject("authenticationContext");
        context.put("authenticationStep", 0).put("externalSessionId", session).put("rootSessionId", session);
        event.put("displayMessage", "").put("eventType", "");
        event.putObject("outcome").put("result", "SUCCESS").putNull("reason");
        event.put("published", published.truncatedTo(ChronoUnit.MILLIS).toString());
        network(event, stay);
        event.put("severity", "INFO");
        debugContext(event, life, chance);
        event.put("legacyEventType", "");
        event.putObject("transaction")
                .put("type", "WEB")
                .put("id", chance.hex(32))
                .putObject("detail");
        event.put("uuid", chance.uuid().toString()).put("version", "0");
        ObjectNode hop = event.putObject("request").putArray("ipChain").addObject();
        hop.put("ip", stay.address());
        hop.set("geographicalContext", place(stay));
        hop.put("version", "V4").putNull("source");
        return event;
    }

    private static void network(ObjectNode event, Life.Stay stay) {
        event.putObject("securityContext")
                .put("asNumber", 64_496 + Chance.of(stay.network()).below(15))
                .put("asOrg", stay.network().toLowerCase(Locale.ROOT))
                .put("isp", stay.network().toLowerCase(Locale.ROOT))
                .putNull("domain")
                .put("isProxy", false);
    }

    private static void debugContext(ObjectNode event, Life life, Chance chance) {
        event.putObject("debugContext")
                .putObject("debugData")
                .put(
                        "deviceFingerprint",
                        Chance.of("fingerprint " + life.laptop().serial()).hex(32))
                .put("requestId", chance.hex(32))
                .put("requestUri", "/idp/idx/identify")
                .put("threatSuspected", "false");
    }

    private static void type(ObjectNode event, String type, String message, String legacy) {
        event.put("eventType", type).put("displayMessage", message).put("legacyEventType", legacy);
    }

    private static void debug(ObjectNode event, String name, String value) {
        event.withObject("/debugContext/debugData").put(name, value);
    }

    private static ObjectNode user(Life life) {
        return Json.object()
                .put("id", "00u" + Chance.of("okta user " + life.person.key()).id(17))
                .put("type", "User")
                .put("alternateId", life.userName)
                .put("displayName", life.person.name())
                .putNull("detailEntry");
    }

    private static ObjectNode okta(Life life) {
        ObjectNode target = authenticator("Okta Verify", life.authenticator.enrolment());
        target.putObject("detailEntry").put("methodTypeUsed", "Get a push notification");
        return target;
    }

    private static ObjectNode authenticator(String name, String id) {
        return Json.object()
                .put("id", id)
                .put("type", "AuthenticatorEnrollment")
                .put("alternateId", "unknown")
                .put("displayName", name)
                .putNull("detailEntry");
    }

    private static ArrayNode targets(ObjectNode... targets) {
        return Json.array().addAll(List.of(targets));
    }

    private static ObjectNode client(Life life, Life.Stay stay) {
        ObjectNode client = Json.object();
        client.putObject("userAgent")
                .put("rawUserAgent", rawUserAgent(life.laptop().system()))
                .put("os", operatingSystem(life.laptop().system()))
                .put("browser", "CHROME");
        client.put("zone", stay.address().startsWith("192.0.2.1") ? "Corporate gateway" : "null")
                .put("device", "Computer")
                .putNull("id")
                .put("ipAddress", stay.address());
        client.set("geographicalContext", place(stay));
        return client;
    }

    private static ObjectNode laptop(Life life) {
        Machine machine = life.laptop();
        return Json.object()
                .put("id", "guo" + Chance.of("okta device " + machine.serial()).id(17))
                .put("name", machine.host())
                .put(
                        "os_platform",
                        machine.system().equals("macos")
                                ? "OSX"
                                : machine.system().toUpperCase(Locale.ROOT))
                .put("managed", true)
                .put("registered", true);
    }

    private static ObjectNode place(Life.Stay stay) {
        Town town = stay.town();
        ObjectNode place = Json.object()
                .put("city", town.city())
                .put("state", town.state())
                .put("country", town.countryName())
                .put("postalCode", town.postcode());
        place.putObject("geolocation").put("lat", town.latitude()).put("lon", town.longitude());
        return place;
    }

    private static String operatingSystem(String system) {
        return switch (system) {
            case "macos" -> "Mac OS X";
            case "linux" -> "Linux";
            default -> "Windows 11";
        };
    }

    private static String rawUserAgent(String system) {
        String platform = switch (system) {
            case "macos" -> "Macintosh; Intel Mac OS X 10_15_7";
            case "linux" -> "X11; Linux x86_64";
            default -> "Windows NT 10.0; Win64; x64";
        };
        return "Mozilla/5.0 (" + platform + ") AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36";
    }
}
