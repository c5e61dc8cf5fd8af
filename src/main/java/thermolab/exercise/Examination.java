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
final class Examination {

    private Examination() {
    }

    static Verdict of(Exercise exercise, Object answer) {
        return of(exercise, answer, AnswerExtension.TIME_LIMIT);
    }

    static Verdict of(Exercise exercise, Object answer, Duration timeLimitPerTest) {
        Map<String, TestExecutionResult> results = run(exercise, answer, timeLimitPerTest);
        List<Verdict.Finding> findings = new ArrayList<>();
        for (Exercise.Check check : exercise.checks()) {
            Optional<Throwable> thrown = Optional.ofNullable(results.get(check.method()))
                    .orElseThrow(() -> new IllegalStateException(exercise.tests().getName() + "." + check.method()
                            + " was not run; is it a valid JUnit test?"))
                    .getThrowable();
            findings.add(thrown.map(problem -> finding(check, problem, answer))
                    .orElse(new Verdict.Finding(check, Verdict.Reason.PASSED, "")));
        }
        return new Verdict(exercise, findings);
    }

    private static Map<String, TestExecutionResult> run(Exercise exercise, Object answer, Duration limit) {
        Map<String, TestExecutionResult> results = new HashMap<>();
        LauncherConfig config = LauncherConfig.builder() // nothing but our own listener: quick, and silent everywhere
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .build();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(exercise.tests()))
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .build();
        try (LauncherSession session = LauncherFactory.openSession(config)) {
            Namespace store = Namespace.create(AnswerExtension.STORE);
            session.getStore().put(store, AnswerExtension.ANSWER, answer);
            session.getStore().put(store, AnswerExtension.LIMIT, limit);
            session.getLauncher().execute(request, new TestExecutionListener() {
                @Override
                public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                    test.getSource().ifPresent(source -> {
                        if (source instanceof MethodSource method) {
                            results.put(method.getMethodName(), result);
                        }
                    });
                }
            });
        }
        return results;
    }

    private static Verdict.Finding finding(Exercise.Check check, Throwable problem, Object answer) {
        if (contains(problem, Unsolved.class)) {
            return new Verdict.Finding(check, Verdict.Reason.UNSOLVED, "");
        }
        if (problem instanceof AnswerExtension.TooSlow) {
            return new Verdict.Finding(check, Verdict.Reason.TOO_SLOW, problem.getMessage());
        }
        if (problem instanceof AssertionError) {
            return new Verdict.Finding(check, Verdict.Reason.MISSED, "");
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

    static String describe(Throwable thrown) {
        String message = thrown.getMessage();
        return thrown.getClass().getSimpleName() + (message == null || message.isBlank() ? "" : ": " + message.strip());
    }
}
