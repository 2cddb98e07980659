package bonafide.source.intune;

import bonafide.dossier.Key;
import bonafide.observation.Endpoint;
import bonafide.observation.Provenance;
import bonafide.source.Machines;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A device under management.
 *
 * @param serial its serial number, unless it is a default
 * @param name its name
 * @param maker who made it
 * @param type the model's name
 * @param user the principal name or address of its primary user
 * @param system its operating system
 * @param owner whose it is, in Intune's word
 */
record ManagedDevice(
        Optional<String> serial,
        Optional<String> name,
        Optional<String> maker,
        Optional<String> type,
        Optional<String> user,
        String system,
        String owner) {
    private static final List<String> COMPUTERS = List.of("windows", "macos", "mac os", "linux", "chrome");

    /** Why nothing is made of it; empty where something is. */
    Optional<String> counted() {
        String lower = system.toLowerCase(Locale.ROOT);
        if (COMPUTERS.stream().noneMatch(lower::startsWith)) {
            return Optional.of("telephone or tablet");
        }
        if (!owner.equalsIgnoreCase("company") && !owner.equalsIgnoreCase("corporate")) {
            return Optional.of("device that is not the company's");
        }
        return serial.isEmpty() ? Optional.of("device without a serial number") : Optional.empty();
    }

    List<Key> about() {
        return Machines.keys(serial, name.map(List::of).orElse(List.of()), user);
    }

    Endpoint.Device observed(String number, Provenance provenance) {
        Optional<String> model = Machines.model(maker, type);
        return new Endpoint.Device(provenance, number, name, model, Machines.chassis(model.orElse("")));
    }
}
