package bonafide.lists;

import bonafide.reference.Answer;
import bonafide.reference.KvmDevices;
import bonafide.reference.Table;
import java.util.List;
import java.util.Locale;

/**
 * Devices and the strings they show by default. Every string of a row must agree; vendor and product ids are not asked,
 * because the usual one, 1D6B:0104, is that of any Linux gadget.
 */
record KvmTable(Table table, Lazy<List<Device>> devices) implements KvmDevices {
    /** One device, with the strings that name it; an empty one is not asked. */
    record Device(String device, boolean screen, String manufacturer, String name, String serial) {
        boolean shows(String otherManufacturer, String otherName, String otherSerial) {
            return agrees(manufacturer, otherManufacturer) && agrees(name, otherName) && agrees(serial, otherSerial);
        }

        private static boolean agrees(String listed, String shown) {
            if (listed.endsWith("*")) {
                return lower(shown).startsWith(lower(listed.substring(0, listed.length() - 1)));
            }
            return listed.isEmpty() || lower(listed).equals(lower(shown));
        }

        private static String lower(String text) {
            return text.strip().toLowerCase(Locale.ROOT);
        }
    }

    static KvmTable embedded(Embedded list) {
        return new KvmTable(list.table(), new Lazy<>(() -> read(list.asList())));
    }

    private static List<Device> read(OwnList list) {
        return Rows.read(list, new Refusals(list.name())).stream()
                .map(row -> new Device(
                        row.cell("device"),
                        row.cell("shown as").equals("monitor"),
                        row.cell("manufacturer"),
                        row.cell("name"),
                        row.cell("serial")))
                .toList();
    }

    @Override
    public Answer<String> usb(String vendorId, String productId, String manufacturer, String product, String serial) {
        return find(false, manufacturer, product, serial);
    }

    @Override
    public Answer<String> monitor(String manufacturer, String name, String serial) {
        return find(true, manufacturer, name, serial);
    }

    private Answer<String> find(boolean screen, String manufacturer, String name, String serial) {
        return devices.get().stream()
                .filter(device -> device.screen == screen && device.shows(manufacturer, name, serial))
                .findFirst()
                .map(device -> Answer.of(device.device, table))
                .orElseGet(() -> Answer.none(table));
    }
}
