package bonafide.source.greenhouse;

import bonafide.source.JsonSource;
import bonafide.source.Signature;
import java.util.List;

/** Candidates of the Greenhouse Harvest interface. */
public final class GreenhouseCandidates implements JsonSource {
    @Override
    public String name() {
        return "greenhouse-candidates";
    }

    @Override
    public About about() {
        return new About(
                "Greenhouse Harvest candidates",
                "Answers of /v1/candidates: a list, a single candidate, or one a line. Each application declares a subject"
                        + " by its id, with the candidate's mail addresses, telephone numbers and name; a candidate without"
                        + " an application declares one by its own id. What the candidate entered is a claim. Start and end"
                        + " of studies and jobs are taken to the month, as Greenhouse keeps them; one without a start is"
                        + " counted, and nothing is made of it. Who is credited counts as a referral only where the source"
                        + " is called one.",
                List.of(
                        "id, first_name, last_name, created_at",
                        "email_addresses[], phone_numbers[], addresses[]: value, type",
                        "website_addresses[], social_media_addresses[]: value",
                        "applications[]: id, applied_at, jobs[].name, source.public_name, credited_to.name, location.address",
                        "educations[]: school_name, degree, discipline, start_date, end_date",
                        "employments[]: company_name, title, start_date, end_date"),
                List.of(
                        "organisation.application",
                        "identity.legal-name",
                        "identity.stated-place",
                        "contact.email",
                        "contact.phone",
                        "contact.address",
                        "contact.referral",
                        "profile.link",
                        "resume.education",
                        "resume.employment"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.json("id", "first_name", "last_name", "applications", "email_addresses"));
    }

    @Override
    public String nameHint() {
        return "greenhouse";
    }

    @Override
    public RecordReader open() {
        return (raw, reading) -> GreenhouseReader.read(raw, reading)
                .ifPresent(candidate -> new GreenhouseMapper(candidate, raw, reading).map());
    }
}
