package bonafide.source.intune;

import bonafide.dossier.Statement;
import bonafide.observation.Provenance;
import bonafide.source.CsvSource;
import bonafide.source.Reading;
import bonafide.source.Row;
import bonafide.source.Serials;
import bonafide.source.Signature;
import bonafide.source.Times;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Managed devices of Intune, as the portal exports them. */
public final class IntuneDevicesTable implements CsvSource {
    @Override
    public String name() {
        return "intune-devices-csv";
    }

    @Override
    public About about() {
        return new About(
                "Microsoft Intune, managed devices (CSV)",
                "Devices > All devices > Export. " + IntuneDevices.WHAT_IS_READ
                        + " The export does not say in which zone its times are: where one has no offset, only the day of"
                        + " the last check-in is read.",
                List.of(
                        "Serial number, Device name, Manufacturer, Model, OS, Ownership, Last check-in, Primary user UPN,"
                                + " Primary user email address"),
                List.of("endpoint.device"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.csv("Device name", "Serial number", "Last check-in", "Ownership"));
    }

    @Override
    public String nameHint() {
        return "device";
    }

    @Override
    public RowReader open() {
        return IntuneDevicesTable::read;
    }

    private static void read(Row row, Reading reading) {
        Optional<Instant> at = row.cell("last check-in").flatMap(IntuneDevicesTable::instantOrItsDay);
        if (at.isEmpty()) {
            reading.refuse(row.raw(), "has no Last check-in that can be read", "a day such as 2026-03-14 comes first");
            return;
        }
        ManagedDevice device = new ManagedDevice(
                row.cell("serial number").flatMap(Serials::of),
                row.cell("device name"),
                row.cell("manufacturer"),
                row.cell("model"),
                row.cell("primary user upn").or(() -> row.cell("primary user email address")),
                row.cell("os").orElse(""),
                row.cell("ownership").orElse(""));
        Optional<String> counted = device.counted();
        if (counted.isPresent()) {
            reading.unknownType(counted.get());
            return;
        }
        Provenance provenance = reading.provenance(row.raw(), at.get());
        device.serial()
                .ifPresent(serial -> reading.state(Statement.of(device.about(), device.observed(serial, provenance))));
    }

    private static Optional<Instant> instantOrItsDay(String written) {
        return Times.instant(written)
                .or(() -> Times.day(written)
                        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
