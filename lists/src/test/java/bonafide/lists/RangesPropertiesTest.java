package bonafide.lists;

import static bonafide.property.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import bonafide.observation.IpAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RangesPropertiesTest {
    private record Case(List<Range> ranges, List<IpAddress> asked) {}

    @Test
    void look_up_agreesWithLookingAtEveryRange() {
        forAll(400, RangesPropertiesTest::anyRanges, made -> {
            Ranges ranges = Ranges.of(made.ranges);
            for (IpAddress address : made.asked) {
                assertThat(ranges.find(address)).as(address.toString()).isEqualTo(naive(made.ranges, address));
            }
        });
    }

    @Test
    void writtenAndRead_answersTheSame() {
        forAll(400, RangesPropertiesTest::networks, made -> {
            Ranges ranges = Ranges.of(made.ranges);
            byte[] bytes = CompactRanges.write(List.of("a", "b", "c"), ranges);
            CompactRanges read = CompactRanges.read(bytes, 0).orElseThrow();
            assertThat(read.whole()).isTrue();
            for (IpAddress address : made.asked) {
                assertThat(read.find(address)).as(address.toString()).isEqualTo(naive(made.ranges, address));
            }
        });
    }

    @Test
    void brokenBytes_answerWithinTheWordsOrNotAtAll() {
        forAll(2000, RangesPropertiesTest::networks, made -> {
            byte[] bytes = CompactRanges.write(List.of("a", "b", "c"), Ranges.of(made.ranges));
            Random chance = new Random(bytes.length + made.ranges.size());
            for (int change = 0; change < 3; change++) {
                bytes[CompactRanges.MARK.length() + chance.nextInt(bytes.length - CompactRanges.MARK.length())] =
                        (byte) chance.nextInt();
            }
            byte[] cut = Arrays.copyOf(bytes, bytes.length - chance.nextInt(4));
            CompactRanges.read(cut, 0)
                    .ifPresent(read -> made.asked.forEach(address -> assertThat(read.find(address))
                            .isBetween(0, read.words().size())));
        });
    }

    private static int naive(List<Range> ranges, IpAddress address) {
        int value = 0;
        Range narrowest = Range.network(IpAddress.four(0), 0, 1);
        for (Range range : ranges) {
            boolean holds = range.first().isFour() == address.isFour()
                    && range.first().compareTo(address) <= 0
                    && range.last().compareTo(address) >= 0;
            if (holds && (value == 0 || Range.byWidth(range, narrowest) < 0)) {
                narrowest = range;
                value = range.value();
            }
        }
        return value;
    }

    /** Ranges of any bounds, many of them nested or overlapping, at both ends of the network too. */
    private static Case anyRanges(Random chance, int size) {
        return made(chance, size, true);
    }

    /** Networks as registries give them: none narrower than 64 bits in version 6. */
    private static Case networks(Random chance, int size) {
        return made(chance, size, false);
    }

    private static Case made(Random chance, int size, boolean any) {
        List<Range> ranges = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            IpAddress one = address(chance);
            IpAddress other = address(chance);
            boolean between = any && chance.nextBoolean() && one.isFour() == other.isFour();
            int value = 1 + chance.nextInt(3);
            int bits = one.isFour() ? chance.nextInt(33) : chance.nextInt(any ? 129 : 65);
            ranges.add(
                    between
                            ? new Range(
                                    one.compareTo(other) < 0 ? one : other,
                                    one.compareTo(other) < 0 ? other : one,
                                    value)
                            : Range.network(one, bits, value));
        }
        List<IpAddress> asked = new ArrayList<>(
                List.of(IpAddress.four(0), IpAddress.four(-1), new IpAddress(0, 0), new IpAddress(-1, -1)));
        for (Range range : ranges) {
            asked.add(range.first());
            asked.add(range.last());
            asked.add(range.behind());
            asked.add(address(chance));
        }
        return new Case(ranges, asked);
    }

    /** Few different ones, so that ranges meet. */
    private static IpAddress address(Random chance) {
        if (chance.nextBoolean()) {
            return IpAddress.four((chance.nextInt(4) << 30) + (chance.nextInt(4) << 8) + chance.nextInt(3) - 1);
        }
        return new IpAddress(
                ((long) chance.nextInt(4) << 62) + ((long) chance.nextInt(3) << 32) + chance.nextInt(3) - 1,
                chance.nextInt(3) - 1);
    }
}
