package bonafide.source.plain;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.Endpoint;
import bonafide.observation.Organisation;
import bonafide.observation.Provenance;
import bonafide.observation.Resume;
import bonafide.observation.SignIn;
import bonafide.observation.Speaker;
import bonafide.source.Given;
import bonafide.source.Refusal;
import bonafide.source.Source;
import bonafide.source.SourceContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainCsvTest extends SourceContract {
    @Override
    protected Source source() {
        return new PlainCsv();
    }

    @Override
    protected List<String> fixtures() {
        return List.of("plain/facts.csv");
    }

    @Override
    protected Layout layout(String fixture) {
        return Layout.ROWS;
    }

    @Test
    void employedRow_anchorsASubjectWithAllItsKeys() {
        Given.Read read = read("""
                observation,at,about-email,about-name,employee-id,role,start
                organisation.employed,2026-02-02,Dana@example.com,Dana Petrov,E-7,Developer,2026-02-02
                """);

        Statement statement = read.statements().getFirst();
        assertThat(statement.anchors()).isTrue();
        assertThat(statement.about())
                .containsExactlyInAnyOrder(
                        new Key(KeyKind.EMAIL, "dana@example.com"),
                        new Key(KeyKind.NAME, "dana petrov"),
                        new Key(KeyKind.EMPLOYEE_ID, "e-7"));
        assertThat(read.only(Organisation.Employed.class).at()).isEqualTo(Instant.parse("2026-02-02T00:00:00Z"));
    }

    @Test
    void oneFile_mixesKinds() {
        Given.Read read = read("""
                observation;at;about-employee-id;account;outcome;employer;title;start
                sign-in.signed-in;2026-03-14T09:26:53+01:00;E-7;dana@example.com;success;;;
                resume.employment;;E-7;;;Kestrel Freight;Developer;2019-03
                """);

        assertThat(read.report().refusals()).isEmpty();
        assertThat(read.only(SignIn.SignedIn.class).at()).isEqualTo(Instant.parse("2026-03-14T08:26:53Z"));
        assertThat(read.only(Resume.Employment.class).at()).isEqualTo(Provenance.UNDATED);
        assertThat(read.only(Resume.Employment.class).provenance().speaker()).isEqualTo(Speaker.CLAIM);
        assertThat(read.only(SignIn.SignedIn.class).provenance().speaker()).isEqualTo(Speaker.RECORD);
    }

    @Test
    void listColumn_isDividedAtSemicolons() {
        Given.Read read = read("""
                observation,at,vendor-id,product-id,interfaces,serial
                endpoint.usb-device,2026-03-14,0557,2419,keyboard;mouse,C02X
                """);

        assertThat(read.only(Endpoint.UsbDevice.class).interfaces()).containsExactly("keyboard", "mouse");
        assertThat(read.statements().getFirst().about()).containsExactly(new Key(KeyKind.DEVICE_SERIAL, "c02x"));
    }

    @Test
    void columnThatTheKindDoesNotHave_isRefusedByName() {
        Given.Read read = read("""
                observation,at,account,session,acount
                sign-in.session-ended,2026-03-14,dana,s1,x
                sign-in.session-ended,2026-03-14,dana,s1,
                """);

        assertThat(read.onlyRefusal().reason()).contains("acount there is no such column");
        assertThat(read.onlyRefusal().position().orElseThrow().line()).isEqualTo(2);
        assertThat(read.statements()).hasSize(1);
    }

    @Test
    void unknownKind_isRefusedWithItsNeighbours() {
        Given.Read read = read("observation,at\nsign-in.sign-in,2026-03-14\n");

        assertThat(read.onlyRefusal().hint()).contains("sign-in.signed-in");
    }

    @Test
    void rowOfTwoFaults_namesBoth() {
        Given.Read read = read("observation,at,account\nsign-in.session-ended,yesterday,dana\n");

        assertThat(read.onlyRefusal().reason()).contains("at cannot be read").contains("session is not given");
    }

    @Test
    void nameOfAKindInCapitals_isTheSameKind() {
        Given.Read read = read("""
                observation,at,vendor-id,product-id,interfaces
                Endpoint.USB-Device,2026-03-14,0557,2419,keyboard;mouse
                """);

        assertThat(read.only(Endpoint.UsbDevice.class).interfaces()).containsExactly("keyboard", "mouse");
    }

    @Test
    void rowsOfOnePersonAndThenOfAnother_areAboutWhomEachNames() {
        Given.Read read = read("""
                observation,at,about-employee-id,about-email,account,session
                sign-in.session-ended,2026-03-14,E-1,dana@example.com,a,s
                sign-in.session-ended,2026-03-14,E-1,dana@example.com,a,s
                sign-in.session-ended,2026-03-14,E-1,,a,s
                sign-in.session-ended,2026-03-14,E-2,dana@example.com,a,s
                """);

        Key account = new Key(KeyKind.USER_NAME, "a");
        Key dana = new Key(KeyKind.EMAIL, "dana@example.com");
        Key first = new Key(KeyKind.EMPLOYEE_ID, "e-1");
        assertThat(read.statements())
                .extracting(Statement::about)
                .containsExactly(
                        List.of(first, dana, account),
                        List.of(first, dana, account),
                        List.of(first, account),
                        List.of(new Key(KeyKind.EMPLOYEE_ID, "e-2"), dana, account));
    }

    @Test
    void timeThatCannotBeRead_isRefusedInEveryRow() {
        Given.Read read = read("""
                observation,at,recorded,account,session
                sign-in.session-ended,2026-03-14,2026-03-15,dana,s
                sign-in.session-ended,14/03/2026,2026-03-15,dana,s
                sign-in.session-ended,14/03/2026,2026-03-15,dana,s
                sign-in.session-ended,2026-03-14,soon,dana,s
                sign-in.session-ended,,2026-03-15,dana,s
                """);

        assertThat(read.report().refusals())
                .extracting(Refusal::reason)
                .containsExactly(
                        "at cannot be read: \"14/03/2026\"",
                        "at cannot be read: \"14/03/2026\"",
                        "recorded cannot be read: \"soon\"");
        assertThat(read.statements())
                .extracting(statement -> statement.observation().at())
                .containsExactly(Instant.parse("2026-03-14T00:00:00Z"), Provenance.UNDATED);
    }

    @Test
    void columnsWithoutAName_mayStandTwiceAndAreRefusedOnceWhereTheyAreFilled() {
        Given.Read read = read("""
                observation,,at,account,session,,about-nobody
                sign-in.session-ended,,2026-03-14,dana,s,,
                sign-in.session-ended,x,2026-03-14,dana,s,y,z
                """);

        assertThat(read.statements()).hasSize(1);
        assertThat(read.onlyRefusal().reason())
                .isEqualTo("about-nobody there is no such column;  there is no such column");
    }

    private static Given.Read read(String table) {
        return Given.as(new PlainCsv(), "facts.csv", table);
    }
}
