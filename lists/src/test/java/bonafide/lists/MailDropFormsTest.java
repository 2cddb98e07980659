package bonafide.lists;

import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.PostalAddress;
import bonafide.reference.MailDrops;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDropFormsTest {
    private static final MailDrops DROPS = ReferenceTables.embedded().mailDrops();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PO BOX 118, Columbus, OH 43215 | a post office box",
                "P.O. Box 118, Columbus, OH 43215 | a post office box",
                "Post Office Box 9, Dayton, OH 45402 | a post office box",
                "POB 12A7, Dayton, OH 45402 | a post office box",
                "1208 Linden Ave PMB 44, Columbus, OH 43215 | a private mailbox (PMB)",
                "1208 Linden Ave, PMB #44, Columbus, OH 43215 | a private mailbox (PMB)",
                "The UPS Store, 1208 Linden Ave #44, Columbus, OH 43215 | a mailbox shop (The UPS Store)",
                "c/o Mail Boxes Etc., 5 Example Rd, Reading, RG1 1AA, UK | a mailbox shop (Mail Boxes Etc.)",
                "Anytime Mailbox, 77 Example St, Austin, TX 78701 | a virtual mailbox service (Anytime Mailbox)",
                "Example Freight Forwarding LLC, 9 Dock Rd, Newark, DE 19711 | a freight forwarder",
                "Oceanic Cargo, 9 Dock Rd, Newark, DE 19711 | a freight forwarder",
                "Packstation 117, 10115 Berlin, Germany | a parcel locker",
                "General Delivery, Nome, AK 99762 | general delivery at a post office"
            })
    void form_saysWhatItIs(String address, String kind) {
        assertThat(DROPS.looksLike(address(address)).value()).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1208 Linden Ave #44, Columbus, OH 43215",
                "1208 Linden Avenue, Apt. 4, Columbus, OH 43215",
                "RR 2 Box 15, Nelsonville, OH 45764",
                "HC 3 Box 21, Terlingua, TX 79852",
                "14 Freight Street, Waterbury, CT 06702",
                "220 Cargo Rd, Louisville, KY 40209",
                "1 Air Cargo Service Road, Atlanta, GA 30320",
                "9 Postal Way, Alexandria, VA 22301",
                "27 Boxwood Lane, Columbus, OH 43215",
                "3 Pobox-Hill, Reading",
                "500 Parcel Street, Monterey, CA 93940"
            })
    void ordinaryAddress_isNoDrop(String address) {
        assertThat(DROPS.looksLike(address(address)).value()).isEmpty();
    }

    @Test
    void ownList_comparesHousesNotUnits() {
        String text = """
                address,kind
                "1208 Linden Avenue #1, Columbus, OH 43215",a mailbox shop
                "40 Quay St, Albany, NY 12207",
                ",",
                """;
        Refusals refusals = new Refusals("drops.csv");
        OwnMailDrops own = OwnMailDrops.read(new OwnList("drops.csv", text.getBytes(StandardCharsets.UTF_8)), refusals);

        assertThat(own.looksLike(address("1208 LINDEN AVE #388, Columbus, OH 43215"))
                        .value())
                .contains("a mailbox shop");
        assertThat(own.looksLike(address("40 Quay Street, Albany, NY 12207")).value())
                .contains("an address on your list of mail drops");
        assertThat(own.looksLike(address("1210 Linden Ave, Columbus, OH 43215")).value())
                .isEmpty();
        assertThat(refusals.all()).map(Refusal::line).containsExactly(4L);
    }

    private static PostalAddress address(String text) {
        return PostalAddress.parse(text).orElseThrow();
    }
}
