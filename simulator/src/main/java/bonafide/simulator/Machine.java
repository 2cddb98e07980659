package bonafide.simulator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A laptop of the company.
 *
 * @param serial as its maker printed it
 * @param host its name on the network
 * @param vendor its maker
 * @param model as its maker calls it
 * @param system windows, macos or linux
 */
record Machine(String serial, String host, String vendor, String model, String system) {

    /**
     * One line of an inventory.
     *
     * @param query the osquery table that it comes from
     */
    record Seen(Instant at, String query, Map<String, String> columns) {}

    /** The laptop that somebody with that system and number gets. */
    static Machine of(String system, String number) {
        Chance chance = Chance.of("machine " + number);
        String host = "MER-LT-" + number;
        return switch (system) {
            case "macos" ->
                new Machine(
                        "C02" + chance.id(7).toUpperCase(Locale.ROOT), host, "Apple Inc.", "MacBookPro18,3", "macos");
            case "linux" ->
                new Machine(
                        "PF3" + chance.id(5).toUpperCase(Locale.ROOT),
                        host,
                        "LENOVO",
                        "ThinkPad X1 Carbon Gen 12",
                        "linux");
            default ->
                new Machine(
                        "5CG" + chance.id(7).toUpperCase(Locale.ROOT), host, "HP", "HP EliteBook 840 G11", "windows");
        };
    }

    /** A program in this system's list of programs. */
    Seen program(Instant at, String name, String version, String publisher) {
        Map<String, String> columns = columns("name", name, "version", version);
        return switch (system) {
            case "macos" -> application(at, name, version, publisher);
            case "linux" -> {
                columns.put("name", plain(name, "-"));
                columns.putAll(columns("arch", "amd64", "status", "install ok installed", "maintainer", publisher));
                yield new Seen(at, "deb_packages", columns);
            }
            default -> {
                columns.put("install_location", "C:\\Program Files\\" + name + "\\");
                columns.put("publisher", publisher);
                yield new Seen(at, "programs", columns);
            }
        };
    }

    private static Seen application(Instant at, String name, String version, String publisher) {
        Map<String, String> columns = columns("name", name + ".app", "path", "/Applications/" + name + ".app");
        columns.put("bundle_identifier", "com." + plain(publisher, "") + "." + plain(name, ""));
        columns.put("bundle_short_version", version);
        return new Seen(at, "apps", columns);
    }

    private static String plain(String name, String space) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", space);
    }

    /** A program that runs. */
    Seen process(Instant at, String name, String path, String commandLine) {
        String pid = Integer.toString(Chance.of(serial + name).between(900, 21_000));
        return new Seen(at, "processes", columns("pid", pid, "name", name, "path", path, "cmdline", commandLine));
    }

    /** Something plugged in. */
    Seen usb(Instant at, String vendor, String vendorId, String model, String modelId, String usbSerial) {
        Map<String, String> columns = columns("usb_address", "4", "usb_port", "2", "vendor", vendor);
        columns.putAll(columns("vendor_id", vendorId, "version", "1.0", "model", model, "model_id", modelId));
        columns.putAll(columns("serial", usbSerial, "class", "0", "subclass", "0", "protocol", "0", "removable", "1"));
        return new Seen(at, "usb_devices", columns);
    }

    /** A browser extension. */
    Seen extension(Instant at, String name, String identifier, String version) {
        Map<String, String> columns = columns("browser_type", "chrome", "uid", "501", "name", name);
        columns.putAll(columns("profile", "Default", "identifier", identifier, "version", version));
        return new Seen(at, "chrome_extensions", columns);
    }

    /** The machine itself. */
    Seen itself(Instant at) {
        String uuid = Chance.of("uuid " + serial).uuid().toString().toUpperCase(Locale.ROOT);
        Map<String, String> columns = columns("hostname", host, "computer_name", host, "uuid", uuid);
        columns.putAll(columns("hardware_vendor", vendor, "hardware_model", model, "hardware_serial", serial));
        columns.put("physical_memory", "34359738368");
        return new Seen(at, "system_info", columns);
    }

    /** Names and values in turn. */
    static Map<String, String> columns(String... namesAndValues) {
        Map<String, String> columns = new LinkedHashMap<>();
        List<String> all = List.of(namesAndValues);
        for (int index = 0; index < all.size(); index += 2) {
            columns.put(all.get(index), all.get(index + 1));
        }
        return columns;
    }
}
