package bonafide.source.jsonresume;

import bonafide.source.JsonSource;
import bonafide.source.Signature;
import java.util.List;

/** A résumé of JSON Resume, schema 1.0.0. */
public final class JsonResume implements JsonSource {
    @Override
    public String name() {
        return "json-resume";
    }

    @Override
    public About about() {
        return new About(
                "JSON Resume",
                "A résumé of schema 1.0.0, one a file. All of it is claimed, at the day of meta.lastModified where that"
                        + " stands there, else undated. Summaries, descriptions and highlights together are the running"
                        + " text. A job without a start is counted, and nothing else is made of it. The place of a job is"
                        + " taken only where its text names a country, or a city and a state of the United States.",
                List.of(
                        "basics: name, email, phone, url, summary, location, profiles[].network, .username, .url",
                        "work[]: name, position, url, location, startDate, endDate, summary, description, highlights[]",
                        "education[]: institution, studyType, area, startDate, endDate",
                        "projects[]: description, highlights[]; volunteer[]: summary, highlights[]",
                        "languages[].language, references[].name, meta.lastModified"),
                List.of(
                        "identity.legal-name",
                        "identity.stated-place",
                        "contact.email",
                        "contact.phone",
                        "contact.address",
                        "contact.referee",
                        "profile.link",
                        "resume.employment",
                        "resume.education",
                        "resume.stated-language",
                        "resume.text"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                Signature.json("basics/name", "work"),
                Signature.json("basics/name", "education"),
                Signature.json("basics/name", "basics/email"),
                Signature.json("basics", "work", "education"));
    }

    @Override
    public String nameHint() {
        return "resume";
    }

    @Override
    public RecordReader open() {
        return (raw, reading) -> JsonResumeReader.read(raw, reading)
                .ifPresent(resume -> new JsonResumeMapper(resume, raw, reading).map());
    }
}
