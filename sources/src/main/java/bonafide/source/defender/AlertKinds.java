package bonafide.source.defender;

import bonafide.observation.Endpoint.AlertKind;

/** What an alert is about, by the category that Defender gives it. */
final class AlertKinds {
    private AlertKinds() {}

    static AlertKind of(String categories) {
        boolean malware = categories.contains("Malware") || categories.contains("Ransomware");
        return malware ? AlertKind.MALWARE : AlertKind.OTHER;
    }
}
