package bonafide.source.microsoft;

import bonafide.source.CsvSource;
import bonafide.source.Json;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Row;
import bonafide.source.Signature;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The unified audit log of Microsoft 365 as a table, a column of which holds the event as JSON. */
public final class UnifiedAuditTable implements CsvSource {
    @Override
    public String name() {
        return "microsoft-365-audit-table";
    }

    @Override
    public About about() {
        return new About(
                "Microsoft 365 unified audit log as CSV",
                "The export of an audit search in the Purview portal, or of Search-UnifiedAuditLog. Only the column AuditData"
                        + " is read. " + UnifiedAuditLog.MEANING,
                UnifiedAuditLog.FIELDS,
                List.of("sign-in.signed-in", "sign-in.factor-enrolled"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.csv("CreationDate", "AuditData"));
    }

    @Override
    public String nameHint() {
        return "audit";
    }

    @Override
    public RowReader open() {
        return UnifiedAuditTable::read;
    }

    private static void read(Row row, Reading reading) {
        byte[] bytes = row.cell("auditdata").orElse("").getBytes(StandardCharsets.UTF_8);
        switch (Json.parse(new RawRecord(bytes, 0, bytes.length, 1, ""))) {
            case Json.Parsed.Broken broken ->
                reading.refuse(row.raw(), "AuditData " + broken.reason(), "was the table saved by another program?");
            case Json.Parsed.Value value -> UnifiedAuditReader.read(value.json(), row.raw(), reading);
        }
    }
}
