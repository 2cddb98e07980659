package bonafide.dossier;

import bonafide.observation.SubjectId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins records to subjects by explicit keys, through what the HR and applicant-tracking exports declare.
 *
 * <p>Only those declarations open a subject. Other records may teach a subject's orders, devices, handles and meetings
 * (an order names an employee, a shipment names the order and a serial number, a laptop reports the serial number), but
 * never e-mail addresses, telephone numbers or names: those are what rings share. A key that two subjects own decides
 * nothing; neither does an id that declarations give to two people. Where nothing declares a subject, each distinct strong
 * key becomes one, and {@link #declared()} says so.
 *
 * <p>The result depends on the set of keys alone, not on their order.
 */
public final class Joining {
    private static final Set<KeyKind> LEARNED = EnumSet.of(
            KeyKind.ORDER,
            KeyKind.TRACKING,
            KeyKind.DEVICE_SERIAL,
            KeyKind.DEVICE_NAME,
            KeyKind.USER_NAME,
            KeyKind.HANDLE,
            KeyKind.MEETING);
    private static final List<KeyKind> DECLARING = List.of(
            KeyKind.EMPLOYEE_ID, KeyKind.APPLICATION_ID, KeyKind.PLATFORM_ACCOUNT, KeyKind.EMAIL, KeyKind.USER_NAME);
    private static final int MOST_ROUNDS = 8;

    private final Map<Key, SortedSet<SubjectId>> owners;
    private final boolean declared;

    private Joining(Map<Key, SortedSet<SubjectId>> owners, boolean declared) {
        this.owners = owners;
        this.declared = declared;
    }

    /** Works out who owns which key. */
    public static Joining of(Collection<About> records) {
        List<About> anchors = records.stream().filter(About::anchors).toList();
        boolean declared = !anchors.isEmpty();
        List<About> opening = declared
                ? anchors
                : records.stream().filter(Joining::hasStrongKey).toList();
        Map<Key, SortedSet<SubjectId>> owners = new HashMap<>();
        subjects(opening).forEach((subject, keys) -> keys.forEach(key -> own(owners, key, subject)));
        learn(records, owners);
        return new Joining(owners, declared);
    }

    /** Whether the organisation's own records declare who the subjects are. */
    public boolean declared() {
        return declared;
    }

    /** Whom a record with these keys is about. */
    public Join join(About about) {
        return join(about, owners);
    }

    private static Join join(About about, Map<Key, SortedSet<SubjectId>> owners) {
        SortedSet<SubjectId> candidates = new TreeSet<>();
        for (Key key : about.keys()) {
            SortedSet<SubjectId> holders = owners.getOrDefault(key, new TreeSet<>());
            if (holders.size() == 1) {
                return new Join.Belongs(holders.first(), key, !key.kind().strong());
            }
            candidates.addAll(holders);
        }
        if (about.keys().isEmpty()) {
            return new Join.Nobody("the record does not say whom it is about", List.of());
        }
        String reason = candidates.isEmpty()
                ? "no HR or applicant record names " + about.keys().getFirst()
                : "its keys belong to " + candidates.size() + " subjects";
        return new Join.Nobody(reason, List.copyOf(candidates));
    }

    /** Each round uses what the rounds before it taught, so the outcome does not depend on the order of records. */
    private static void learn(Collection<About> records, Map<Key, SortedSet<SubjectId>> owners) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Map<Key, SortedSet<SubjectId>> learned = new HashMap<>();
            for (About about : records) {
                if (join(about, owners) instanceof Join.Belongs belongs && !belongs.weak()) {
                    for (Key key : about.keys()) {
                        if (LEARNED.contains(key.kind()) && !owners.containsKey(key)) {
                            own(learned, key, belongs.subject());
                        }
                    }
                }
            }
            if (learned.isEmpty()) {
                return;
            }
            owners.putAll(learned);
        }
    }

    private static void own(Map<Key, SortedSet<SubjectId>> owners, Key key, SubjectId subject) {
        owners.computeIfAbsent(key, any -> new TreeSet<>()).add(subject);
    }

    private static boolean hasStrongKey(About about) {
        return about.keys().stream().anyMatch(key -> DECLARING.contains(key.kind()));
    }

    /** Subjects and all keys that declarations give them. */
    private static SortedMap<SubjectId, Set<Key>> subjects(List<About> opening) {
        SortedMap<Key, Set<Key>> byPrimary = new TreeMap<>();
        Set<Key> contested = ContestedIds.among(opening);
        for (About about : opening) {
            primary(about, contested)
                    .ifPresent(key -> byPrimary
                            .computeIfAbsent(key, any -> new TreeSet<>())
                            .addAll(about.keys()));
        }
        Merging merging = new Merging(byPrimary);
        SortedMap<SubjectId, Set<Key>> subjects = new TreeMap<>();
        byPrimary.forEach(
                (primary, keys) -> subjects.computeIfAbsent(id(merging.leader(primary)), any -> new TreeSet<>())
                        .addAll(keys));
        return subjects;
    }

    private static java.util.Optional<Key> primary(About about, Set<Key> contested) {
        for (KeyKind kind : DECLARING) {
            for (Key key : about.keys()) {
                if (key.kind() == kind && !contested.contains(key)) {
                    return java.util.Optional.of(key);
                }
            }
        }
        return java.util.Optional.empty();
    }

    private static SubjectId id(Key primary) {
        String word = switch (primary.kind()) {
            case EMPLOYEE_ID -> "employee";
            case APPLICATION_ID -> "application";
            case PLATFORM_ACCOUNT -> "account";
            default -> primary.kind().word();
        };
        return new SubjectId(word + ":" + primary.value());
    }

    /**
     * Brings together the declarations of one claimed identity made by different systems: an employment that names the
     * application it came from, or an employment and applications that alone share one mailbox. Two employments never
     * become one subject.
     */
    private static final class Merging {
        private final SortedMap<Key, Set<Key>> declarations;
        private final Map<Key, Key> leaders = new HashMap<>();

        Merging(SortedMap<Key, Set<Key>> declarations) {
            this.declarations = declarations;
            byName();
            byMailbox();
        }

        Key leader(Key primary) {
            return leaders.getOrDefault(primary, primary);
        }

        private void byName() {
            declarations.forEach((primary, keys) -> {
                if (primary.kind() == KeyKind.EMPLOYEE_ID) {
                    for (Key key : keys) {
                        if (key.kind() != KeyKind.EMPLOYEE_ID && declarations.containsKey(key)) {
                            leaders.putIfAbsent(key, primary);
                        }
                    }
                }
            });
        }

        private void byMailbox() {
            SortedMap<Key, List<Key>> byMailbox = new TreeMap<>();
            declarations.forEach((primary, keys) -> {
                for (Key key : keys) {
                    if (key.kind() == KeyKind.EMAIL && !key.equals(primary)) {
                        byMailbox.computeIfAbsent(key, any -> new ArrayList<>()).add(primary);
                    }
                }
            });
            byMailbox.values().forEach(this::bringTogether);
        }

        private void bringTogether(List<Key> primaries) {
            List<Key> employments = primaries.stream()
                    .filter(key -> key.kind() == KeyKind.EMPLOYEE_ID)
                    .toList();
            boolean oneName = primaries.stream().map(this::names).distinct().count() == 1;
            if (employments.size() > 1 || (employments.isEmpty() && !oneName)) {
                return;
            }
            Key leader = employments.isEmpty() ? primaries.getFirst() : employments.getFirst();
            for (Key primary : primaries) {
                if (!primary.equals(leader) && primary.kind() != KeyKind.EMPLOYEE_ID) {
                    leaders.putIfAbsent(primary, leader(leader));
                }
            }
        }

        private List<Key> names(Key primary) {
            return declarations.getOrDefault(primary, Set.of()).stream()
                    .filter(key -> key.kind() == KeyKind.NAME)
                    .toList();
        }
    }
}
