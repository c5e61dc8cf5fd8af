package thermolab.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import thermolab.exercise.Exercise;
import thermolab.grade.Grading;
import thermolab.grade.Submission;
import thermolab.grade.assign.Assignment;
import thermolab.grade.assign.HiddenExercises;
import thermolab.grade.assign.HiddenTests;
import thermolab.grade.batch.Machine;
import thermolab.grade.judge.GradedExercise;
import thermolab.grade.judge.Grader;
import thermolab.grade.judge.Settings;
import thermolab.grade.sandbox.Requirements;
import thermolab.grade.sandbox.SandboxException;
import thermolab.grade.sandbox.Tier;
import thermolab.grade.store.Key;

/** Opens the machine that grades an assignment: its exercises with their hidden tests, in the best sandbox that is allowed. */
final class Machines {

    private static final List<Tier> SAFE = List.of(Tier.A);
    private static final List<Tier> ANY = List.of(Tier.A, Tier.A_MINUS, Tier.B);

    private Machines() {
    }

    /**
     * @param unsafe take weaker isolation where there is no better
     * @throws IllegalStateException where this machine can't keep untrusted code apart, with what to install
     */
    static Machine open(Assignment assignment, int jobs, boolean unsafe) throws IOException {
        List<Exercise> exercises = assignment.exercises();
        HiddenTests tests = HiddenTests.of(assignment);
        Map<String, List<Exercise>> hidden = HiddenExercises.of(tests, exercises.stream().<Class<?>>map(Exercise::contract).toList());
        List<GradedExercise> graded = exercises.stream()
                .map(exercise -> new GradedExercise(exercise, hidden.getOrDefault(exercise.name(), List.of()))).toList();
        String hash = tests.hash(assignment);
        Settings settings = Settings.standard().withJobs(jobs).withAssignment(hash, assignment.seed());
        List<String> missing = Requirements.missingPackages(Tier.A);
        if (!missing.isEmpty() && SystemPackages.canInstall()) {
            new SystemPackages(System.out).install("the sandbox", missing);
        }
        List<String> reasons = new ArrayList<>();
        for (Tier tier : unsafe ? ANY : SAFE) {
            try {
                return new Opened(Grader.open(graded, settings.withTier(tier), words -> System.out.println("The sandbox " + words + " ...")), assignment, hash);
            } catch (SandboxException e) {
                reasons.add(e.getMessage());
            }
        }
        throw new IllegalStateException(String.join("; ", reasons) + (unsafe ? ""
                : " (--unsafe grades with weaker isolation, which every report then says)"));
    }

    private record Opened(Grader grader, Assignment assignment, String hash) implements Machine {

        @Override
        public Grading grade(Submission submission) {
            return grader.grade(submission, assignment.seedOf(submission.student()));
        }

        @Override
        public Key key(Submission submission) {
            return new Key(submission.student(), submission.hash(), hash, grader.toolkit(), grader.tier().words());
        }

        @Override
        public void close() {
            try {
                grader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
