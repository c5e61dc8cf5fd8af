package thermolab.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of the house: which package may use which. */
class PackagesTest {

    /** A package, and the packages of ours that it may use; written out, so that nothing is allowed by accident. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("num", List.of()),
            Map.entry("data", List.of("num")),
            Map.entry("heat", List.of("num")),
            Map.entry("info", List.of("num")),
            Map.entry("energy", List.of("num")),
            Map.entry("schedule", List.of("num")),
            Map.entry("sample", List.of("energy", "schedule", "num")),
            Map.entry("meter", List.of("sample", "energy", "num")),
            Map.entry("learn", List.of("energy", "schedule", "sample", "meter", "info", "heat", "num", "data")),
            Map.entry("infer", List.of("learn", "meter", "sample", "energy", "schedule", "info", "heat", "num", "data")),
            Map.entry("compute", List.of("info", "energy", "schedule", "sample", "meter", "num")),
            Map.entry("quantum", List.of("info", "num")),
            Map.entry("power", List.of("info", "num", "data")),
            Map.entry("capstone", List.of("power", "compute", "infer", "learn", "meter", "sample", "energy", "schedule", "info", "heat", "num",
                    "data")),
            Map.entry("show", List.of("num")),
            Map.entry("notebook", List.of("show", "num")),
            Map.entry("exercise", List.of("show", "num")),
            Map.entry("course", List.of("notebook", "exercise", "show", "num")),
            Map.entry("course.rules", List.of("course", "notebook", "show")),
            Map.entry("grade", List.of()),
            Map.entry("grade.ingest", List.of("grade", "num")),
            Map.entry("grade.worker", List.of("grade", "exercise", "num")),
            Map.entry("grade.sandbox", List.of("grade.worker")),
            Map.entry("grade.judge", List.of("grade", "grade.worker", "grade.sandbox", "exercise", "num")),
            Map.entry("grade.assign", List.of("exercise", "notebook", "num")),
            Map.entry("grade.store", List.of("grade")),
            Map.entry("grade.batch", List.of("grade", "grade.ingest", "grade.assign", "grade.similarity", "grade.store", "num")),
            Map.entry("grade.similarity", List.of("grade")),
            Map.entry("grade.report", List.of("grade", "grade.ingest", "grade.assign", "grade.batch", "grade.similarity", "grade.store", "notebook",
                    "show")),
            Map.entry("bench", List.of("num", "data", "heat", "info", "energy", "schedule", "sample", "meter", "learn", "infer", "compute",
                    "quantum", "power", "capstone", "show",
                    "notebook", "exercise", "grade", "course")),
            Map.entry("cli", List.of("num", "data", "heat", "info", "energy", "schedule", "sample", "meter", "learn", "infer", "compute",
                    "quantum", "power", "capstone", "show",
                    "notebook", "exercise", "grade", "grade.ingest", "grade.assign", "grade.store", "grade.batch", "grade.report",
                    "grade.judge", "grade.sandbox", "grade.similarity", "course", "course.rules", "bench"))));

    /** Libraries with one home each: only these packages may see them. */
    private static final Map<String, List<String>> HOMES = new TreeMap<>(Map.of(
            "org.nd4j.linalg.factory..", List.of("num", "cli"),
            "org.knowm.xchart..", List.of("show"),
            "jdk.jshell", List.of("notebook"),
            "org.nd4j.linalg.api.ops..", List.of("num", "cli"),
            "org.zeromq..", List.of("notebook", "cli"),
            "org.openjdk.jmh..", List.of("bench"),
            "java.sql..", List.of("grade.store"),
            "picocli..", List.of("cli")));

    private static final JavaClasses TOOLKIT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/jmh_generated/")).importPackages("thermolab");

    @TestFactory
    Stream<DynamicTest> packagesUseOnlyWhatTheTableAllows() {
        return MAY_USE.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            String[] allowed = Stream.concat(Stream.of(entry.getKey()), entry.getValue().stream())
                    .map(name -> "thermolab." + name).toArray(String[]::new);
            DescribedPredicate<JavaClass> allowedOrForeign =
                    resideOutsideOfPackage("thermolab..").or(resideInAnyPackage(allowed));
            classes().that().resideInAPackage("thermolab." + entry.getKey())
                    .should().onlyDependOnClassesThat(allowedOrForeign).check(TOOLKIT);
        }));
    }

    @TestFactory
    Stream<DynamicTest> librariesStayInTheirHomes() {
        return HOMES.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            String[] homes = entry.getValue().stream().map(name -> "thermolab." + name).toArray(String[]::new);
            classes().that().resideOutsideOfPackages(homes)
                    .should().onlyDependOnClassesThat(resideOutsideOfPackage(entry.getKey())).check(TOOLKIT);
        }));
    }

    @Test
    void everyPackageHasItsRowInTheTable() {
        TreeSet<String> packages = new TreeSet<>();
        TOOLKIT.forEach(type -> packages.add(type.getPackageName()));
        packages.removeIf(name -> MAY_USE.containsKey(name.substring(name.indexOf('.') + 1)));
        assertTrue(packages.isEmpty(), "packages without a row in MAY_USE: " + packages);
    }
}
