package bonafide.source.sysmon;

import bonafide.source.Feed;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Signature;
import bonafide.source.TextSource;
import bonafide.source.Times;
import bonafide.source.XmlElement;
import bonafide.source.XmlElements;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sysmon's events as XML: an export of the Windows event log, or the syslog of Linux. */
public final class SysmonXml implements TextSource {
    private static final Pattern PROVIDER =
            Pattern.compile("<Provider\\s+Name=['\"](?:Microsoft-Windows-Sysmon|Linux-Sysmon)['\"]");

    @Override
    public String name() {
        return "sysmon-xml";
    }

    @Override
    public About about() {
        return new About(
                "Sysmon events as XML",
                "An XML export of the channel Microsoft-Windows-Sysmon/Operational (Event Viewer, wevtutil), or syslog lines"
                        + " of Sysmon for Linux. " + SysmonJson.WHAT_IS_READ
                        + " Only Event elements are looked at; a DTD or an entity in one is refused.",
                List.of("System: Provider, EventID, TimeCreated, Computer", "EventData: " + SysmonJson.FIELDS),
                List.of("endpoint.process-seen", "endpoint.usb-device"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.text("an Event of the provider Microsoft-Windows-Sysmon", SysmonXml::begins));
    }

    @Override
    public String nameHint() {
        return "sysmon";
    }

    @Override
    public void read(Feed feed, Reading reading) throws IOException {
        XmlElements.read(feed, "Event", reading, element -> reading.count(element, raw -> read(raw, reading)));
    }

    private static boolean begins(String text) {
        String start = text.stripLeading();
        boolean json = start.startsWith("{") || start.startsWith("[{");
        return !json && text.contains("<Event") && PROVIDER.matcher(text).find();
    }

    private static void read(RawRecord raw, Reading reading) {
        switch (XmlElement.parse(raw)) {
            case XmlElement.Parsed.Broken broken -> reading.refuse(raw, broken.reason(), broken.hint());
            case XmlElement.Parsed.Value value -> read(value.element(), raw, reading);
        }
    }

    private static void read(XmlElement event, RawRecord raw, Reading reading) {
        XmlElement system = event.child("System");
        Optional<Integer> id = system.text("EventID").flatMap(SysmonJson::number);
        Optional<Instant> recorded =
                system.child("TimeCreated").attribute("SystemTime").flatMap(Times::instant);
        Optional<String> computer = system.text("Computer");
        if (id.isEmpty() || recorded.isEmpty() || computer.isEmpty()) {
            reading.refuse(
                    raw,
                    "is no event: EventID, TimeCreated or Computer is missing or cannot be read",
                    "export the events as XML, not a view of them");
            return;
        }
        Map<String, String> data = new HashMap<>();
        for (XmlElement field : event.child("EventData").children()) {
            field.attribute("Name").ifPresent(name -> data.put(name, field.text()));
        }
        String provider = system.child("Provider").attribute("Name").orElse("");
        SysmonMapper.map(new SysmonEvent(provider, id.get(), recorded.get(), computer.get(), data), raw, reading);
    }
}
