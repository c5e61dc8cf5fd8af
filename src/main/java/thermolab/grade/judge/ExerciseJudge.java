package thermolab.grade.judge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import thermolab.exercise.Examination;
import thermolab.exercise.Clue;
import thermolab.exercise.Exercise;
import thermolab.exercise.Verdict;
import thermolab.grade.Cause;
import thermolab.grade.ExerciseGrade;
import thermolab.grade.TestGrade;
import thermolab.grade.worker.Thrown;

/** Runs the tests of one exercise on one answer and says, test by test, what came of it. */
final class ExerciseJudge {

    /** For a test's own work, which is ours, in s; a worker's time is watched more closely. */
    private static final double OUR_OWN_SECONDS = 120;

    private final Room room;
    private final GradedExercise exercise;
    private final TestClasses classes;
    /** For the staff, by the name of the test: what it asked last. */
    private final Map<String, String> evidence = new HashMap<>();

    ExerciseJudge(Room room, GradedExercise exercise, TestClasses classes) {
        this.room = room;
        this.exercise = exercise;
        this.classes = classes;
    }

    /** What came of one test. */
    private record Finding(Cause cause, String detail, double seconds, boolean changedInput, boolean ours) {

        Finding(Cause cause, String detail, double seconds, boolean changedInput) {
            this(cause, detail, seconds, changedInput, cause == Cause.UNGRADED);
        }

        /** An answer can choose the status of a process that the system has ended; the system does not end each of three workers. */
        boolean endedEachTime() {
            return cause == Cause.UNGRADED && detail.equals(Attribution.ENDED);
        }

        Finding as(Cause other) {
            return new Finding(other, detail, seconds, changedInput, ours);
        }
    }

    /** The same outcome for all tests, of an answer that could not be run. */
    ExerciseGrade all(Cause cause, String detail) {
        return new ExerciseGrade(exercise.name(), exercise.plan().stream()
                .map(planned -> grade(planned, new Finding(cause, detail, 0, false))).toList(), 0, 0, 0, 0, detail);
    }

    /** The outcome of an answer that lets something do its work which is withheld from it. */
    ExerciseGrade withheld(String used) {
        String sentence = exercise.withheld().sentence(used);
        return new ExerciseGrade(exercise.name(), exercise.plan().stream().map(planned -> new TestGrade(planned.name(), planned.hidden(), 0,
                planned.check().points(), Cause.WITHHELD, planned.check().idea(), sentence, 0)).toList(), 0, 0, 0, 0, sentence);
    }

    /**
     * Judges an answer. What an earlier answer of the student left behind in the worker can cost it nothing: where it does not
     * pass in full there, it is judged anew in a fresh one.
     *
     * @param seed of the numbers that tests draw
     * @param shift the student's worker, kept on where all went well
     */
    ExerciseGrade judge(Ready answer, long seed, Shift shift) {
        Map<String, Finding> findings = new HashMap<>();
        Usage usage = null;
        if (answer.alone()) {
            shift.close();
        }
        if (shift.hasWorker()) {
            usage = examine(answer, seed, false, shift, findings);
            if (passed(findings)) {
                return grade(answer, usage, findings);
            }
            shift.close();
        }
        usage = settle(answer, seed, false, shift, findings);
        if (findings.values().stream().anyMatch(finding -> finding.cause() == Cause.PASSED && finding.changedInput())) {
            confirm(answer, seed, findings);
        }
        return grade(answer, usage, findings);
    }

    /**
     * Examines an answer until no trouble of ours is left in the findings. The last time it has the machine for itself, and what
     * was doubtful before counts.
     */
    private Usage settle(Ready answer, long seed, boolean writesBack, Shift shift, Map<String, Finding> findings) {
        Usage usage = examine(answer, seed, writesBack, shift, findings);
        if (findings.values().stream().anyMatch(finding -> finding.cause() == Cause.UNGRADED)) {
            usage = examine(answer, seed, writesBack, shift, findings);
        }
        if (findings.values().stream().anyMatch(Finding::ours)) {
            shift.close();
            try (Floor.Place alone = room.floor().alone()) {
                usage = examine(answer, seed, writesBack, shift, findings);
            }
        }
        findings.replaceAll((name, finding) -> finding.endedEachTime() ? finding.as(Cause.EXIT) : finding);
        return usage;
    }

    private static boolean passed(Map<String, Finding> findings) {
        return findings.values().stream().allMatch(finding -> finding.cause() == Cause.PASSED && !finding.changedInput());
    }

    /** Passing proves nothing of an answer that could fetch what is withheld; whatever else came of it stays. */
    private ExerciseGrade grade(Ready answer, Usage usage, Map<String, Finding> findings) {
        if (!answer.fetcher().isEmpty()) {
            String sentence = exercise.withheld().sentence(answer.fetcher());
            findings.replaceAll((name, finding) -> finding.cause() != Cause.PASSED ? finding
                    : new Finding(Cause.WITHHELD, sentence, finding.seconds(), finding.changedInput()));
        }
        return new ExerciseGrade(exercise.name(), exercise.plan().stream().map(planned -> grade(planned, findings.get(planned.name()))).toList(),
                usage.wallSeconds(), usage.cpuSeconds(), usage.peakMebibytes(), usage.attempts(), usage.log());
    }

    /**
     * Tests that passed although the answer wrote into its input run again with those changes done to the test's own arrays,
     * as in the learner's own process; they must pass both ways.
     */
    private void confirm(Ready answer, long seed, Map<String, Finding> findings) {
        Map<String, Finding> second = new HashMap<>();
        try (Shift shift = new Shift(room.pool())) {
            settle(answer, seed, true, shift, second);
        }
        findings.replaceAll((name, finding) -> finding.cause() == Cause.PASSED && finding.changedInput() ? second.get(name) : finding);
    }

    private Usage examine(Ready answer, long seed, boolean writesBack, Shift shift, Map<String, Finding> findings) {
        try (Exam exam = new Exam(room, exercise.exercise().contract(), answer, writesBack, shift)) {
            Object standIn = exam.standIn();
            Set<Exercise> sources = new LinkedHashSet<>();
            exercise.plan().forEach(planned -> sources.add(planned.source()));
            for (Exercise source : sources) {
                examine(source, exam, standIn, seed, findings);
            }
            if (passed(findings)) {
                exam.passOn();
            }
            exam.close();
            return exam.usage();
        }
    }

    private void examine(Exercise source, Exam exam, Object standIn, long seed, Map<String, Finding> findings) {
        List<String> order = new ArrayList<>();
        Map<String, Loss> losses = new HashMap<>();
        Map<String, Boolean> changes = new HashMap<>();
        Map<String, String> calls = new HashMap<>();
        Runnable settle = () -> {
            if (!order.isEmpty()) {
                exam.loss().ifPresent(loss -> losses.put(order.get(order.size() - 1), loss));
                changes.put(order.get(order.size() - 1), exam.changedInput());
                calls.put(order.get(order.size() - 1), exam.evidence().words());
            }
        };
        Examination.Progress progress = new Examination.Progress() {
            @Override
            public void begins(String method) {
                settle.run();
                order.add(method);
                exam.begin();
            }

            @Override
            public void ends(String method, Examination.Outcome outcome) {
                if (outcome.problem().map(Examination::reason).filter(reason -> reason == Verdict.Reason.TOO_SLOW).isPresent()) {
                    exam.giveUp();
                }
            }
        };
        Duration longest = Duration.ofSeconds((long) Math.ceil(room.watch().longestSeconds() + OUR_OWN_SECONDS));
        Map<String, Examination.Outcome> outcomes = Examination.run(source, classes.fresh(source), standIn, longest, seed, progress);
        settle.run();
        for (GradedExercise.Planned planned : exercise.plan()) {
            if (planned.source() == source) {
                String method = planned.check().method();
                Examination.Outcome outcome = outcomes.get(method);
                findings.put(planned.name(), finding(outcome, Optional.ofNullable(losses.get(method)), exam, changes.get(method), calls.get(method)));
                evidence.put(planned.name(), Evidence.words(calls.get(method), outcome.problem()));
            }
        }
    }

    private static Finding finding(Examination.Outcome outcome, Optional<Loss> loss, Exam exam, boolean changedInput,
            String call) {
        if (loss.isPresent()) {
            return new Finding(loss.get().cause(), loss.get().detail(), outcome.seconds(), changedInput, loss.get().ours());
        }
        if (outcome.problem().isEmpty()) {
            return new Finding(Cause.PASSED, "", outcome.seconds(), changedInput);
        }
        Throwable problem = outcome.problem().get();
        Optional<Thrown> thrown = exam.thrownByAnswer(problem);
        return switch (Examination.reason(problem)) {
            case UNSOLVED -> new Finding(Cause.MISSING, "", outcome.seconds(), changedInput);
            case TOO_SLOW -> new Finding(Cause.TIME, "the test could not use what it returned in time", outcome.seconds(), changedInput, true);
            case MISSED -> new Finding(Cause.WRONG, Clue.of(problem, call), outcome.seconds(), changedInput);
            default -> thrown.map(data -> new Finding(Cause.EXCEPTION, Rebuilt.describe(data), outcome.seconds(), changedInput))
                    .orElseGet(() -> new Finding(Cause.WRONG, "the test can't use what it returned: " + Examination.describe(problem),
                            outcome.seconds(), changedInput));
        };
    }

    private TestGrade grade(GradedExercise.Planned planned, Finding finding) {
        boolean passed = finding.cause() == Cause.PASSED;
        boolean told = passed || finding.cause() == Cause.MISSING;
        return new TestGrade(planned.name(), planned.hidden(), passed ? planned.check().points() : 0, planned.check().points(), finding.cause(),
                planned.check().idea(), finding.detail(), told ? "" : evidence.getOrDefault(planned.name(), ""), finding.seconds());
    }
}
