package bonafide.detector.resume;

import bonafide.detector.DetectorKind;
import java.util.List;

/** The detectors that look at careers, education and code hosting. */
public final class ResumeDetectors {
    private ResumeDetectors() {}

    /** How each is made. */
    public static List<DetectorKind<?>> kinds() {
        return List.of(
                new DetectorKind<>(
                        "CareerClaimsDiffer",
                        CareerClaimsDiffer.Settings.class,
                        (settings, references) -> new CareerClaimsDiffer(settings)),
                new DetectorKind<>(
                        "CommitsOlderThanAccount",
                        CommitsOlderThanAccount.Settings.class,
                        (settings, references) -> new CommitsOlderThanAccount(settings)),
                new DetectorKind<>(
                        "DormantAccountWakes",
                        DormantAccountWakes.Settings.class,
                        (settings, references) -> new DormantAccountWakes(settings)),
                new DetectorKind<>(
                        "EmployerDomainTooYoung",
                        EmployerDomainTooYoung.Settings.class,
                        (settings, references) -> new EmployerDomainTooYoung(settings)),
                DetectorKind.plain(
                        "EmployerIsListedFront", references -> new EmployerIsListedFront(references.frontCompanies())),
                new DetectorKind<>(
                        "ManyAuthorsInOwnWork",
                        ManyAuthorsInOwnWork.Settings.class,
                        (settings, references) -> new ManyAuthorsInOwnWork(settings)),
                new DetectorKind<>(
                        "ProfileTooThin",
                        ProfileTooThin.Settings.class,
                        (settings, references) -> new ProfileTooThin(settings)),
                new DetectorKind<>(
                        "SchoolsApartFromWork",
                        SchoolsApartFromWork.Settings.class,
                        (settings, references) -> new SchoolsApartFromWork(settings)),
                DetectorKind.plain("SiteNotThere", references -> new SiteNotThere()),
                new DetectorKind<>(
                        "TextResemblesAnothers",
                        TextResemblesAnothers.Settings.class,
                        (settings, references) -> new TextResemblesAnothers(settings)));
    }
}
