package thermolab.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs JUnit on the tests of one exercise and turns each result into a finding that a learner can use. */
public final class Examination {

    /**
     * How one test ended.
     *
     * @param problem what it threw; empty where it passed
     * @param seconds wall-clock time
     */
    public record Outcome(Optional<Throwable> problem, double seconds) {
    }

    /** Who wants to know how far the tests are. */
    public interface Progress {

        void begins(String method);

        default void ends(String method, Outcome outcome) {
        }
    }

    private Examination() {
    }

    static Verdict of(Exercise exercise, Object answer) {
        return of(exercise, answer, AnswerExtension.TIME_LIMIT);
    }

    static Verdict of(Exercise exercise, Object answer, Duration timeLimitPerTest) {
        Map<String, Outcome> outcomes = run(exercise, exercise.tests(), answer, timeLimitPerTest, AnswerExtension.STANDARD_SEED,
                method -> { });
        List<Verdict.Finding> findings = new ArrayList<>();
        for (Exercise.Check check : exercise.checks()) {
            findings.add(outcomes.get(check.method()).problem().map(problem -> finding(check, problem, answer))
                    .orElse(new Verdict.Finding(check, Verdict.Reason.PASSED, "")));
        }
        return new Verdict(exercise, findings);
    }

    /**
     * Runs each check of an exercise, in JUnit's order.
     *
     * @param tests the exercise's tests, or the same class from another loader
     * @param timeLimit of one test
     * @param seed of the numbers that tests draw
     * @param progress is told of each test before it runs and when it ends
     * @return one outcome for each check, by the name of its method
     */
    public static Map<String, Outcome> run(Exercise exercise, Class<?> tests, Object answer, Duration timeLimit, long seed,
            Progress progress) {
        Map<String, Outcome> outcomes = new HashMap<>();
        Map<String, Long> starts = new HashMap<>();
        LauncherConfig config = LauncherConfig.builder() // nothing but our own listener: quick, and silent everywhere
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .build();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(tests))
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .build();
        try (LauncherSession session = LauncherFactory.openSession(config)) {
            Namespace store = Namespace.create(AnswerExtension.STORE);
            session.getStore().put(store, AnswerExtension.ANSWER, answer);
            session.getStore().put(store, AnswerExtension.LIMIT, timeLimit);
            session.getStore().put(store, AnswerExtension.SEED, seed);
            session.getLauncher().execute(request, new TestExecutionListener() {
                @Override
                public void executionStarted(TestIdentifier test) {
                    method(test).ifPresent(name -> {
                        progress.begins(name);
                        starts.put(name, System.nanoTime());
                    });
                }

                @Override
                public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                    method(test).ifPresent(name -> {
                        outcomes.put(name, new Outcome(result.getThrowable(), (System.nanoTime() - starts.get(name)) / 1e9));
                        progress.ends(name, outcomes.get(name));
                    });
                }
            });
        }
        for (Exercise.Check check : exercise.checks()) {
            if (!outcomes.containsKey(check.method())) {
                throw new IllegalStateException(tests.getName() + "." + check.method() + " was not run; is it a valid JUnit test?");
            }
        }
        return outcomes;
    }

    /** Why a test that threw this withholds its points. */
    public static Verdict.Reason reason(Throwable problem) {
        return contains(problem, Unsolved.class) ? Verdict.Reason.UNSOLVED
                : problem instanceof AnswerExtension.TooSlow ? Verdict.Reason.TOO_SLOW
                : problem instanceof AssertionError ? Verdict.Reason.MISSED : Verdict.Reason.FAILED;
    }

    private static Optional<String> method(TestIdentifier test) {
        return test.getSource().map(source -> source instanceof MethodSource method ? method.getMethodName() : null);
    }

    private static Verdict.Finding finding(Exercise.Check check, Throwable problem, Object answer) {
        Verdict.Reason reason = reason(problem);
        if (reason != Verdict.Reason.FAILED) {
            return new Verdict.Finding(check, reason, reason == Verdict.Reason.TOO_SLOW ? problem.getMessage() : "");
        }
        Throwable thrown = problem.getCause() instanceof VirtualMachineError ? problem.getCause() : problem;
        return OwnLine.of(thrown, answer.getClass())
                .map(line -> new Verdict.Finding(check, Verdict.Reason.FAILED, describe(thrown) + " (" + line + ")"))
                .orElseGet(() -> new Verdict.Finding(check, Verdict.Reason.MISSED,
                        "the test can't use what it returned: " + describe(thrown)));
    }

    private static boolean contains(Throwable problem, Class<? extends Throwable> type) {
        if (problem == null || type.isInstance(problem)) {
            return problem != null;
        }
        for (Throwable suppressed : problem.getSuppressed()) { // where assertAll gathers several failures
            if (contains(suppressed, type)) {
                return true;
            }
        }
        return contains(problem.getCause(), type);
    }

    /** {@code IllegalArgumentException: a must be positive}. */
    public static String describe(Throwable thrown) {
        String message = thrown.getMessage();
        return thrown.getClass().getSimpleName() + (message == null || message.isBlank() ? "" : ": " + message.strip());
    }
}
