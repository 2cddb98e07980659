package bonafide.source.defender;

import java.util.Optional;

/** The tables of advanced hunting of which something is made. */
enum HuntingTable {
    PROCESSES("DeviceProcessEvents"),
    LOGONS("DeviceLogonEvents"),
    EVENTS("DeviceEvents"),
    INFORMATION("DeviceInfo"),
    SOFTWARE("DeviceTvmSoftwareInventory"),
    IDENTITY_LOGONS("IdentityLogonEvents"),
    EVIDENCE("AlertEvidence");

    private final String title;

    HuntingTable(String title) {
        this.title = title;
    }

    /** The table a row is of: the one it names, else the one its columns and its action leave. */
    static Optional<HuntingTable> of(HuntingRow row) {
        if (!row.table().isEmpty()) {
            for (HuntingTable table : values()) {
                if (table.title.equals(row.table())) {
                    return Optional.of(table);
                }
            }
            return Optional.empty();
        }
        String action = row.cell("ActionType").orElse("");
        if (action.startsWith("Logon")) {
            return Optional.of(row.cell("DeviceId").isPresent() ? LOGONS : IDENTITY_LOGONS);
        }
        if (action.equals("ProcessCreated")) {
            return Optional.of(PROCESSES);
        }
        if (action.startsWith("Pnp")) {
            return Optional.of(EVENTS);
        }
        if (row.cell("PublicIP").isPresent()) {
            return Optional.of(INFORMATION);
        }
        return row.cell("SoftwareName").isPresent() ? Optional.of(SOFTWARE) : Optional.empty();
    }
}
