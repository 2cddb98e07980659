package bonafide.lists;

import bonafide.observation.IpAddress;
import bonafide.observation.Place;
import bonafide.reference.Answer;
import bonafide.reference.GeoLocations;
import bonafide.reference.Table;

/** The country of each address, from a compact table whose words are ISO 3166-1 codes. */
record CountryTable(Table table, Lazy<Answers<Place>> answers) implements GeoLocations {
    static CountryTable of(Table table, Lazy<CompactRanges> ranges) {
        return new CountryTable(table, new Lazy<>(() -> Answers.of(ranges.get(), Place::country, table)));
    }

    @Override
    public Answer<Place> locate(IpAddress address) {
        return address.isPrivate() ? Answer.none(table) : answers.get().find(address);
    }
}
