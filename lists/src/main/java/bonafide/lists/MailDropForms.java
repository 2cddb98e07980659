package bonafide.lists;

import bonafide.observation.PostalAddress;
import bonafide.reference.Answer;
import bonafide.reference.MailDrops;
import bonafide.reference.Table;
import java.util.Optional;

/** Tells a mail drop by the words in an address. */
record MailDropForms(Table table, Lazy<MailDropWords> words) implements MailDrops {
    static MailDropForms embedded(Embedded list) {
        return new MailDropForms(list.table(), new Lazy<>(() -> MailDropWords.read(list.asList())));
    }

    @Override
    public Answer<String> looksLike(PostalAddress address) {
        Optional<String> kind = words.get().kind(address.written());
        return new Answer<>(kind, table);
    }
}
