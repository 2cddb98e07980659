package bonafide.source.ashby;

import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.Signature;
import java.util.List;
import java.util.Set;

/** Candidates and applications of Ashby's interface. */
public final class AshbyRecords implements JsonSource {
    @Override
    public String name() {
        return "ashby-candidates";
    }

    @Override
    public About about() {
        return new About(
                "Ashby candidates and applications",
                "Answers of candidate.list and application.list: a page, a list, or one a line. An application declares a"
                        + " subject by its id with the candidate's mail address and name; a candidate declares one by"
                        + " the ids of its applications, else by its own. What the candidate entered is a claim. Who is"
                        + " credited counts as a referral only where the source is called one. Position, company and"
                        + " school have no dates and are not read, nor is Ashby's own verdict on fraud.",
                List.of(
                        "candidate: id, name, createdAt, primaryEmailAddress, emailAddresses[], phoneNumbers[],"
                                + " socialLinks[].url, applicationIds[], location.locationSummary",
                        "application: id, createdAt, candidate.id, .name, .primaryEmailAddress, job.title, source.title,"
                                + " creditedToUser"),
                List.of(
                        "organisation.application",
                        "identity.legal-name",
                        "identity.stated-place",
                        "contact.email",
                        "contact.phone",
                        "contact.referral",
                        "profile.link"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                Signature.json("id", "name", "applicationIds", "socialLinks", "phoneNumbers"),
                Signature.json("id", "createdAt", "candidate/id", "job/title", "status"));
    }

    @Override
    public String nameHint() {
        return "ashby";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("results");
    }

    @Override
    public RecordReader open() {
        return (raw, reading) -> Json.read(raw, reading).ifPresent(fields -> AshbyMapper.map(fields, raw, reading));
    }
}
