package bonafide.detector.platform;

import bonafide.detector.DetectorKind;
import java.util.List;

/** The detectors of a freelance platform's own export. */
public final class PlatformDetectors {
    private PlatformDetectors() {}

    /** How each is made. */
    public static List<DetectorKind<?>> kinds() {
        return List.of(
                new DetectorKind<>(
                        "AbovePeers", AbovePeers.Settings.class, (settings, references) -> new AbovePeers(settings)),
                new DetectorKind<>(
                        "AccountLanguageNotStated",
                        AccountLanguageNotStated.Settings.class,
                        (settings, references) -> new AccountLanguageNotStated(settings)),
                new DetectorKind<>(
                        "AccountSubstituted",
                        AccountSubstituted.Settings.class,
                        (settings, references) -> new AccountSubstituted(settings)),
                new DetectorKind<>(
                        "OffPlatformEarly",
                        OffPlatformEarly.Settings.class,
                        (settings, references) -> new OffPlatformEarly(settings)),
                new DetectorKind<>(
                        "RatingBurst", RatingBurst.Settings.class, (settings, references) -> new RatingBurst(settings)),
                new DetectorKind<>(
                        "YoungAccount",
                        YoungAccount.Settings.class,
                        (settings, references) -> new YoungAccount(settings)));
    }
}
