package bonafide.source.defender;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.Endpoint;
import bonafide.observation.Position;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefenderAlertsTest extends SourceContract {
    private static final String LINES = "defender/alerts.jsonl";
    private static final String ANSWER = "defender/alerts.json";

    @Override
    protected Source source() {
        return new DefenderAlerts();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(LINES, ANSWER);
    }

    @Override
    protected Layout layout(String fixture) {
        return fixture.equals(LINES) ? Layout.JSON_LINES : Layout.JSON_LIST;
    }

    @Test
    void alert_isDatedByItsFirstEvent() {
        Given.Read read = Given.as(source(), LINES, Given.fixture(LINES));
        Endpoint.Alert alert = read.all(Endpoint.Alert.class).getFirst();

        assertThat(alert.kind()).isEqualTo(Endpoint.AlertKind.MALWARE);
        assertThat(alert.severity()).contains("Medium");
        assertThat(alert.at()).isEqualTo(Instant.parse("2026-03-14T09:26:53.333733Z"));
        assertThat(alert.provenance().recorded()).isEqualTo(Instant.parse("2026-03-14T09:30:01.1569718Z"));
    }

    @Test
    void answerOnALine_isReadAlertByAlert_evenAnEmptyOne() {
        String lines = new String(Given.fixture(LINES), StandardCharsets.UTF_8);
        String first = lines.substring(0, lines.indexOf('\n'));
        Given.Read read = Given.as(source(), LINES, "{\"value\":[]}\n{\"value\":[" + first + "," + first + "]}\n");

        assertThat(read.report().refusals()).isEmpty();
        assertThat(read.all(Endpoint.Alert.class)).hasSize(2);
        assertThat(read.observations().get(1).provenance().position()).isEqualTo(Position.at(2, "/value/1"));
    }

    @Test
    void alertThatAnAnalystRefuted_isCounted() {
        Given.Read read = Given.as(source(), LINES, Given.fixture(LINES));

        assertThat(read.all(Endpoint.Alert.class)).hasSize(2);
        assertThat(Given.unknown(read)).containsOnly(Map.entry("alert (FalsePositive)", 1L));
    }
}
