package thermolab.grade.judge;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import thermolab.grade.Cause;
import thermolab.grade.ExerciseGrade;
import thermolab.grade.Grading;
import thermolab.grade.Provenance;
import thermolab.grade.Submission;
import thermolab.grade.sandbox.Sandbox;
import thermolab.grade.sandbox.SandboxException;
import thermolab.grade.sandbox.Tier;
import thermolab.grade.worker.Compiled;

/**
 * Grades submissions that nobody trusts, one at a time for each thread that calls it; as many threads may as
 * {@link Settings#jobs} says. Opened once for a batch: opening proves the sandbox and starts workers ahead.
 */
public final class Grader implements AutoCloseable {

    /** For the compilations of a submission's exercises one by one, in times of that for all of them together. */
    private static final int ALONE = 3;

    private final List<GradedExercise> exercises;
    private final Settings settings;
    private final Sandbox sandbox;
    private final Watch watch;
    private final WorkerPool pool;
    private final CompileService compiler;
    private final Room room;
    private final TestClasses tests = new TestClasses();
    private final List<String> contracts;
    private final List<String> reserved;

    private Grader(List<GradedExercise> exercises, Settings settings, Sandbox sandbox) {
        this.exercises = List.copyOf(exercises);
        this.settings = settings;
        this.sandbox = sandbox;
        this.watch = new Watch(settings.limits());
        this.pool = new WorkerPool(sandbox, settings.jobs() + 1);
        this.room = new Room(pool, watch, settings.limits(), new PureFunctions(tests));
        this.compiler = new CompileService(sandbox, watch, room.attribution());
        this.contracts = exercises.stream().map(exercise -> exercise.exercise().contract().getName()).toList();
        Set<String> names = new TreeSet<>(contracts);
        exercises.forEach(exercise -> {
            names.add(exercise.exercise().tests().getName());
            exercise.hidden().forEach(hidden -> names.add(hidden.tests().getName()));
        });
        this.reserved = List.copyOf(names);
    }

    /**
     * Opens a grader.
     *
     * @param exercises of the assignment, in the order of reports
     * @throws SandboxException where this machine can't keep untrusted code apart in the tier asked for; its message says
     *         what to install
     */
    public static Grader open(List<GradedExercise> exercises, Settings settings) throws IOException {
        return open(exercises, settings, words -> { });
    }

    /**
     * The same.
     *
     * @param says is told what takes time, in words such as "unpacks the native libraries for workers"
     */
    public static Grader open(List<GradedExercise> exercises, Settings settings, Consumer<String> says) throws IOException {
        return new Grader(exercises, settings, Sandbox.open(settings.tier(), settings.limits(), Contracts.missingFromToolkit(exercises), says));
    }

    /**
     * Grades a submission: never throws for what is in it, and never gives points or takes them for a fault of ours; such
     * tests are {@link Cause#UNGRADED}.
     */
    public Grading grade(Submission submission) {
        return grade(submission, settings.seed());
    }

    /**
     * The same with a student's own numbers in tests that draw some.
     *
     * @param seed of the numbers, recorded
     */
    public Grading grade(Submission submission, long seed) {
        List<String> notes = new ArrayList<>(submission.notes());
        List<ExerciseGrade> grades = new ArrayList<>();
        try (Floor.Place place = room.floor().enter(); Shift shift = new Shift(pool)) {
            Map<GradedExercise, ExerciseGrade> refused = new HashMap<>();
            Map<GradedExercise, Ready> ready = compile(submission, refused, notes);
            for (GradedExercise exercise : exercises) {
                grades.add(ready.containsKey(exercise) ? judge(exercise).judge(ready.get(exercise), seed, shift) : refused.get(exercise));
            }
        }
        return new Grading(submission.student(), submission.hash(), grades, notes, provenance(seed));
    }

    /** One answer alone, in a fresh worker. */
    ExerciseGrade grade(GradedExercise exercise, Ready answer) {
        try (Floor.Place place = room.floor().enter(); Shift shift = new Shift(pool)) {
            return judge(exercise).judge(answer, settings.seed(), shift);
        }
    }

    private ExerciseJudge judge(GradedExercise exercise) {
        return new ExerciseJudge(room, exercise, tests);
    }

    /** All exercises together; where the compiler does not come to an end, each alone, so that one costs no other: within bounds. */
    private Map<GradedExercise, Ready> compile(Submission submission, Map<GradedExercise, ExerciseGrade> refused, List<String> notes) {
        Map<GradedExercise, Ready> ready = new HashMap<>();
        double seconds = settings.limits().compileSeconds();
        CompileService.Outcome together = compiler.compile(contracts, reserved, submission, seconds);
        if (together.loss() == null) {
            take(exercises, together.compiled(), ready, refused, notes);
            return ready;
        }
        double left = ALONE * seconds;
        for (GradedExercise exercise : exercises) {
            if (left <= 0) {
                refused.put(exercise, judge(exercise).all(Cause.COMPILE_ERROR, "the compiler ran out of time with the earlier exercises of this submission"));
                continue;
            }
            CompileService.Outcome alone = exercises.size() == 1 ? together
                    : compiler.compile(List.of(exercise.exercise().contract().getName()), reserved, submission, seconds / 4);
            left -= alone.seconds();
            if (alone.loss() == null) {
                take(List.of(exercise), alone.compiled(), ready, refused, notes);
            } else {
                refused.put(exercise, judge(exercise).all(alone.loss().cause(), alone.loss().detail()));
            }
        }
        return ready;
    }

    /** Where not all were compiled together, none knows what the others use, and each runs alone. */
    private void take(List<GradedExercise> asked, Compiled compiled, Map<GradedExercise, Ready> ready,
            Map<GradedExercise, ExerciseGrade> refused, List<String> notes) {
        compiled.notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
        Optional<String> refusedName = ClassNames.unacceptable(compiled.classes().keySet(), reserved);
        for (int i = 0; i < asked.size(); i++) {
            GradedExercise exercise = asked.get(i);
            Compiled.Answer answer = i < compiled.answers().size() ? compiled.answers().get(i) : new Compiled.Answer("", "", "", false);
            if (!answer.type().isEmpty() && refusedName.isPresent()) {
                refused.put(exercise, judge(exercise).all(Cause.COMPILE_ERROR, "no class may be called " + refusedName.get()));
            } else if (exercise.withheld().isItself(answer.withheld())) {
                refused.put(exercise, judge(exercise).withheld(answer.withheld()));
            } else if (!answer.type().isEmpty()) {
                ready.put(exercise, new Ready(answer.type(), compiled.classes(), answer.alone() || asked.size() < exercises.size(), answer.withheld()));
            } else {
                refused.put(exercise, answer.problem().isEmpty() ? judge(exercise).all(Cause.MISSING, "no class implements " + exercise.name())
                        : judge(exercise).all(Cause.COMPILE_ERROR, answer.problem()));
            }
        }
    }

    private Provenance provenance(long seed) {
        return new Provenance(Instant.now(), settings.who(), System.getProperty("java.version"), sandbox.toolkit(), settings.assignment(),
                sandbox.tier().words(), settings.limits().words(), seed);
    }

    /** Hash of the toolkit that workers see, as in each {@link Provenance}. */
    public String toolkit() {
        return sandbox.toolkit();
    }

    /** The tier that was proved. */
    public Tier tier() {
        return sandbox.tier();
    }

    @Override
    public void close() throws IOException {
        compiler.close();
        pool.close();
        watch.close();
        sandbox.close();
    }
}
