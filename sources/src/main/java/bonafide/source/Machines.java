package bonafide.source;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.EmailAddress;
import bonafide.observation.Endpoint.Chassis;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Machines and the accounts on them, as device management and endpoint tools write them. */
public final class Machines {
    private static final List<String> VIRTUAL = List.of(
            "vmware",
            "virtualbox",
            "qemu",
            "kvm",
            "xen",
            "parallels",
            "virtual machine",
            "bochs",
            "innotek",
            "utm",
            "cloud pc",
            "amazon ec2",
            "google compute engine");
    private static final List<String> LAPTOPS =
            List.of("book", "thinkpad", "latitude", "xps 1", "elitebook", "probook", "laptop", "zenbook", "swift");

    /** Domains whose accounts are services, or no account names at all. */
    private static final Set<String> NOBODY = Set.of(
            "nt authority",
            "nt service",
            "window manager",
            "font driver host",
            "azuread",
            "iis apppool",
            "workgroup",
            "nt virtual machine",
            "builtin",
            "-");

    private Machines() {}

    /**
     * Whom a record of a machine is about. A serial number may teach to whom a machine belongs, and then an account that was
     * only passing would become that person's; so an account counts beside a serial number only if it is an address.
     */
    public static List<Key> keys(Optional<String> serial, List<String> names, Optional<String> account) {
        Set<Key> keys = new LinkedHashSet<>();
        serial.ifPresent(known -> keys.add(Key.of(KeyKind.DEVICE_SERIAL, known)));
        for (String name : names) {
            keys.add(Key.of(KeyKind.DEVICE_NAME, name));
            keys.add(Key.of(KeyKind.DEVICE_NAME, shortName(name)));
        }
        account.ifPresent(known -> {
            if (EmailAddress.parse(known).isPresent()) {
                keys.add(Key.of(KeyKind.EMAIL, known));
            } else if (serial.isEmpty()) {
                keys.add(Key.of(KeyKind.USER_NAME, known));
            }
        });
        return new ArrayList<>(keys);
    }

    /**
     * The account name of a person in the organisation's domain. Empty for services, for machines, and for accounts that only
     * one machine knows: another machine's may bear the same name. The domain itself is left out, because HR exports name
     * accounts without it; so an organisation of several domains with equal names has to declare none of these names.
     */
    public static Optional<String> domainAccount(String domain, String name, String computer) {
        String lower = domain.strip().toLowerCase(Locale.ROOT);
        boolean local = lower.isEmpty() || lower.equalsIgnoreCase(shortName(computer));
        boolean person = !local && !NOBODY.contains(lower) && !name.isBlank() && !name.endsWith("$");
        return person ? Optional.of(name.strip()) : Optional.empty();
    }

    /** The same of an account written {@code DOMAIN\name}. */
    public static Optional<String> domainAccount(String written, String computer) {
        int slash = written.indexOf('\\');
        return slash < 0
                ? Optional.empty()
                : domainAccount(written.substring(0, slash), written.substring(slash + 1), computer);
    }

    /** A machine's name without its domain. */
    public static String shortName(String name) {
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** What a machine is, as far as the words of its model tell. */
    public static Optional<Chassis> chassis(String model) {
        String lower = model.toLowerCase(Locale.ROOT);
        if (VIRTUAL.stream().anyMatch(lower::contains)) {
            return Optional.of(Chassis.VIRTUAL);
        }
        return LAPTOPS.stream().anyMatch(lower::contains) ? Optional.of(Chassis.LAPTOP) : Optional.empty();
    }

    /** The model with its maker in front, unless the model says it already. */
    public static Optional<String> model(Optional<String> maker, Optional<String> model) {
        String name = model.orElse("");
        boolean said = maker.isEmpty()
                || name.toLowerCase(Locale.ROOT).startsWith(maker.get().toLowerCase(Locale.ROOT));
        String all = said ? name : (maker.get() + " " + name).strip();
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    /** The name of an application of macOS without the ending that its folder has. */
    public static String applicationName(String name) {
        return name.endsWith(".app") ? name.substring(0, name.length() - 4) : name;
    }

    /** The file name at the end of a path of any system. */
    public static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
