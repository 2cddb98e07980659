package bonafide.detector.signin;

import bonafide.detector.DetectorKind;
import bonafide.detector.Whereabouts;
import java.util.List;

/** The detectors of sign-ins, sessions and factors. */
public final class SigninDetectors {
    private SigninDetectors() {}

    /** How each is made. */
    public static List<DetectorKind<?>> kinds() {
        return List.of(
                new DetectorKind<>(
                        "ActiveInLocalNight",
                        ActiveInLocalNight.Settings.class,
                        (settings, references) -> new ActiveInLocalNight(settings, Whereabouts.from(references))),
                new DetectorKind<>(
                        "ConcurrentDistantSessions",
                        ConcurrentDistantSessions.Settings.class,
                        (settings, references) ->
                                new ConcurrentDistantSessions(settings, Whereabouts.from(references))),
                new DetectorKind<>(
                        "DeviceElsewhere",
                        DeviceElsewhere.Settings.class,
                        (settings, references) -> new DeviceElsewhere(settings, Whereabouts.from(references))),
                new DetectorKind<>(
                        "ImpossibleTravel",
                        ImpossibleTravel.Settings.class,
                        (settings, references) -> new ImpossibleTravel(settings, Whereabouts.from(references))),
                new DetectorKind<>(
                        "LongLogin",
                        LongLogin.Settings.class,
                        (settings, references) -> new LongLogin(settings, Whereabouts.from(references))),
                new DetectorKind<>(
                        "OfferHandledElsewhere",
                        OfferHandledElsewhere.Settings.class,
                        (settings, references) -> new OfferHandledElsewhere(settings, Whereabouts.from(references))),
                DetectorKind.plain(
                        "SessionOnUnmanagedDevice",
                        references -> new SessionOnUnmanagedDevice(Whereabouts.from(references))),
                new DetectorKind<>(
                        "SharedSignInAddress",
                        SharedSignInAddress.Settings.class,
                        (settings, references) -> new SharedSignInAddress(settings, references.networkRanges())),
                new DetectorKind<>(
                        "SignInsElsewhere",
                        SignInsElsewhere.Settings.class,
                        (settings, references) -> new SignInsElsewhere(settings, Whereabouts.from(references))),
                new DetectorKind<>(
                        "SignInsFromRentedNetwork",
                        SignInsFromRentedNetwork.Settings.class,
                        (settings, references) -> new SignInsFromRentedNetwork(settings, Whereabouts.from(references))),
                new DetectorKind<>(
                        "WorkersShareHomeLine",
                        WorkersShareHomeLine.Settings.class,
                        (settings, references) -> new WorkersShareHomeLine(settings, Whereabouts.from(references))));
    }
}
