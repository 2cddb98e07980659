package bonafide.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What core may and may not touch, so that equal input gives equal findings on every machine, on any day, in any run.
 * The compiler holds part of it already (core's module-info requires java.base alone); these rules hold what lies inside java.base.
 */
final class Purity {

    private static final Set<String> PACKAGES = Set.of(
            "java.lang",
            "java.lang.annotation",
            "java.math",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.time.temporal",
            "java.time.zone",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "org.jspecify.annotations");

    /** Single classes of packages that are otherwise closed: a name's normal form, and the names of charsets. */
    private static final Set<String> CLASSES = Set.of(
            "java.text.Normalizer",
            "java.text.Normalizer$Form",
            "java.nio.charset.Charset",
            "java.nio.charset.StandardCharsets");

    /** Classes of open packages that reach for the machine, the clock, chance or another thread. */
    private static final Set<String> CLOSED = Set.of(
            "java.lang.ClassLoader",
            "java.lang.InheritableThreadLocal",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Runtime",
            "java.lang.StackWalker",
            "java.lang.System",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.Formatter",
            "java.util.GregorianCalendar",
            "java.util.Properties",
            "java.util.Random",
            "java.util.ResourceBundle",
            "java.util.Scanner",
            "java.util.ServiceLoader",
            "java.util.SplittableRandom",
            "java.util.TimeZone",
            "java.util.Timer",
            "java.util.TimerTask");

    /** Calls whose answer depends on the machine, the day or the run. Brackets at the end: only with these arguments, or these first. */
    private static final Set<String> CALLS = Set.of(
            "java.lang.Class.forName",
            "java.lang.Class.getResource",
            "java.lang.Class.getResourceAsStream",
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.lang.String.format(String)",
            "java.lang.String.formatted",
            "java.lang.String.getBytes()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.ZoneId.systemDefault",
            "java.time.format.DateTimeFormatter.localizedBy",
            "java.time.format.DateTimeFormatter.ofLocalizedDate",
            "java.time.format.DateTimeFormatter.ofLocalizedDateTime",
            "java.time.format.DateTimeFormatter.ofLocalizedTime",
            "java.time.format.DateTimeFormatter.ofPattern(String)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()",
            "java.util.Collections.shuffle",
            "java.util.Locale.getDefault",
            "java.util.Locale.setDefault",
            "java.util.UUID.randomUUID");

    /** Calls that are never right, whatever part of the library offers them. */
    private static final Set<String> NAMES = Set.of("parallel", "parallelStream");

    /** Types that change after they are made; core copies into List, Set and Map instead. */
    private static final Set<String> MUTABLE = Set.of(
            "java.lang.StringBuilder",
            "java.util.ArrayDeque",
            "java.util.ArrayList",
            "java.util.BitSet",
            "java.util.EnumMap",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.LinkedList",
            "java.util.PriorityQueue",
            "java.util.StringJoiner",
            "java.util.TreeMap",
            "java.util.TreeSet");

    private Purity() {}

    static ArchRule onlyPureJava() {
        return classes()
                .should(notDependOn(
                        "a class outside pure Java",
                        dependency -> !isPure(
                                        dependency.getOriginClass(),
                                        dependency.getTargetClass().getBaseComponentType())
                                && !dependency.getDescription().contains("<java.lang.System.arraycopy(")))
                .because("core has no clock, files, sockets, threads or chance");
    }

    static ArchRule askNothing() {
        return noClasses()
                .should()
                .accessTargetWhere(describe("asks the time, the machine or chance", Purity::asks))
                .because("a dossier carries its own asOf, and equal input gives equal findings");
    }

    static ArchRule nothingIsReassigned() {
        return fields().that(describe("are written by a person", Purity::isWritten))
                .should()
                .beFinal()
                .because("nothing in core changes after it is made");
    }

    static ArchRule nothingChangesInside() {
        return fields().that(describe("are written by a person", Purity::isWritten))
                .and(describe("are no hidden numbers", field -> !isHiddenNumbers(field)))
                .should()
                .notHaveRawType(describe("array or mutable class", Purity::isMutable))
                .because(
                        "a final field with a changing value is no constant: hold a List, Set or Map and copy into it");
    }

    private static boolean isPure(JavaClass origin, JavaClass target) {
        String name = target.getName();
        String home = target.getPackageName();
        boolean reflects = home.equals("java.lang.reflect") || name.equals("java.lang.ReflectiveOperationException");
        return target.isPrimitive()
                || home.equals("bonafide")
                || home.startsWith("bonafide.")
                || home.startsWith("planted.")
                || CLASSES.contains(name)
                || PACKAGES.contains(home) && !CLOSED.contains(name)
                || reflects && origin.getPackageName().equals("bonafide.form");
    }

    private static boolean asks(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = owner + "." + access.getName();
        if (owner.startsWith("java.time.") && access.getName().equals("now")) {
            return true;
        }
        if (owner.startsWith("java.util.") && NAMES.contains(access.getName())) {
            return true;
        }
        String call = access.getTarget().getFullName();
        return CALLS.contains(name)
                || (CALLS.contains(name + "()") && call.endsWith("()"))
                || (CALLS.contains(name + "(String)") && call.contains("(java.lang.String") && !call.contains("Locale"))
                || call.equals("java.lang.String.<init>([B)");
    }

    private static boolean isWritten(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    /** A private array of numbers in a class that keeps it to itself; a record would hand it out. */
    private static boolean isHiddenNumbers(JavaField field) {
        return field.getModifiers().contains(JavaModifier.PRIVATE)
                && !field.getOwner().isRecord()
                && field.getRawType()
                        .tryGetComponentType()
                        .filter(JavaClass::isPrimitive)
                        .isPresent();
    }

    private static boolean isMutable(JavaClass type) {
        return type.isArray() || MUTABLE.contains(type.getName());
    }

    private static ArchCondition<JavaClass> notDependOn(String what, Predicate<Dependency> forbidden) {
        return new ArchCondition<>("not depend on " + what) {
            @Override
            public void check(JavaClass owner, ConditionEvents events) {
                owner.getDirectDependenciesFromSelf().stream()
                        .filter(forbidden)
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }
}
