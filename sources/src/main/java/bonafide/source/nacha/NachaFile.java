package bonafide.source.nacha;

import bonafide.source.Feed;
import bonafide.source.Lines;
import bonafide.source.Reading;
import bonafide.source.Signature;
import bonafide.source.TextSource;
import java.io.IOException;
import java.util.List;

/** Payments through the automated clearing house of the United States, in NACHA's fixed form. */
public final class NachaFile implements TextSource {
    @Override
    public String name() {
        return "nacha-ach";
    }

    @Override
    public About about() {
        return new About(
                "NACHA ACH file",
                "Lines of 94 characters. Each credit to a person's account (PPD) or a contractor's (CCD) says where pay goes,"
                        + " on the batch's effective day, and how much. The individual's number is taken for the HR"
                        + " system's id, unless it has nine digits, which may be a tax number and is never kept; where"
                        + " payroll numbers people otherwise, leave the file out. The name is left out where it fills its"
                        + " 22 places, because it may be cut off. The account number is not kept, not even hashed: there"
                        + " is no secret key here, and a hash without one can be tried out, nor would it equal what"
                        + " others hashed with theirs. So a changed account at one bank cannot be seen from these files."
                        + " A line that is no whole record, or whose routing number fails its check digit, is refused"
                        + " alone. Trial entries (prenotes), debits, returns, corrections and other classes are counted.",
                List.of(
                        "batch header: company name, entry class, effective entry date",
                        "entry: transaction code, routing number, amount, individual's number and name",
                        "addenda: type"),
                List.of("payment.instruction", "payment.transfer"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.text("101 and, from the 35th place on, 094101", NachaFile::begins));
    }

    @Override
    public String nameHint() {
        return "ach";
    }

    @Override
    public void read(Feed feed, Reading reading) throws IOException {
        NachaReader reader = new NachaReader(reading);
        Lines.read(feed, reading, reader::line);
        reader.end();
    }

    private static boolean begins(String text) {
        return text.startsWith("101") && text.length() > 40 && text.startsWith("094101", 34);
    }
}
