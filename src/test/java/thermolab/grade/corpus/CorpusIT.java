package thermolab.grade.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import thermolab.grade.ExerciseGrade;
import thermolab.grade.Grading;
import thermolab.grade.TestGrade;
import thermolab.grade.sandbox.Requirements;
import thermolab.grade.sandbox.Tier;

/**
 * Grades the corpus. In the sandbox each case must get the verdict that it declares; a judge without one must get some
 * of them wrong, which shows that the cases bite.
 *
 * <p>{@code -Dthermolab.corpus=exit} grades only cases whose name contains {@code exit}; {@code -Dthermolab.corpus=} all of
 * them, where else only some attacks are tried in one process.
 */
class CorpusIT {

    /** Honest submissions, and honest mistakes. */
    private static final Set<String> HONEST = Set.of("controls", "partial");
    /** Of the attacks that get the better of one process, each of which takes a process, so many are enough to see that they do. */
    private static final int ONE_OF = 3;
    private static final int LONGEST_DETAIL = 10_000; // characters
    private static final int LONGEST_LOG = 1 << 20;

    @BeforeAll
    static void needASandbox() {
        assumeTrue(Requirements.missingPackages(Tier.A).isEmpty(), "tier A needs " + Requirements.missingPackages(Tier.A));
    }

    private static List<CorpusCase> cases() throws IOException {
        String part = System.getProperty("thermolab.corpus", "");
        return CorpusCase.all().stream().filter(one -> one.name().contains(part)).toList();
    }

    @Test
    void holdsEnoughOfEachKind() throws IOException {
        List<CorpusCase> all = CorpusCase.all();
        Map<String, Long> families = all.stream().collect(Collectors.groupingBy(CorpusCase::family, Collectors.counting()));
        assertTrue(all.stream().filter(one -> !HONEST.contains(one.family())).count() >= 80, families.toString());
        assertTrue(families.keySet().stream().filter(family -> !HONEST.contains(family)).count() >= 10, families.toString());
        assertTrue(families.get("controls") >= 15 && families.get("partial") >= 5, families.toString());
    }

    @TestFactory
    Stream<DynamicTest> eachCaseGetsItsVerdictInTheSandbox() throws IOException {
        Laboratory laboratory = Laboratory.open(Tier.A);
        Map<CorpusCase, Future<Grading>> gradings = laboratory.begin(cases());
        Map<CorpusCase, Grading> done = new LinkedHashMap<>();
        Stream<DynamicTest> verdicts = gradings.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey().name(), () -> {
            Grading grading = entry.getValue().get();
            done.put(entry.getKey(), grading);
            assertEquals(List.of(), entry.getKey().violations(grading), () -> logs(grading));
            assertEquals(List.of(), unbounded(grading));
        }));
        DynamicTest reports = DynamicTest.dynamicTest("reports keep secrets", () -> assertEquals(List.of(), Reports.leaks(done)));
        DynamicTest untouched = DynamicTest.dynamicTest("nobody came for the bait", () -> {
            assertEquals(0, laboratory.bait().visits());
            assertFalse(laboratory.bait().touched());
        });
        return Stream.concat(verdicts, Stream.of(reports, untouched)).onClose(() -> close(laboratory));
    }

    private static List<String> unbounded(Grading grading) {
        List<String> unbounded = new ArrayList<>();
        for (ExerciseGrade exercise : grading.exercises()) {
            if (exercise.log().length() > LONGEST_LOG) {
                unbounded.add("the log of " + exercise.exercise() + " has " + exercise.log().length() + " characters");
            }
            exercise.tests().stream().map(TestGrade::detail).filter(detail -> detail.length() > LONGEST_DETAIL)
                    .forEach(detail -> unbounded.add("a detail of " + exercise.exercise() + " has " + detail.length() + " characters"));
        }
        return unbounded;
    }

    private static String logs(Grading grading) {
        return grading.notes() + grading.exercises().stream().map(ExerciseGrade::log).filter(log -> !log.isBlank())
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    @TestFactory
    Stream<DynamicTest> processWithoutASandboxIsNotEnough() throws IOException {
        Laboratory laboratory = Laboratory.open(Tier.B);
        List<CorpusCase> biting = cases().stream().filter(one -> one.bites().contains("plain")).toList();
        return laboratory.begin(biting).entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey().name(), () ->
                assertFalse(entry.getKey().violations(entry.getValue().get()).isEmpty(), "the attack came to nothing without a sandbox")))
                .onClose(() -> close(laboratory));
    }

    @TestFactory
    Stream<DynamicTest> oneProcessIsNotEnough() throws IOException {
        Laboratory laboratory = Laboratory.open(Tier.B);
        Map<CorpusCase, Future<ExerciseGrade>> grades = new LinkedHashMap<>();
        List<CorpusCase> biting = cases().stream().filter(one -> one.bites().contains("in-process")).toList();
        boolean all = System.getProperty("thermolab.corpus") != null;
        for (CorpusCase one : biting) {
            if (all || biting.indexOf(one) % ONE_OF == 0) {
                grades.put(one, laboratory.begin(() -> InProcess.grade(Laboratory.exercise(one.exercise()), laboratory.lay(one))));
            }
        }
        return grades.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey().name(), () ->
                assertFalse(entry.getKey().expected().violations(entry.getValue().get()).isEmpty(), "the attack came to nothing in one process")))
                .onClose(() -> close(laboratory));
    }

    private static void close(Laboratory laboratory) {
        try {
            laboratory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
