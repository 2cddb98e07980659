package bonafide.source.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.Logistics.Shipment;
import bonafide.observation.Logistics.Tracking;
import bonafide.observation.Logistics.TrackingStatus;
import bonafide.observation.Place;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class EasyPostTest extends SourceContract {
    @Override
    protected Source source() {
        return new EasyPost();
    }

    @Override
    protected List<String> fixtures() {
        return List.of("parcel/easypost.json", "parcel/easypost-shipments.jsonl");
    }

    @Override
    protected Layout layout(String fixture) {
        return fixture.endsWith("l") ? Layout.JSON_LINES : Layout.JSON_LIST;
    }

    @Test
    void steps_areFactsAboutTheParcel_andOnlyWordsThatSaySoRedirectIt() {
        Given.Read read = Given.as(source(), "x", Given.fixture("parcel/easypost.json"));

        assertThat(read.all(Tracking.class))
                .extracting(Tracking::status)
                .containsExactly(
                        TrackingStatus.ACCEPTED,
                        TrackingStatus.FORWARDED,
                        TrackingStatus.DELIVERED,
                        TrackingStatus.IN_TRANSIT,
                        TrackingStatus.REDIRECTED);
        Tracking delivered = read.all(Tracking.class).get(2);
        assertThat(delivered.place()).contains(Place.of("US", "TN", "NASHVILLE"));
        assertThat(delivered.signedBy()).contains("M Vale");
        assertThat(read.all(Tracking.class).getFirst().signedBy()).isEmpty();
        assertThat(Given.unknown(read)).containsOnlyKeys("step pre_transit");
    }

    @Test
    void shipment_saysWhereToAndToWhom_andWhatIsOnlyATestIsCounted() {
        Given.Read read = Given.as(source(), "x", Given.fixture("parcel/easypost-shipments.jsonl"));

        Shipment first = read.all(Shipment.class).getFirst();
        assertThat(first.order()).isEqualTo("ORD-7");
        assertThat(first.address().doorKey()).isEqualTo("12 OAK ST, UNIT 4, 43206");
        assertThat(first.recipient()).contains("Dana Petrov");
        assertThat(read.statements().getFirst().about()).contains(Key.of(KeyKind.EMAIL, "dana@example.com"));
        assertThat(read.all(Shipment.class)).hasSize(2);
        assertThat(Given.unknown(read)).containsOnlyKeys("Shipment in test mode");
    }
}
