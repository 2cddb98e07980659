package bonafide.lists;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a list is, seen from its content. */
enum ListKind {
    MAXMIND("an address database in MaxMind's format"),
    COMPACT("an address table made by bonafide lists import"),
    NETWORKS("networks you named"),
    REMOTE_TOOLS("remote tools"),
    FRONTS("front companies"),
    MAIL_DROPS("mail drops"),
    ROUTING_NUMBERS("a FedACH directory"),
    WALLETS("virtual-currency addresses"),
    DISPOSABLE_DOMAINS("disposable mail domains");

    private static final byte[] MAXMIND_MARK = "\u00ab\u00cd\u00efMaxMind.com".getBytes(StandardCharsets.ISO_8859_1);
    private static final int MAXMIND_TAIL = 1 << 17;
    private static final int SAMPLE = 1 << 16;
    private static final int SAMPLE_LINES = 50;

    private final String spoken;

    ListKind(String spoken) {
        this.spoken = spoken;
    }

    /** Whether the content says what it is; a bare column of domains, numbers or wallets could be something else. */
    boolean saysWhatItIs() {
        return this != ROUTING_NUMBERS && this != WALLETS && this != DISPOSABLE_DOMAINS;
    }

    /** For people. */
    String spoken() {
        return spoken;
    }

    /** Empty where the content is no list that the program knows. */
    static Optional<ListKind> of(byte[] content) {
        if (endsAsMaxmind(content)) {
            return Optional.of(MAXMIND);
        }
        int header = Header.read(content).length();
        byte[] head = Arrays.copyOfRange(
                content, Math.min(header, content.length), Math.min(content.length, header + SAMPLE));
        if (new String(head, StandardCharsets.ISO_8859_1).startsWith(CompactRanges.MARK)) {
            return Optional.of(COMPACT);
        }
        List<String> lines = new ArrayList<>();
        Lines.each(head, (number, line) -> lines.add(line));
        if (lines.isEmpty() || lines.stream().anyMatch(line -> line.indexOf('\0') >= 0)) {
            return Optional.empty();
        }
        return heading(lines.getFirst()).or(() -> withoutHeading(lines)).or(() -> sanctions(lines, content));
    }

    /** Whether the last part of a file holds the mark before MaxMind's metadata. */
    static boolean endsAsMaxmind(byte[] content) {
        for (int at = content.length - MAXMIND_MARK.length; at >= Math.max(0, content.length - MAXMIND_TAIL); at--) {
            if (Arrays.equals(content, at, at + MAXMIND_MARK.length, MAXMIND_MARK, 0, MAXMIND_MARK.length)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<ListKind> heading(String line) {
        Set<String> headings = Arrays.stream(line.toLowerCase(Locale.ROOT).split(","))
                .map(heading -> heading.strip().replace("\"", ""))
                .collect(Collectors.toSet());
        if (headings.contains("network") && (headings.contains("kind") || headings.contains("place"))) {
            return Optional.of(NETWORKS);
        }
        if (headings.containsAll(Set.of("family", "role", "names"))) {
            return Optional.of(REMOTE_TOOLS);
        }
        if (headings.contains("front") && (headings.contains("domain") || headings.contains("names"))) {
            return Optional.of(FRONTS);
        }
        return headings.equals(Set.of("address", "kind")) ? Optional.of(MAIL_DROPS) : Optional.empty();
    }

    /** A form counts where nine of the first ten lines have it, so that a broken line is refused and not the file. */
    private static Optional<ListKind> withoutHeading(List<String> all) {
        List<String> lines = all.size() > SAMPLE_LINES ? all.subList(0, SAMPLE_LINES) : all;
        if (mostly(lines, RoutingDirectory::isEntry)) {
            return Optional.of(ROUTING_NUMBERS);
        }
        if (mostly(lines, line -> DomainNames.isDomain(DomainNames.bare(line)))) {
            return Optional.of(DISPOSABLE_DOMAINS);
        }
        List<String> inBrackets = lines.stream()
                .filter(line -> !line.equals("[") && !line.equals("]"))
                .toList();
        return mostly(inBrackets, WalletLines::mayBeAddress) ? Optional.of(WALLETS) : Optional.empty();
    }

    /** OFAC's files begin each line with an entry's number; the first address may stand far down. */
    private static Optional<ListKind> sanctions(List<String> lines, byte[] content) {
        return mostly(lines, WalletLines::isEntry)
                        && WalletLines.mentionsAddress(new String(content, StandardCharsets.ISO_8859_1))
                ? Optional.of(WALLETS)
                : Optional.empty();
    }

    private static boolean mostly(List<String> lines, Predicate<String> form) {
        long having = lines.stream().filter(form).count();
        return having > 0 && having * 10 >= lines.size() * 9L;
    }
}
