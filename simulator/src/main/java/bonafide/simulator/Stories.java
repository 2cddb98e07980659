package bonafide.simulator;

import java.util.Map;
import java.util.function.Consumer;

/** The stories by the names that {@code cast.csv} gives them. */
final class Stories {
    private static final Story ORDINARY = new Story() {};
    private static final Map<String, Story> BY_NAME = Map.ofEntries(
            Map.entry("ordinary", ORDINARY),
            Map.entry("same-name", ORDINARY),
            Map.entry("singapore-graduate", ORDINARY),
            Map.entry("ring", new Ring()),
            Map.entry("rented", new RentedIdentity()),
            Map.entry("extortion", after(Extortion::tell)),
            Map.entry("dubious-referee", new DubiousReferee()),
            Map.entry("vendor-placement", after(Vendors::substituted)),
            Map.entry("payment-service", after(Vendors::freelancer)),
            Map.entry("mover", new Mover()),
            Map.entry("couple", new Couple()),
            Map.entry("flatmates", before(HomeStories::flatmates)),
            Map.entry("protected-address", new ProtectedAddress()),
            Map.entry("neighbour-signed", after(HomeStories::neighbourSigned)),
            Map.entry("married-name", new MarriedName()),
            Map.entry("routing-typo", after(MoneyStories::routingTypo)),
            Map.entry("changed-bank", after(MoneyStories::changedBank)),
            Map.entry("nomad", new Nomad()),
            Map.entry("vpn-habit", before(PlaceStories::vpnHabit)),
            Map.entry("traveller", before(PlaceStories::traveller)),
            Map.entry("night-shift", before(life -> life.morning = 20)),
            Map.entry("administrator", after(MachineStories::administrator)),
            Map.entry("laptop-swapped", after(MachineStories::swapped)),
            Map.entry("hobby-kvm", after(MachineStories::hobbyKvm)),
            Map.entry("awake-tool", after(MachineStories::awakeTool)),
            Map.entry("tunnel-tool", after(MachineStories::tunnelTool)),
            Map.entry("streamer", after(MachineStories::streamer)),
            Map.entry("platform-clones", after(MachineStories::platformClones)),
            Map.entry("same-referee", new FormerColleagues()),
            Map.entry("page-in-korean", after(CandidateStories::pageInKorean)),
            Map.entry("thin-code-account", after(CandidateStories::thinCodeAccount)),
            Map.entry("new-hire", after(CandidateStories::newHire)),
            Map.entry("deaf-candidate", after(CandidateStories::deafCandidate)),
            Map.entry("resume-only", after(CandidateStories::resumeOnly)));

    private Stories() {}

    static Story named(String name) {
        Story story = BY_NAME.get(name);
        if (story == null) {
            throw new IllegalStateException("nobody wrote the story " + name);
        }
        return story;
    }

    private static Story before(Consumer<Life> change) {
        return new Story() {
            @Override
            public void before(Life life) {
                change.accept(life);
            }
        };
    }

    private static Story after(Consumer<Life> change) {
        return new Story() {
            @Override
            public void after(Life life) {
                change.accept(life);
            }
        };
    }
}
