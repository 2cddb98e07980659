package bonafide.source.lever;

import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.Signature;
import java.util.List;
import java.util.Set;

/** Opportunities of Lever's interface: one candidate for one position. */
public final class LeverOpportunities implements JsonSource {
    @Override
    public String name() {
        return "lever-opportunities";
    }

    @Override
    public About about() {
        return new About(
                "Lever opportunities",
                "Answers of /v1/opportunities: a page, a list, a single one, or one a line. Each declares a subject by its"
                        + " id, with the candidate's mail addresses, telephone numbers and name. What the candidate"
                        + " entered is a claim. The day of the application is that of its making only where the candidate"
                        + " applied; the position is given where the applications are expanded. The headline is"
                        + " somebody's summary and is not read. A location is taken only where it names a country, or a"
                        + " city and a state of the United States.",
                List.of(
                        "id, name, createdAt, emails[], phones[].value, links[], location, sources[], origin",
                        "applications[].posting.text, where expanded"),
                List.of(
                        "organisation.application",
                        "identity.legal-name",
                        "identity.stated-place",
                        "contact.email",
                        "contact.phone",
                        "profile.link"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.json("id", "name", "emails", "phones", "links", "sources", "createdAt"));
    }

    @Override
    public String nameHint() {
        return "lever";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("data");
    }

    @Override
    public RecordReader open() {
        return (raw, reading) -> Json.read(raw, reading).ifPresent(fields -> LeverMapper.map(fields, raw, reading));
    }
}
