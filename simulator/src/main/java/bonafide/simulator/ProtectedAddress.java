package bonafide.simulator;

import bonafide.observation.Suppression;

/** Takes part in a state's address confidentiality programme; every record holds the programme's box. */
final class ProtectedAddress implements Story {
    @Override
    public void before(Life life) {
        life.home = "PO Box 4417, Omaha, NE 68104, US";
    }

    @Override
    public void after(Life life) {
        life.note(Paths.AGREEMENTS, new Suppression.AddressProtection(Fact.on(life.person.firstDay())));
    }
}
