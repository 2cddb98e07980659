package bonafide.source.intune;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.Endpoint;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntuneApplicationsTest extends SourceContract {
    private static final String REPORT = "intune/applications.csv";

    @Override
    protected Source source() {
        return new IntuneApplications();
    }

    @Override
    protected List<String> fixtures() {
        return List.of(REPORT);
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.ROWS;
    }

    @Test
    void application_isAboutDeviceAndUser_withoutADate() {
        Given.Read read = Given.as(source(), REPORT, Given.fixture(REPORT));

        assertThat(read.all(Endpoint.Software.class))
                .extracting(Endpoint.Software::name)
                .containsExactly("RustDesk", "AnyDesk", "Example App");
        assertThat(read.observations())
                .noneMatch(observation -> observation.provenance().dated());
        assertThat(read.statements().getFirst().about())
                .containsExactly(
                        new Key(KeyKind.DEVICE_NAME, "lt-31"), new Key(KeyKind.EMAIL, "dana.bright@example.com"));
    }
}
