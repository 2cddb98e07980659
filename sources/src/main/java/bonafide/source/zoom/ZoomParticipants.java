package bonafide.source.zoom;

import bonafide.source.JsonSource;
import bonafide.source.Signature;
import java.util.List;
import java.util.Set;

/** The participants of a call as Zoom's Dashboard and Reports interfaces answer. */
public final class ZoomParticipants implements JsonSource {
    @Override
    public String name() {
        return "zoom-participants";
    }

    @Override
    public About about() {
        return new About(
                "Zoom participants",
                "Answers of /metrics/meetings/NUMBER/participants and /report/meetings/NUMBER/participants, one call a file."
                        + " An answer does not say which call it is of; the call goes by the file's name, so call the"
                        + " file 81234567890.json. " + ZoomParticipant.WHOM + " Zoom leaves address, place and devices"
                        + " blank for those of other accounts since 2023. A place is taken only where its text names a"
                        + " country, or a city and a state of the United States. That somebody joined from Windows, or"
                        + " by telephone, names no device. A stay in the waiting room is counted.",
                List.of(
                        "user_name or name, email or user_email, join_time, status, role",
                        "ip_address, location, camera, pc_name, device_name"),
                List.of("interview.joined"));
    }

    @Override
    public List<Signature> signatures() {
        return List.of(
                Signature.json("user_name", "join_time", "leave_time", "device"),
                Signature.json("name", "user_email", "join_time", "leave_time"));
    }

    @Override
    public String nameHint() {
        return "zoom";
    }

    @Override
    public Set<String> wrappers() {
        return Set.of("participants");
    }

    @Override
    public RecordReader open() {
        return ZoomParticipantReader::read;
    }
}
