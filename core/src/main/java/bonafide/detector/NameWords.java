package bonafide.detector;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether two words of a name could be the same: short forms, customs of romanisation, near spellings.
 *
 * <p>The tables are common knowledge written down by us. They can only make names agree that would otherwise differ, so a
 * missing line costs a question too many, never the other way round.
 */
final class NameWords {
    private static final Map<String, List<Integer>> GROUPS = groups(
            // short forms
            "alex alexander alexandra alexandre aleksandr oleksandr alejandro alejandra sasha sandra sandy",
            "al albert alan allan allen alfred",
            "abe abraham",
            "andy andrew andreas andre andrei drew",
            "ann anna anne annie hannah nancy",
            "tony anthony antonio anton antoine",
            "art arthur",
            "ben benjamin benny",
            "bill billy will william willy guillermo liam",
            "bob bobby rob robbie robert roberto bert",
            "brad bradley",
            "cathy kathy kate katie katherine catherine kathryn katarina ekaterina katya cat",
            "charlie charles chuck carlos karl carl",
            "chris christopher christian christina christine cristina kristen kristina tina",
            "dan danny daniel daniela danielle dani",
            "dave davy david",
            "debbie deb deborah debra",
            "dick rick ricky rich richard ricardo",
            "dmitry dima dmitri dmytro",
            "don donald donnie",
            "ed eddie edward eduardo ted teddy theodore ned edwin",
            "liz lizzie beth betty eliza elizabeth elisabeth lisa isabel",
            "fran frank frankie francis francisco franz francesca frances",
            "fred freddy frederick alfredo",
            "gabe gabriel gabriella",
            "greg gregory",
            "hank harry henry enrique heinrich harold",
            "ivan john johnny jack jon johann johannes juan giovanni ian sean",
            "jim jimmy jamie james jaime",
            "jeff jeffrey geoff geoffrey",
            "jen jenny jennifer",
            "jerry gerald jeremy jerome",
            "jess jessie jessica",
            "joe joey joseph jose josef yusuf yousef josip giuseppe",
            "josh joshua",
            "jon jonathan nathan nate nathaniel",
            "ken kenny kenneth",
            "larry lawrence laurence",
            "len leonard leo leon",
            "maggie meg peggy margaret margarita rita",
            "maria marie mary mariya",
            "mark marcus marc marco marcos",
            "matt matthew mateo matthias",
            "max maxim maximilian maksim maxwell",
            "mike mikey michael mikhail miguel mick micky misha",
            "mohammed muhammad mohamed mohammad mohamad muhammed mohd",
            "nick nicky nicholas nicolas nikolai nicole mykola",
            "pat patrick patricia patty trish",
            "paul pablo pavel paulo paolo",
            "pete peter pedro petr pyotr petro",
            "phil phillip philip felipe",
            "ray raymond",
            "ron ronald ronnie",
            "sam sammy samuel samantha",
            "serge sergei sergey serhii sergio",
            "steve steven stephen stefan esteban",
            "sue susan susie suzanne",
            "tim timmy timothy",
            "tom tommy thomas tomas",
            "vlad vladimir volodymyr",
            "vic victor viktor victoria vicky",
            "walt walter",
            "zach zack zachary",
            // customs of romanisation
            "lee yi rhee ri li",
            "park pak bak",
            "kim gim",
            "choi choe",
            "jung jeong chung cheong jong",
            "kang gang",
            "cho jo",
            "yoon yun youn",
            "shin sin",
            "noh roh no",
            "im lim yim rim",
            "woo wu u",
            "wang wong",
            "huang hwang wong",
            "chan chen tan",
            "zhang chang cheung",
            "zhou chow chou",
            "xu hsu",
            "nguyen nguyn",
            "ng wu",
            "hussein husain hossain hussain",
            "said saeed sayed",
            "yuri yurii iurii",
            "evgeny yevgeny eugene evgenii");

    private static final Pattern REPEATED = Pattern.compile("(.)\\1+");

    private NameWords() {}

    /** Whether the words could be one. A single letter could be any word that begins with it. */
    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0);
        }
        if (sameGroup(one, other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter >= 3 && (one.startsWith(other) || other.startsWith(one))) {
            return true;
        }
        int allowed = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0;
        return (allowed > 0 && Spelling.distance(one, other, allowed) <= allowed)
                || fold(one).equals(fold(other));
    }

    private static boolean sameGroup(String one, String other) {
        List<Integer> groups = GROUPS.getOrDefault(one, List.of());
        return !groups.isEmpty()
                && GROUPS.getOrDefault(other, List.of()).stream().anyMatch(groups::contains);
    }

    /** Sounds that are written in several ways by different customs, brought to one. */
    private static String fold(String word) {
        String folded = word.replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u")
                .replace("oo", "u")
                .replace("ou", "u")
                .replace("ee", "i")
                .replace("ph", "f")
                .replace("kh", "h")
                .replace("ck", "k")
                .replace("tz", "z")
                .replace("ts", "z")
                .replace('y', 'i')
                .replace('j', 'i')
                .replace('w', 'v')
                .replace('c', 'k');
        return REPEATED.matcher(folded).replaceAll("$1");
    }

    private static Map<String, List<Integer>> groups(String... lines) {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int line = 0; line < lines.length; line++) {
            int number = line;
            Arrays.stream(lines[line].split(" ", -1))
                    .forEach(word -> groups.merge(word, List.of(number), NameWords::and));
        }
        return Map.copyOf(groups);
    }

    private static List<Integer> and(List<Integer> some, List<Integer> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }
}
