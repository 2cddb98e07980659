package bonafide.architecture;

import bonafide.architecture.Clone.Source;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules on names and on what a source file says of itself. Each answers with the violations, as sentences. */
final class Naming {

    private static final Pattern CATCH_ALL = Pattern.compile(".*(Utils?|Helpers?|Managers?|Impl)");
    private static final Pattern SENTENCE = Pattern.compile("(?s)/\\*\\*\\s*(\\*\\s*)?[A-Z{].*[.!?]\\s*\\*/.*");
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^public (?:(?:final|sealed|non-sealed|abstract) )*(?:class|record|interface|enum|@interface) (\\w+)");
    private static final Pattern DOCUMENTED = Pattern.compile("(?s).*\\*/\\s*(@[^\\n]*\\n\\s*|[^;]*\\)\\s*\\n)*");
    private static final Pattern SKIPS = Pattern.compile(
            "[@]Disabled|[@]Ignore\\b|\\bassum(?:e|ing)(?:True|False|That)\\(|\\bThread[.]sleep\\(|\\bTimeUnit\\.\\w+\\.sleep\\(");

    private Naming() {}

    /** A name that ends in a catch-all says nothing of what the class is. */
    static List<String> catchAllNames(Iterable<JavaClass> classes) {
        return each(classes, owner -> CATCH_ALL.matcher(owner.getSimpleName()).matches())
                .map(owner -> owner.getName() + ": name it after what it is, not Util, Helper, Manager or Impl")
                .toList();
    }

    /** Public types of the packages that hold data are records, enums or interfaces. */
    static List<String> openData(Iterable<JavaClass> classes) {
        return each(
                        classes,
                        owner -> owner.getModifiers().contains(JavaModifier.PUBLIC)
                                && !owner.isRecord()
                                && !owner.isEnum()
                                && !owner.isInterface())
                .map(owner -> owner.getName() + ": make it a record, an enum or an interface; this package holds data")
                .toList();
    }

    /** A detector is final and has a test that carries its name. */
    static List<String> looseDetectors(Iterable<JavaClass> classes, String contract, Set<String> tests) {
        List<JavaClass> detectors = each(
                        classes,
                        owner -> owner.isAssignableTo(contract)
                                && !owner.isInterface()
                                && !owner.getModifiers().contains(JavaModifier.ABSTRACT)
                                && !owner.isAnonymousClass())
                .toList();
        Stream<String> open = detectors.stream()
                .filter(owner -> !owner.getModifiers().contains(JavaModifier.FINAL))
                .map(owner -> owner.getName() + ": make it final; a detector is not extended");
        Stream<String> untested = detectors.stream()
                .filter(owner -> !tests.contains(owner.getSimpleName() + "Test"))
                .map(owner -> owner.getName() + ": write " + owner.getSimpleName() + "Test");
        return Stream.concat(open, untested).sorted().toList();
    }

    /** Every package has a package-info with a sentence, and is null-marked itself or by its module. */
    static List<String> silentPackages(List<Source> sources) {
        Set<String> marked = sources.stream()
                .filter(source -> source.fileName().equals("module-info.java")
                        && source.text().contains("NullMarked"))
                .map(Naming::folder)
                .collect(Collectors.toSet());
        return sources.stream()
                .map(Naming::folder)
                .distinct()
                .filter(folder -> !marked.contains(folder))
                .flatMap(folder -> silence(folder, sources, marked.stream().anyMatch(folder::startsWith)).stream())
                .toList();
    }

    private static List<String> silence(String folder, List<Source> sources, boolean marked) {
        List<String> texts = sources.stream()
                .filter(source -> source.where().equals(folder + "/package-info.java"))
                .map(Source::text)
                .toList();
        if (texts.isEmpty()) {
            return List.of(folder + ": write a package-info.java with a sentence on what the package is");
        }
        if (!SENTENCE.matcher(texts.getFirst()).matches()) {
            return List.of(folder + "/package-info.java: say in a sentence what the package is");
        }
        return marked || texts.getFirst().contains("NullMarked")
                ? List.of()
                : List.of(folder + "/package-info.java: add @NullMarked");
    }

    /** Every public type says what it is. */
    static List<String> silentTypes(List<Source> sources) {
        return sources.stream()
                .flatMap(source -> TYPE.matcher(source.text())
                        .results()
                        .filter(type -> !DOCUMENTED
                                .matcher(source.text().substring(0, type.start()))
                                .matches())
                        .map(type -> source.where() + ": say in Javadoc what " + type.group(1) + " is"))
                .toList();
    }

    /** No test is switched off, assumes its way out, or sleeps. */
    static List<String> skippedTests(List<Source> sources) {
        return sources.stream()
                .flatMap(source -> source.text()
                        .lines()
                        .map(SKIPS::matcher)
                        .filter(Matcher::find)
                        .map(found ->
                                source.where() + ": " + found.group() + " — a test runs, always, and does not wait"))
                .toList();
    }

    private static String folder(Source source) {
        String where = source.where();
        return where.substring(0, where.lastIndexOf('/'));
    }

    private static Stream<JavaClass> each(Iterable<JavaClass> classes, Predicate<JavaClass> chosen) {
        Stream.Builder<JavaClass> found = Stream.builder();
        for (JavaClass owner : classes) {
            if (chosen.test(owner)) {
                found.add(owner);
            }
        }
        return found.build();
    }
}
