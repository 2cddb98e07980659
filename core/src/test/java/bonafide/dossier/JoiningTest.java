package bonafide.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.property.ForAll;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class JoiningTest {
    @Test
    void employeeIdOfAnHrRow_joins() {
        Joining joining = Joining.of(List.of(hr("E-1", "dana@example.com")));
        assertThat(joining.join(about(key(KeyKind.EMAIL, "Dana@Example.com"))))
                .isEqualTo(new Join.Belongs(id("employee:e-1"), key(KeyKind.EMAIL, "dana@example.com"), false));
        assertThat(joining.declared()).isTrue();
    }

    @Test
    void keyOfTwoSubjects_joinsNobodyAndNamesBoth() {
        Joining joining = Joining.of(List.of(hr("E-1", "shared@example.com"), hr("E-2", "shared@example.com")));
        assertThat(joining.join(about(key(KeyKind.EMAIL, "shared@example.com"))))
                .isEqualTo(new Join.Nobody(
                        "its keys belong to 2 subjects", List.of(id("employee:e-1"), id("employee:e-2"))));
    }

    @Test
    void idOfTwoPeople_makesTwoSubjects_andDecidesNothing() {
        Joining joining = Joining.of(List.of(
                anchor(
                        key(KeyKind.EMPLOYEE_ID, "7"),
                        key(KeyKind.EMAIL, "dana@example.com"),
                        key(KeyKind.NAME, "Dana Reyes")),
                anchor(
                        key(KeyKind.EMPLOYEE_ID, "7"),
                        key(KeyKind.EMAIL, "sam@example.org"),
                        key(KeyKind.NAME, "Sam Ortiz"))));
        assertThat(joining.join(about(key(KeyKind.EMPLOYEE_ID, "7"))))
                .isEqualTo(new Join.Nobody(
                        "its keys belong to 2 subjects",
                        List.of(id("email:dana@example.com"), id("email:sam@example.org"))));
        assertThat(joining.join(about(key(KeyKind.EMPLOYEE_ID, "7"), key(KeyKind.EMAIL, "sam@example.org"))))
                .isInstanceOfSatisfying(
                        Join.Belongs.class,
                        belongs -> assertThat(belongs.subject()).isEqualTo(id("email:sam@example.org")));
    }

    @Test
    void idOfOnePersonWhoseNameAndMailboxChanged_staysOneSubject() {
        Joining joining = Joining.of(List.of(
                anchor(
                        key(KeyKind.EMPLOYEE_ID, "7"),
                        key(KeyKind.EMAIL, "dana.reyes@example.com"),
                        key(KeyKind.NAME, "Dana Reyes")),
                anchor(
                        key(KeyKind.EMPLOYEE_ID, "7"),
                        key(KeyKind.EMAIL, "dana.smith@example.com"),
                        key(KeyKind.NAME, "Dana Smith")),
                anchor(key(KeyKind.EMPLOYEE_ID, "7"))));
        assertThat(joining.join(about(key(KeyKind.EMPLOYEE_ID, "7"))))
                .isInstanceOfSatisfying(
                        Join.Belongs.class,
                        belongs -> assertThat(belongs.subject()).isEqualTo(id("employee:7")));
    }

    @Test
    void strongerKey_decidesBeforeAnAmbiguousOne() {
        Joining joining = Joining.of(List.of(hr("E-1", "shared@example.com"), hr("E-2", "shared@example.com")));
        assertThat(joining.join(about(key(KeyKind.EMAIL, "shared@example.com"), key(KeyKind.EMPLOYEE_ID, "E-2"))))
                .isInstanceOfSatisfying(
                        Join.Belongs.class,
                        belongs -> assertThat(belongs.subject()).isEqualTo(id("employee:e-2")));
    }

    @Test
    void onlyAName_joinsWeakly() {
        Joining joining = Joining.of(List.of(anchor(key(KeyKind.EMPLOYEE_ID, "E-1"), key(KeyKind.NAME, "Dana Reyes"))));
        assertThat(joining.join(about(key(KeyKind.NAME, "dana  REYES"))))
                .isInstanceOfSatisfying(
                        Join.Belongs.class,
                        belongs -> assertThat(belongs.weak()).isTrue());
    }

    @Test
    void employmentThatNamesItsApplication_isOneSubjectWithIt() {
        Joining joining = Joining.of(List.of(
                anchor(key(KeyKind.EMPLOYEE_ID, "E-1"), key(KeyKind.APPLICATION_ID, "77")),
                anchor(key(KeyKind.APPLICATION_ID, "77"), key(KeyKind.EMAIL, "dana@example.org"))));
        assertThat(joining.join(about(key(KeyKind.EMAIL, "dana@example.org"))))
                .isInstanceOfSatisfying(
                        Join.Belongs.class,
                        belongs -> assertThat(belongs.subject()).isEqualTo(id("employee:e-1")));
    }

    @Test
    void twoApplicantsOfOneMailboxUnderTwoNames_stayTwo() {
        Joining joining = Joining.of(List.of(
                anchor(key(KeyKind.APPLICATION_ID, "1"), key(KeyKind.EMAIL, "x@example.org"), key(KeyKind.NAME, "A B")),
                anchor(
                        key(KeyKind.APPLICATION_ID, "2"),
                        key(KeyKind.EMAIL, "x@example.org"),
                        key(KeyKind.NAME, "C D"))));
        assertThat(joining.join(about(key(KeyKind.APPLICATION_ID, "2"))))
                .isInstanceOfSatisfying(
                        Join.Belongs.class,
                        belongs -> assertThat(belongs.subject()).isEqualTo(id("application:2")));
    }

    @Test
    void laptopOfAnOrder_isLearnedThroughTheShipment() {
        Joining joining = Joining.of(List.of(
                hr("E-1", "dana@example.com"),
                about(key(KeyKind.EMPLOYEE_ID, "E-1"), key(KeyKind.ORDER, "O-9")),
                about(key(KeyKind.ORDER, "O-9"), key(KeyKind.DEVICE_SERIAL, "SN1")),
                about(key(KeyKind.DEVICE_SERIAL, "SN1"), key(KeyKind.DEVICE_NAME, "host-1"))));
        assertThat(joining.join(about(key(KeyKind.DEVICE_NAME, "HOST-1"))))
                .isInstanceOfSatisfying(Join.Belongs.class, belongs -> {
                    assertThat(belongs.subject()).isEqualTo(id("employee:e-1"));
                    assertThat(belongs.weak()).isTrue();
                });
    }

    @Test
    void telephoneOfAnOrdinaryRecord_isNeverLearned() {
        Joining joining = Joining.of(List.of(
                hr("E-1", "dana@example.com"),
                about(key(KeyKind.EMPLOYEE_ID, "E-1"), key(KeyKind.PHONE, "+12025550143"))));
        assertThat(joining.join(about(key(KeyKind.PHONE, "202-555-0143"))))
                .isEqualTo(new Join.Nobody("no HR or applicant record names phone +12025550143", List.of()));
    }

    @Test
    void noDeclarationAtAll_makesEachAccountASubjectAndSaysSo() {
        Joining joining = Joining.of(List.of(about(key(KeyKind.USER_NAME, "dana")), about(key(KeyKind.NAME, "Dana"))));
        assertThat(joining.declared()).isFalse();
        assertThat(joining.join(about(key(KeyKind.USER_NAME, "dana")))).isInstanceOf(Join.Belongs.class);
        assertThat(joining.join(about(key(KeyKind.NAME, "Dana")))).isInstanceOf(Join.Nobody.class);
    }

    @Test
    void noKeys_joinsNobody() {
        assertThat(Joining.of(List.of(hr("E-1", "dana@example.com"))).join(about()))
                .isEqualTo(new Join.Nobody("the record does not say whom it is about", List.of()));
    }

    @Test
    void anyOrderOfRecords_joinsAlike() {
        ForAll.forAll(300, JoiningTest::records, records -> {
            List<About> shuffled = new ArrayList<>(records);
            Collections.shuffle(shuffled, new Random(records.size()));
            Joining one = Joining.of(records);
            Joining other = Joining.of(shuffled);
            records.forEach(about -> assertThat(other.join(about)).isEqualTo(one.join(about)));
        });
    }

    private static List<About> records(Random chance, int size) {
        List<About> records = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            List<Key> keys = new ArrayList<>();
            for (KeyKind kind : KeyKind.values()) {
                if (chance.nextInt(4) == 0) {
                    keys.add(key(kind, "v" + chance.nextInt(6)));
                }
            }
            records.add(new About(keys, chance.nextInt(3) == 0));
        }
        return records;
    }

    private static About hr(String employee, String email) {
        return anchor(key(KeyKind.EMPLOYEE_ID, employee), key(KeyKind.EMAIL, email));
    }

    private static About anchor(Key... keys) {
        return new About(List.of(keys), true);
    }

    private static About about(Key... keys) {
        return new About(List.of(keys), false);
    }

    private static Key key(KeyKind kind, String value) {
        return Key.of(kind, value);
    }

    private static bonafide.observation.SubjectId id(String value) {
        return new bonafide.observation.SubjectId(value);
    }
}
