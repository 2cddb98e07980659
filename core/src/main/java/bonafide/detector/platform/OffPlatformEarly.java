package bonafide.detector.platform;

import bonafide.detector.KeepingDetector;
import bonafide.detector.Kept;
import bonafide.detector.Wording;
import bonafide.finding.Compared;
import bonafide.finding.Evidence;
import bonafide.finding.Judgement;
import bonafide.observation.Means;
import bonafide.observation.Message;
import bonafide.observation.Observation;
import bonafide.observation.Organisation;
import bonafide.observation.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sign: soon after a bid, an application or an offer the person asks to move to another channel.
 *
 * <p>Time is counted and not messages, so that a conversation that was kept in part says no more than a whole one. It is
 * fooled by waiting. What looks like it: fees, habit, better calls elsewhere. Source: C22-06.
 */
public record OffPlatformEarly(Settings settings) implements KeepingDetector {
    /** What a red flag sets. */
    public record Settings(
            @Means("How long after the first contact") Duration within) {}

    @Override
    public Set<Class<? extends Observation>> reads() {
        return Set.of(
                Message.Request.class, Platform.Bid.class, Organisation.Application.class, Organisation.Offer.class);
    }

    @Override
    public Judgement judge(Kept state, Instant asOf) {
        List<Observation> contacts = state.observations().stream()
                .filter(one ->
                        !(one instanceof Message.Request) && one.provenance().dated())
                .toList();
        if (contacts.isEmpty()) {
            return new Judgement.Missing(
                    List.of("platform.bid", "organisation.application"), "nothing says when the contact began");
        }
        for (Message.Request request : state.all(Message.Request.class)) {
            Optional<Observation> contact = contacts.stream()
                    .filter(one -> request.kind() == Message.RequestKind.OFF_PLATFORM
                            && !one.at().isAfter(request.at())
                            && !one.at().plus(settings.within).isBefore(request.at()))
                    .findFirst();
            if (contact.isPresent()) {
                return found(request, contact.get());
            }
        }
        return new Judgement.Silent("nobody asked early to move to another channel");
    }

    private static Judgement found(Message.Request request, Observation contact) {
        String began = switch (contact) {
            case Platform.Bid bid -> "the bid on " + Wording.quoted(bid.project());
            case Organisation.Application application -> "the application as " + Wording.quoted(application.role());
            default -> "the offer";
        };
        return Judgement.Found.of(
                "Shortly after " + began + Wording.on(contact) + " the person asked to move to another channel"
                        + Wording.on(request) + ": " + Wording.quoted(request.text()) + ".",
                new Compared("agreed: contact through the platform", "asked: " + Wording.brief(request.text())),
                List.of(new Evidence(request, Wording.brief(request.text())), new Evidence(contact, began)));
    }
}
