package thermolab.exercise;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        Optional<String> refusal = WithheldWork.by(exercise.contract()).refusal(answer);
        if (refusal.isPresent()) {
            return Verdict.ofWithheld(exercise, refusal.get());
        }
        Set<String> changing = new HashSet<>();
        Map<String, Verdict.Finding> findings = findings(exercise, answer, timeLimitPerTest, false, changing);
        changing.removeIf(method -> !findings.get(method).passed());
        if (!changing.isEmpty()) { // must be right both ways: with its changes to the input seen by the test, and without
            Map<String, Verdict.Finding> second = findings(exercise, answer, timeLimitPerTest, true, new HashSet<>());
            changing.forEach(method -> findings.put(method, second.get(method)));
        }
        return new Verdict(exercise, exercise.checks().stream().map(check -> findings.get(check.method())).toList());
    }

    /** @param changing where the names of tests go in which the answer changed input that it was not asked to change */
    private static Map<String, Verdict.Finding> findings(Exercise exercise, Object answer, Duration timeLimitPerTest, boolean writesBack,
            Set<String> changing) {
        Separation separation = Separation.of(exercise.contract(), answer, writesBack);
        LastCall last = new LastCall(exercise.contract(), separation.standIn());
        Map<String, String> calls = new HashMap<>();
        Map<String, Outcome> outcomes = run(exercise, exercise.tests(), last.standIn(), timeLimitPerTest, AnswerExtension.STANDARD_SEED,
                new Progress() {
                    @Override
                    public void begins(String method) {
                        last.forget();
                        separation.begins();
                    }

                    @Override
                    public void ends(String method, Outcome outcome) {
                        calls.put(method, last.words());
                        if (separation.changedInput()) {
                            changing.add(method);
                        }
                    }
                });
        Map<String, Verdict.Finding> findings = new HashMap<>();
        for (Exercise.Check check : exercise.checks()) {
            findings.put(check.method(), outcomes.get(check.method()).problem()
                    .map(problem -> finding(check, problem, answer, calls.get(check.method())))
                    .orElse(new Verdict.Finding(check, Verdict.Reason.PASSED, "", "")));
        }
        return findings;
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
                : problem instanceof AnswerExtension.NotRun ? Verdict.Reason.NOT_RUN
                : problem instanceof AssertionError ? Verdict.Reason.MISSED : Verdict.Reason.FAILED;
    }

    private static Optional<String> method(TestIdentifier test) {
        return test.getSource().map(source -> source instanceof MethodSource method ? method.getMethodName() : null);
    }

    private static Verdict.Finding finding(Exercise.Check check, Throwable problem, Object answer, String call) {
        Verdict.Reason reason = reason(problem);
        return switch (reason) {
            case UNSOLVED -> new Verdict.Finding(check, reason, "", "");
            case NOT_RUN -> new Verdict.Finding(check, reason, problem.getMessage(), "");
            case TOO_SLOW -> new Verdict.Finding(check, reason, problem.getMessage(), call);
            case FAILED -> failed(check, problem.getCause() instanceof VirtualMachineError ? problem.getCause() : problem, answer, call);
            default -> new Verdict.Finding(check, reason, Clue.of(problem, call), call);
        };
    }

    private static Verdict.Finding failed(Exercise.Check check, Throwable thrown, Object answer, String call) {
        return OwnLine.of(thrown, answer.getClass())
                .map(line -> new Verdict.Finding(check, Verdict.Reason.FAILED, describe(thrown) + " (" + line + ")", call))
                .orElseGet(() -> new Verdict.Finding(check, Verdict.Reason.MISSED,
                        "the test can't use what it returned: " + describe(thrown), call));
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
