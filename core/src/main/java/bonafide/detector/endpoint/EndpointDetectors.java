package bonafide.detector.endpoint;

import bonafide.detector.DetectorKind;
import bonafide.detector.Whereabouts;
import java.util.List;

/** The detectors of what is found on company devices. */
public final class EndpointDetectors {
    private EndpointDetectors() {}

    /** How each is made. */
    public static List<DetectorKind<?>> kinds() {
        return List.of(
                new DetectorKind<>(
                        "AlertRaised", AlertRaised.Settings.class, (settings, references) -> new AlertRaised(settings)),
                new DetectorKind<>(
                        "CompositeUsbEarly",
                        CompositeUsbEarly.Settings.class,
                        (settings, references) -> new CompositeUsbEarly(settings)),
                DetectorKind.plain("KvmIdentifier", references -> new KvmIdentifier(references.kvmDevices())),
                new DetectorKind<>(
                        "NeverAtShipTo",
                        NeverAtShipTo.Settings.class,
                        (settings, references) -> new NeverAtShipTo(settings, Whereabouts.from(references))),
                new DetectorKind<>(
                        "RemoteToolEarly",
                        RemoteToolEarly.Settings.class,
                        (settings, references) -> new RemoteToolEarly(settings, references.remoteTools())),
                new DetectorKind<>(
                        "SecondRemoteTool",
                        SecondRemoteTool.Settings.class,
                        (settings, references) -> new SecondRemoteTool(settings, references.remoteTools())),
                DetectorKind.plain("SerialNotShipped", references -> new SerialNotShipped()),
                new DetectorKind<>(
                        "ToolPresent",
                        ToolPresent.Settings.class,
                        (settings, references) -> new ToolPresent(settings, references.remoteTools())),
                new DetectorKind<>(
                        "UnattendedRemoteSetup",
                        UnattendedRemoteSetup.Settings.class,
                        (settings, references) -> new UnattendedRemoteSetup(settings)));
    }
}
