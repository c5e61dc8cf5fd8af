package thermolab.grade.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import thermolab.exercise.Catalogue;
import thermolab.grade.Cause;
import thermolab.grade.Grading;
import thermolab.grade.Submission;
import thermolab.grade.sandbox.Limits;
import thermolab.grade.sandbox.Requirements;
import thermolab.grade.sandbox.Tier;

/** A submission that is slow to compile for each of its exercises takes a bounded time in all. */
@Tag("slow")
class CompileTimeIT {

    /** Too short for any compilation. */
    private static final Limits NO_TIME = new Limits(128, 1, 3, 0.4, 4);

    @Test
    void exercisesThatAreSlowOneByOneShareABudget() throws IOException {
        assumeTrue(Requirements.missingPackages(Tier.A).isEmpty(), "tier A needs " + Requirements.missingPackages(Tier.A));
        List<GradedExercise> exercises = Stream.of("01-heat-work-temperature", "02-entropy-engines-cold", "03-counting-states",
                "04-information-codes").flatMap(slug -> GradedExercise.of(Catalogue.chapter(slug)).stream()).toList();
        String names = exercises.stream().map(exercise -> exercise.exercise().contract().getName()).collect(Collectors.joining(", "));
        String all = "class All { java.util.List<String> of(" + names.replaceAll("(\\w+)(?=,|$)", "$1 $1") + ") { return null; } }";
        try (Grader grader = Grader.open(exercises, Settings.standard().withLimits(NO_TIME))) {
            Grading grading = grader.grade(new Submission("s1", List.of(new Submission.Source("All.java", Submission.Kind.FILE, all)), "hash",
                    List.of()));
            List<String> details = grading.exercises().stream().map(exercise -> exercise.tests().get(0).detail()).toList();
            assertEquals(Set.of(Cause.COMPILE_ERROR), grading.exercises().stream().map(exercise -> exercise.tests().get(0).cause())
                    .collect(Collectors.toSet()), details.toString());
            assertEquals("the compiler ran out of time", details.get(0));
            assertTrue(details.get(details.size() - 1).contains("earlier exercises"), details.toString());
        }
    }
}
