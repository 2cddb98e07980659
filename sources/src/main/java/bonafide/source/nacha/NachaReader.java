package bonafide.source.nacha;

import bonafide.dossier.Key;
import bonafide.dossier.KeyKind;
import bonafide.dossier.Statement;
import bonafide.observation.Money;
import bonafide.observation.Payment;
import bonafide.observation.Provenance;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads line after line. What an entry is, its addenda may change, so it is stated when the next line is seen. */
final class NachaReader {
    private static final int WIDTH = 94;
    private static final Set<String> CREDITS = Set.of("22", "32");
    private static final Set<String> CLASSES = Set.of("PPD", "CCD");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);

    private final Reading reading;
    private Optional<Batch> batch = Optional.empty();
    private Optional<Pending> pending = Optional.empty();

    NachaReader(Reading reading) {
        this.reading = reading;
    }

    /** What a batch's header says of its entries. */
    private record Batch(String company, String entryClass, Instant effective) {}

    /** An entry that awaits its addenda, if it has any. */
    private record Pending(RawRecord raw, Batch batch, NachaEntry entry, boolean addendaFollow) {}

    void line(RawRecord raw) {
        String line = new String(raw.bytes(), raw.from(), raw.length(), StandardCharsets.ISO_8859_1);
        if (line.length() != WIDTH) {
            reading.refuse(raw, "is no record of 94 characters", "was the file cut off or its blanks trimmed?");
            return;
        }
        switch (line.charAt(0)) {
            case '7' -> addenda(line.substring(1, 3));
            case '6' -> {
                end();
                entry(raw, line);
            }
            case '5' -> {
                end();
                header(raw, line);
            }
            case '1', '8', '9' -> end();
            default -> reading.refuse(raw, "is no record that NACHA knows", "was the file damaged?");
        }
    }

    /** States the entry that awaited an addenda, now that none can come. */
    void end() {
        Optional<Pending> last = pending;
        pending = Optional.empty();
        last.ifPresent(entry -> {
            if (entry.addendaFollow) {
                reading.refusePart(
                        entry.raw.position(), "is an entry without the addenda it announces", "is it cut off?");
            } else {
                reading.count(entry.raw, raw -> state(entry));
            }
        });
    }

    private void addenda(String type) {
        Optional<Pending> last = pending;
        if (last.isEmpty() || type.equals("05")) {
            pending = last.map(entry -> new Pending(entry.raw, entry.batch, entry.entry, false));
            return;
        }
        pending = Optional.empty();
        reading.count(last.get().raw, raw -> reading.unknownType("entry with addenda " + type));
    }

    private void header(RawRecord raw, String line) {
        batch = Optional.empty();
        try {
            LocalDate day = LocalDate.parse(line.substring(69, 75), DAY);
            batch = Optional.of(new Batch(
                    line.substring(4, 20).strip(),
                    line.substring(50, 53),
                    day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        } catch (DateTimeException noDay) {
            reading.refuse(raw, "is a batch without an effective day that can be read", "was the file damaged?");
        }
    }

    private void entry(RawRecord raw, String line) {
        Optional<NachaEntry> entry = NachaEntry.read(line);
        if (batch.isEmpty() || entry.isEmpty()) {
            reading.refuse(
                    raw,
                    batch.isEmpty()
                            ? "is an entry in no batch that can be read"
                            : "is an entry whose routing number fails its check digit, or without an amount",
                    "was the line damaged?");
            return;
        }
        boolean pays = CLASSES.contains(batch.get().entryClass) && CREDITS.contains(line.substring(1, 3));
        if (!pays) {
            String type = batch.get().entryClass.strip() + " entry with code " + line.substring(1, 3);
            reading.count(raw, any -> reading.unknownType(type));
            return;
        }
        byte[] kept = Arrays.copyOfRange(raw.bytes(), raw.from(), raw.to());
        RawRecord copy = new RawRecord(
                kept, 0, kept.length, raw.position().line(), raw.position().pointer());
        pending = Optional.of(new Pending(copy, batch.get(), entry.get(), line.charAt(78) == '1'));
    }

    private void state(Pending pending) {
        NachaEntry entry = pending.entry;
        List<Key> about = new ArrayList<>();
        entry.number().ifPresent(number -> about.add(Key.of(KeyKind.EMPLOYEE_ID, number)));
        entry.name().ifPresent(name -> about.add(Key.of(KeyKind.NAME, name)));
        if (about.isEmpty()) {
            reading.unknownType("entry that names nobody");
            return;
        }
        Provenance provenance = reading.provenance(pending.raw, pending.batch.effective);
        reading.state(Statement.of(
                about,
                new Payment.Instruction(
                        provenance,
                        Payment.Method.BANK_ACCOUNT,
                        Optional.empty(),
                        Optional.of(entry.routing()),
                        entry.name(),
                        Optional.empty(),
                        Optional.of("US"),
                        Optional.empty())));
        Optional<String> company = Optional.of(pending.batch.company).filter(name -> !name.isEmpty());
        reading.state(Statement.of(
                about,
                new Payment.Transfer(
                        provenance,
                        Payment.Flow.IN,
                        new Money(entry.amount(), "USD"),
                        company,
                        Optional.empty(),
                        Optional.empty())));
    }
}
