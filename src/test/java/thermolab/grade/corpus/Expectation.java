package thermolab.grade.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thermolab.grade.Cause;
import thermolab.grade.ExerciseGrade;
import thermolab.grade.TestGrade;

/**
 * The causes that the tests of one exercise may end with.
 *
 * @param all for each test that has no entry of its own; empty where each test has one
 * @param byTest for a test by name
 */
record Expectation(Set<Cause> all, Map<String, Set<Cause>> byTest) {

    static final Expectation MISSING = new Expectation(Set.of(Cause.MISSING), Map.of());

    /** A cause, a list of causes, or either for each test by name. */
    static Expectation read(JsonNode yaml) {
        if (!yaml.isObject()) {
            return new Expectation(causes(yaml), Map.of());
        }
        Map<String, Set<Cause>> byTest = new HashMap<>();
        yaml.fields().forEachRemaining(entry -> byTest.put(entry.getKey(), causes(entry.getValue())));
        return new Expectation(Set.of(), byTest);
    }

    private static Set<Cause> causes(JsonNode yaml) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (yaml.isTextual()) {
            causes.add(Cause.valueOf(yaml.asText()));
        }
        yaml.forEach(cause -> causes.add(Cause.valueOf(cause.asText())));
        if (causes.isEmpty()) {
            throw new IllegalArgumentException("expect (" + yaml + ") must name a cause; is the case's YAML complete?");
        }
        return causes;
    }

    /** Whether each test may end with one cause only. */
    boolean isExact() {
        return all.size() <= 1 && byTest.values().stream().allMatch(causes -> causes.size() == 1);
    }

    /** What a grade does differently, one line for each test; empty where all is as expected. */
    List<String> violations(ExerciseGrade grade) {
        List<String> violations = new ArrayList<>();
        for (TestGrade test : grade.tests()) {
            Set<Cause> allowed = byTest.getOrDefault(test.test(), all);
            double points = test.cause() == Cause.PASSED ? test.maximum() : 0;
            if (!allowed.contains(test.cause())) {
                violations.add(grade.exercise() + "." + test.test() + " is " + test.cause() + " instead of " + allowed
                        + (test.detail().isEmpty() ? "" : ": " + test.detail().lines().findFirst().orElse("")));
            } else if (test.points() != points) {
                violations.add(grade.exercise() + "." + test.test() + " gives " + test.points() + " points for " + test.cause());
            }
        }
        if (grade.tests().isEmpty()) {
            violations.add(grade.exercise() + " has no verdict");
        }
        return violations;
    }
}
