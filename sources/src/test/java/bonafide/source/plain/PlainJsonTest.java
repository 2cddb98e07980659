package bonafide.source.plain;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.observation.Endpoint;
import bonafide.observation.Interview;
import bonafide.observation.Resume;
import bonafide.source.Given;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainJsonTest extends SourceContract {
    @Override
    protected Source source() {
        return new PlainJson();
    }

    @Override
    protected List<String> fixtures() {
        return List.of("plain/facts.jsonl");
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.JSON_LINES;
    }

    @Test
    void listsAndTruthValues_areTakenAsTheyAre() {
        Given.Read read = Given.as(source(), "facts.jsonl", Given.fixture("plain/facts.jsonl"));

        assertThat(read.only(Endpoint.UsbDevice.class).interfaces()).containsExactly("keyboard", "mouse");
        assertThat(read.only(Interview.Camera.class).announced()).isTrue();
        assertThat(read.only(Resume.Text.class).words()).isEqualTo("Zoë built a parcel tracker.");
        assertThat(read.statements().getFirst().about())
                .contains(new Key(KeyKind.EMAIL, "dana@example.com"), new Key(KeyKind.EMAIL, "d.petrov@example.org"));
    }

    @Test
    void objectWhereATextBelongs_isRefused() {
        Given.Read read = Given.as(source(), "f", "{\"observation\":\"resume.text\",\"words\":{\"a\":1}}");

        assertThat(read.onlyRefusal().reason()).contains("words");
    }

    @Test
    void fieldThatStandsTwice_isRefused() {
        Given.Read read =
                Given.as(source(), "f", "{\"observation\":\"resume.text\",\"words\":\"one\",\"words\":\"two\"}");

        assertThat(read.onlyRefusal().reason()).contains("'words' twice");
        assertThat(read.statements()).isEmpty();
    }
}
