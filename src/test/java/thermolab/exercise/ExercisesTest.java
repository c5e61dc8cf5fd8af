package thermolab.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import thermolab.exercise.Verdict.Reason;
import thermolab.exercise.sample.Doubling;
import thermolab.exercise.sample.DoublingTest;
import thermolab.exercise.sample.MyDoubling;
import thermolab.show.Display;
import thermolab.show.Displays;
import thermolab.show.MimeBundle;

class ExercisesTest {

    private static final Exercise DOUBLING = Exercise.of(Doubling.class);

    @Test
    void findsTheExerciseOfAnAnswerByItsContract() {
        assertEquals(DOUBLING, Exercise.of(MyDoubling.class));
        assertEquals(List.of("doubles", "keepsSign", "refusesNaN"), DOUBLING.checks().stream().map(Exercise.Check::method).toList());
        String message = assertThrows(IllegalArgumentException.class, () -> Exercises.check("text")).getMessage();
        assertTrue(message.startsWith("String implements no contract of an exercise"), message);
    }

    @Test
    void fullAnswerEarnsAllPoints() {
        Verdict verdict = Examination.of(DOUBLING, new MyDoubling());
        assertEquals(3, verdict.earned());
        assertTrue(verdict.passed());
        assertTrue(Feedback.text(verdict).startsWith("Doubling (build), twice a number: 3 of 3 points, complete"), Feedback.text(verdict));
        assertFalse(Feedback.text(verdict).contains("hint("));
    }

    @Test
    void wrongAnswerReadsTheIdeaAndNotTheNumber() {
        Verdict verdict = Examination.of(DOUBLING, (Doubling) x -> 3 * x);
        assertEquals(List.of(Reason.MISSED, Reason.MISSED, Reason.MISSED), reasons(verdict));
        String html = Feedback.html(verdict);
        assertTrue(html.contains("<td style=\"text-align:left\">Twice &lt;x&gt; is x &amp; x together</td><td>0/2</td>"), html);
        assertFalse(html.contains("246.5") || Feedback.text(verdict).contains("246.5"), html);
    }

    @Test
    void showsTheLastInputAndWhatCameBack() {
        Verdict verdict = Examination.of(DOUBLING, (Doubling) x -> 3 * x);
        assertEquals(List.of("twice(123.25) returned 369.75", "twice(-1) returned -3", "twice(NaN) returned NaN"),
                verdict.findings().stream().map(Verdict.Finding::call).toList());
        assertTrue(Feedback.text(verdict).contains("\n         twice(-1) returned -3"), Feedback.text(verdict));
        assertTrue(Feedback.html(verdict).contains("<br><code>twice(-1) returned -3</code>"), Feedback.html(verdict));
        assertEquals("twice(-1) threw ArrayIndexOutOfBoundsException",
                Examination.of(DOUBLING, new Throwing()).findings().get(1).call());
    }

    @Test
    void sayWhatAWrongResultGivesAwayByItself() {
        Verdict verdict = Examination.of(DOUBLING, (Doubling) x -> x - x + 0 * Math.sqrt(-1));
        assertEquals(List.of("NaN comes of 0/0, 0·∞, ∞ − ∞ and the root or logarithm of a negative number", "twice(-1) returned NaN"),
                List.of(verdict.findings().get(1).detail(), verdict.findings().get(1).call()));
        assertEquals("this input must be refused", verdict.findings().get(2).detail()); // where NaN went in, it is no clue
        assertTrue(Feedback.text(verdict).contains("\n       ✗ NaN comes of 0/0"), Feedback.text(verdict));
        assertTrue(Feedback.text(verdict).contains("Twice <x> is x & x together"), "ideas stay where all details are alike");
        assertEquals("this input must be refused, but by the exception that the contract names", Examination.of(DOUBLING, (Doubling) x -> {
            Objects.checkIndex(Double.isNaN(x) ? 1 : 0, 1);
            return 2 * x;
        }).findings().get(2).detail());
    }

    @Test
    void ofSeveralCallsSaysThatTheLastIsOneOfThem() {
        assertEquals("f(1) returned 2", LastCall.of(1, "f(1) returned 2"));
        assertEquals("the last of 8 calls: f(1) returned 2", LastCall.of(8, "f(1) returned 2"));
    }

    @Test
    void aStoppedCheckSaysWhichTestsWereNotRun() throws InterruptedException {
        CountDownLatch looping = new CountDownLatch(1);
        List<Verdict> verdicts = new ArrayList<>();
        Thread learner = new Thread(() -> verdicts.add(Examination.of(DOUBLING, (Doubling) x -> {
            if (x > 0) {
                return 2 * x;
            }
            looping.countDown();
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return 0;
        })));
        learner.start();
        looping.await();
        learner.interrupt();
        learner.join();
        assertEquals(Reason.NOT_RUN, reasons(verdicts.get(0)).get(1));
        assertFalse(reasons(verdicts.get(0)).contains(Reason.MISSED), "in whatever order JUnit ran them");
        assertTrue(Feedback.text(verdicts.get(0)).contains("– not run: the check was interrupted"), Feedback.text(verdicts.get(0)));
    }

    @Test
    void unfinishedAnswerIsNotWrong() {
        Verdict verdict = Examination.of(DOUBLING, (Doubling) x -> {
            throw new Unsolved();
        });
        assertEquals(List.of(Reason.UNSOLVED, Reason.UNSOLVED, Reason.UNSOLVED), reasons(verdict));
        assertTrue(Feedback.text(verdict).contains("0 of 3 points, not written yet"), Feedback.text(verdict));
    }

    /** Throws where it negates. */
    private static final class Throwing implements Doubling {
        @Override
        public double twice(double x) {
            return x < 0 ? new int[] {1}[3] : 2 * x;
        }
    }

    @Test
    void exceptionOfTheLearnerIsShownWithItsLine() {
        Verdict verdict = Examination.of(DOUBLING, new Throwing());
        assertEquals(List.of(Reason.PASSED, Reason.FAILED, Reason.MISSED), reasons(verdict));
        String detail = verdict.findings().get(1).detail();
        assertTrue(detail.matches("ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 1 \\(ExercisesTest.java:\\d+\\)"), detail);
    }

    @Test
    void endlessLoopAndEndlessRecursionEnd() {
        Verdict endless = Examination.of(DOUBLING, (Doubling) x -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return 0;
        }, Duration.ofMillis(100));
        assertEquals(List.of(Reason.TOO_SLOW, Reason.TOO_SLOW, Reason.TOO_SLOW), reasons(endless));
        assertTrue(Feedback.text(endless).contains("stopped after 100 ms: it may run for ever"), Feedback.text(endless));
        assertEquals(Reason.FAILED, reasons(Examination.of(DOUBLING, new Recursive())).get(0));
    }

    /** Never ends, and needs a frame for each step. */
    private static final class Recursive implements Doubling {
        @Override
        public double twice(double x) {
            return twice(x) + 1;
        }
    }

    @Test
    void checkShowsATableAndReturnsThePoints() {
        List<String> shown = new ArrayList<>();
        PrintStream errors = System.err;
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        System.setErr(new PrintStream(complaints, true, StandardCharsets.UTF_8));
        try (Displays.Use use = Displays.use(new Recorder(shown))) {
            assertEquals(2.5, Exercises.check((Doubling) x -> 2 * x));
            Exercises.hint(Doubling.class);
            Exercises.hint(Doubling.class);
            Exercises.hint(MyDoubling.class);
        } finally {
            System.setErr(errors);
        }
        assertTrue(shown.get(0).contains("2.5 of 3 points"), shown.get(0));
        assertEquals("**Hint 1 of 2 for Doubling.** Think of a sum.", shown.get(1));
        assertEquals("**Hint 2 of 2 for Doubling.** Add it to itself.", shown.get(2));
        assertEquals(shown.get(2), shown.get(3));
        assertEquals("", complaints.toString(StandardCharsets.UTF_8));
    }

    private record Recorder(List<String> shown) implements Display {
        @Override
        public void show(String id, MimeBundle bundle) {
            shown.add(bundle.text());
        }

        @Override
        public void update(String id, MimeBundle bundle) {
            shown.add(bundle.text());
        }
    }

    @Test
    void runByAnIdeTheTestsTakeTheClassBesideThem() {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create(LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false).build()).execute(
                        LauncherDiscoveryRequestBuilder.request().selectors(DiscoverySelectors.selectClass(DoublingTest.class))
                                .filters(EngineFilter.includeEngines("junit-jupiter")).build(), summary);
        assertEquals(3, summary.getSummary().getTestsSucceededCount());
    }

    private static List<Reason> reasons(Verdict verdict) {
        return verdict.findings().stream().map(Verdict.Finding::reason).toList();
    }
}
