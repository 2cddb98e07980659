package bonafide.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytecode under test: every module's classes without their tests, and the violations planted beside these tests. */
final class Program {

    /** A module's own output, or its jar in the folder of jars beside cli's, which cli's manifest puts on the class path too. */
    private static final Pattern MODULE =
            Pattern.compile("/lib/([a-z]+)-[^/]*\\.jar!|/([^/]+)/target/(?!(?:run/)?lib/)");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("bonafide");

    private Program() {}

    static JavaClasses all() {
        return ALL;
    }

    static JavaClasses of(String module) {
        return ALL.that(DescribedPredicate.describe(
                "in " + module, owner -> module(owner).equals(module)));
    }

    static JavaClasses planted(String name) {
        return new ClassFileImporter().importPackages("planted." + name);
    }

    /** The folder of the Maven module that a class was compiled in. */
    static String module(JavaClass owner) {
        String location = owner.getSource().orElseThrow().getUri().toString();
        Matcher module = MODULE.matcher(location);
        if (!module.find()) {
            throw new IllegalStateException("not from a module of this build: " + location);
        }
        return module.group(1) == null ? module.group(2) : module.group(1);
    }
}
