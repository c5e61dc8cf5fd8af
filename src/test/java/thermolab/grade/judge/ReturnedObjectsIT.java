package thermolab.grade.judge;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import thermolab.exercise.Exercise;
import thermolab.exercise.sample.ModellingTest;
import thermolab.grade.Cause;
import thermolab.grade.Grading;
import thermolab.grade.Submission;
import thermolab.grade.TestGrade;
import thermolab.grade.sandbox.Limits;
import thermolab.grade.sandbox.Requirements;
import thermolab.grade.sandbox.Tier;

/** Objects and lists that an answer returns are held to the same limits as the answer. */
@Tag("slow")
class ReturnedObjectsIT {

    private static final String ANSWER = """
            import java.util.*;
            import thermolab.exercise.sample.Modelling;
            public class MyModelling implements Modelling {
                public Model line(double slope) { return x -> { %s };  }
                public List<List<Double>> rows() { %s }
            }
            """;
    private static final String RIGHT_LINE = "return slope * x;";
    private static final String RIGHT_ROWS = "return List.of(List.of(1.0));";
    private static final String DOUBLING = """
            List rows = List.of(1.0);
            for (int i = 0; i < 30; i++) { rows = List.of(rows, rows); }
            return rows;""";
    private static final String MANY_TIMES_THE_SAME = """
            List<Double> row = Collections.nCopies(2000, 1.0);
            return Collections.nCopies(100_000, row);""";

    @TestFactory
    Stream<DynamicTest> loseTheirOwnTestAndSoon() throws IOException {
        assumeTrue(Requirements.missingPackages(Tier.A).isEmpty(), "tier A needs " + Requirements.missingPackages(Tier.A));
        Map<String, List<Cause>> lines = Map.of(RIGHT_LINE, List.of(Cause.PASSED), "while (true) { }", List.of(Cause.TIME),
                "try { Thread.sleep(1_000_000); } catch (InterruptedException e) { } return 0;", List.of(Cause.TIME),
                "while (true) { System.out.println(\"and so on for ever and ever\"); }", List.of(Cause.OUTPUT),
                "System.exit(0); return 0;", List.of(Cause.EXIT), "throw new IllegalStateException(\"no\");", List.of(Cause.EXCEPTION));
        Map<String, List<Cause>> rows = Map.of(RIGHT_ROWS, List.of(Cause.PASSED), DOUBLING, List.of(Cause.PROTOCOL, Cause.EXCEPTION),
                MANY_TIMES_THE_SAME, List.of(Cause.PROTOCOL));
        Settings settings = Settings.standard().withLimits(Limits.STANDARD.withTestSeconds(2));
        Stream.Builder<DynamicTest> found = Stream.builder();
        try (Grader grader = Grader.open(List.of(new GradedExercise(Exercise.ofTests(ModellingTest.class), List.of())), settings)) {
            lines.forEach((line, causes) -> found.add(judged(grader, line, RIGHT_ROWS, "line", causes)));
            rows.forEach((row, causes) -> found.add(judged(grader, RIGHT_LINE, row, "rows", causes)));
        }
        return found.build();
    }

    private static DynamicTest judged(Grader grader, String line, String rows, String test, List<Cause> causes) {
        Grading grading = grader.grade(new Submission("s1", List.of(new Submission.Source("MyModelling.java", Submission.Kind.FILE,
                ANSWER.formatted(line, rows))), "hash", List.of()));
        List<TestGrade> tests = grading.exercises().get(0).tests();
        return DynamicTest.dynamicTest(test + ": " + line + rows, () -> {
            for (TestGrade grade : tests) {
                List<Cause> expected = grade.test().equals(test) ? causes : List.of(Cause.PASSED);
                assertTrue(expected.contains(grade.cause()), grade.test() + ": " + grade.cause() + ", " + grade.detail());
            }
        });
    }
}
