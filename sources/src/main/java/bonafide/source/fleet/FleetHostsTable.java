package bonafide.source.fleet;

import bonafide.source.CsvSource;
import bonafide.source.Row;
import bonafide.source.Signature;
import java.util.List;
import java.util.Optional;

/** The hosts that Fleet knows, as its export writes them. */
public final class FleetHostsTable implements CsvSource {
    @Override
    public String name() {
        return "fleet-hosts-csv";
    }

    @Override
    public About about() {
        return new About(
                "Fleet, hosts (CSV)",
                "Export hosts on the page of hosts, with the columns of the serial number and the times shown. "
                        + FleetHosts.WHAT_IS_READ,
                List.of(FleetHosts.FIELDS),
                List.of("endpoint.device", "endpoint.located"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.csv("hostname", "hardware_serial", "seen_time"));
    }

    @Override
    public String nameHint() {
        return "host";
    }

    @Override
    public RowReader open() {
        return (Row row, bonafide.source.Reading reading) ->
                new FleetHost(row::cell, Optional.empty(), row.raw()).state(reading);
    }
}
