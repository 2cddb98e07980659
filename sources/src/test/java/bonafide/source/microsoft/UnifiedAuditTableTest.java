package bonafide.source.microsoft;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnifiedAuditTableTest extends SourceContract {
    private static final String TABLE = "microsoft/unified-audit.csv";

    @Override
    protected Source source() {
        return new UnifiedAuditTable();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(TABLE);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.ROWS;
    }

    @Test
    void rows_sayWhatTheSameEventsSayAsJson() {
        String lines = "microsoft/unified-audit.jsonl";

        assertThat(facts(Given.as(new UnifiedAuditLog(), lines, Given.fixture(lines))
                        .statements()))
                .containsAll(
                        facts(Given.as(source(), TABLE, Given.fixture(TABLE)).statements()));
    }

    @Test
    void eventThatIsNoJson_isRefused() {
        assertThat(Given.as(source(), "f", "CreationDate,AuditData\n2026-03-14,{\n")
                        .onlyRefusal()
                        .reason())
                .contains("AuditData ends in the middle");
    }
}
