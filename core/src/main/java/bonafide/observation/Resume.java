package bonafide.observation;

import java.util.Optional;

/** What somebody says about career and education. */
public sealed interface Resume extends Observation {

    /** A position held, as the résumé or application states it. */
    @Means("A position held, as the résumé or application states it")
    record Employment(
            Provenance provenance,
            @Means("The employer") String employer,
            @Means("The employer's domain, where given") Optional<String> domain,
            @Means("The title") String title,
            @Means("When it began: year, month or day") PartialDate start,
            @Means("When it ended; empty while it lasts") Optional<PartialDate> end,
            @Means("Where") Optional<Place> place)
            implements Resume {}

    /** A course of study, as stated. */
    @Means("A course of study, as stated")
    record Education(
            Provenance provenance,
            @Means("The school") String school,
            @Means("The degree") Optional<String> degree,
            @Means("When it began") Optional<PartialDate> start,
            @Means("When it ended") Optional<PartialDate> end,
            @Means("Where the school is") Optional<Place> place)
            implements Resume {}

    /** The running text of a résumé or cover letter. */
    @Means("The running text of a résumé or cover letter")
    record Text(Provenance provenance, @Means("The text") String words) implements Resume {}

    /** A language the person says they speak. */
    @Means("A language the person says they speak")
    record StatedLanguage(
            Provenance provenance,
            @Means("The language, by name or code") String language) implements Resume {}

    /** A client or contract that the person names as proof of work. */
    @Means("A client or contract that the person names as proof of work")
    record Client(
            Provenance provenance,
            @Means("The client") String name,
            @Means("Its domain") Optional<String> domain,
            @Means("Hash of the paper handed in") Optional<String> paperFingerprint)
            implements Resume {}
}
