package bonafide.source.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.Logistics.Tracking;
import bonafide.observation.Logistics.TrackingStatus;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippoTest extends SourceContract {
    @Override
    protected Source source() {
        return new Shippo();
    }

    @Override
    protected List<String> fixtures() {
        return List.of("parcel/shippo.jsonl");
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.JSON_LINES;
    }

    @Test
    void steps_areFactsAboutTheParcel() {
        Given.Read read = Given.as(source(), "x", Given.fixture("parcel/shippo.jsonl"));

        assertThat(read.all(Tracking.class))
                .extracting(Tracking::status)
                .containsExactly(TrackingStatus.ACCEPTED, TrackingStatus.REDIRECTED, TrackingStatus.RETURNED);
        assertThat(Given.unknown(read)).containsOnlyKeys("step PRE_TRANSIT", "test");
    }
}
