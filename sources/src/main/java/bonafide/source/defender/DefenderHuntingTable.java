package bonafide.source.defender;

import bonafide.source.CsvSource;
import bonafide.source.Reading;
import bonafide.source.Row;
import bonafide.source.Signature;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Advanced hunting of Defender XDR as the portal exports a query's result: a table. */
public final class DefenderHuntingTable implements CsvSource {
    @Override
    public String name() {
        return "defender-hunting-csv";
    }

    @Override
    public About about() {
        return new About(
                "Microsoft Defender XDR, advanced hunting (CSV)",
                "Export on the page of a hunting query; leave the columns as the table has them. Times must carry an"
                        + " offset. " + DefenderHunting.WHAT_IS_READ,
                DefenderHunting.FIELDS,
                DefenderHunting.OBSERVATIONS);
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                Signature.csv("Timestamp", "DeviceName", "ActionType"),
                Signature.csv("Timestamp", "DeviceName", "PublicIP"),
                Signature.csv("Timestamp", "AccountUpn", "ActionType", "LogonType", "Application"),
                Signature.csv("DeviceId", "DeviceName", "SoftwareVendor", "SoftwareName"));
    }

    @Override
    public String nameHint() {
        return "hunting";
    }

    @Override
    public RowReader open() {
        return DefenderHuntingTable::read;
    }

    private static void read(Row row, Reading reading) {
        Optional<String> additional = row.cell("additionalfields");
        HuntingMapper.map(
                new HuntingRow(
                        "",
                        column -> row.cell(column.toLowerCase(Locale.ROOT)),
                        HuntingRow.additional(additional.orElse("")),
                        row.raw()),
                reading);
    }
}
