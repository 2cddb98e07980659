package bonafide.source.intune;

import bonafide.dossier.Statement;
import bonafide.observation.Endpoint;
import bonafide.observation.Provenance;
import bonafide.source.CsvSource;
import bonafide.source.Machines;
import bonafide.source.Reading;
import bonafide.source.Row;
import bonafide.source.Signature;
import java.util.List;
import java.util.Optional;

/** Applications that Intune found on devices, as its report of the raw inventory writes them. */
public final class IntuneApplications implements CsvSource {
    @Override
    public String name() {
        return "intune-applications";
    }

    @Override
    public About about() {
        return new About(
                "Microsoft Intune, discovered apps (CSV)",
                "The report AppInvRawData: an application on a device each row. It becomes software about the device's name"
                        + " and the address of its user; the report has no dates and no serial numbers.",
                List.of("ApplicationName, ApplicationPublisher, ApplicationVersion, DeviceName, EmailAddress"),
                List.of("endpoint.software"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.csv("ApplicationName", "ApplicationVersion", "DeviceName"));
    }

    @Override
    public String nameHint() {
        return "app";
    }

    @Override
    public RowReader open() {
        return IntuneApplications::read;
    }

    private static void read(Row row, Reading reading) {
        Optional<String> name = row.cell("applicationname");
        Optional<String> device = row.cell("devicename");
        if (name.isEmpty() || device.isEmpty()) {
            reading.refuse(
                    row.raw(), "has no " + (name.isEmpty() ? "ApplicationName" : "DeviceName"), "a cell left blank?");
            return;
        }
        reading.state(Statement.of(
                Machines.keys(Optional.empty(), List.of(device.get()), row.cell("emailaddress")),
                new Endpoint.Software(
                        reading.provenance(row.raw(), Provenance.UNDATED),
                        name.get(),
                        row.cell("applicationversion"),
                        row.cell("applicationpublisher"),
                        Optional.empty(),
                        Optional.empty())));
    }
}
