package bonafide.source.plain;

import bonafide.form.Kind;
import bonafide.form.Kinds;
import bonafide.source.Json;
import bonafide.source.JsonSource;
import bonafide.source.RawRecord;
import bonafide.source.Reading;
import bonafide.source.Signature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The plain form as JSON: an object for each fact, one a line or in a list. */
public final class PlainJson implements JsonSource {
    @Override
    public String name() {
        return "plain-json";
    }

    @Override
    public About about() {
        return new About(
                "plain JSON Lines",
                "The same as the plain table, with one JSON object a line; a column of several values is a list of texts.",
                List.of("the columns of the plain form"),
                Kinds.written().stream().map(Kind::name).toList());
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.json(PlainForm.OBSERVATION));
    }

    @Override
    public RecordReader open() {
        return new Reader();
    }

    /** Reads one object after the other; neighbours often have the same members. */
    private static final class Reader implements RecordReader {
        private PlainColumns columns = PlainColumns.ofObjects();

        @Override
        public void read(RawRecord raw, Reading reading) {
            switch (Json.parse(raw)) {
                case Json.Parsed.Broken broken -> reading.refuse(raw, broken.reason(), broken.hint());
                case Json.Parsed.Value value -> read(raw, value.json(), reading);
            }
        }

        private void read(RawRecord raw, Json object, Reading reading) {
            Map<String, List<String>> cells = new LinkedHashMap<>();
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                Json value = member.getValue();
                if (value.isObject()
                        || value.items().stream().anyMatch(item -> item.text().isEmpty())) {
                    reading.refuse(raw, member.getKey() + " holds neither a text nor a list of texts", "write a text");
                    return;
                }
                List<String> texts = new ArrayList<>();
                value.text().ifPresent(texts::add);
                value.items().forEach(item -> item.text().ifPresent(texts::add));
                if (!texts.isEmpty()) {
                    cells.put(member.getKey().strip().toLowerCase(Locale.ROOT), texts);
                }
            }
            columns = columns.named(List.copyOf(cells.keySet()));
            PlainForm.read(raw, columns, List.copyOf(cells.values()), reading);
        }
    }
}
