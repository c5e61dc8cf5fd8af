package thermolab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thermolab.course.LearnerFolder;
import thermolab.exercise.Answers;
import thermolab.exercise.Catalogue;
import thermolab.exercise.Exercise;
import thermolab.exercise.Exercises;
import thermolab.exercise.PointsText;
import thermolab.exercise.Verdict;
import thermolab.show.PlainMath;

/** Checks the exercises in the learner's folder: points, and the ideas that were missed. */
@Command(name = "check", description = "Checks the exercises in your folder, with points; 0 only when all of them pass.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "EXERCISE", description = "Chapters or exercises, as 04 or CrossEntropy; all if none is given.")
    List<String> names = List.of();

    @Option(names = "--hint", description = "Show a hint for what does not pass yet; twice for the second, three times for the third.")
    boolean[] hints = {};

    @Mixin
    FolderOption folder;

    /** What one run adds up to. */
    private double earned;
    private int possible;
    private boolean complete = true;

    @Override
    public Integer call() throws IOException {
        Home home = Home.current();
        List<Exercise> exercises = exercises(home);
        LearnerFolder mine = folder.open(home, own -> own.carryExercises(home.root()), System.out);
        try (EarlyEnd guard = new EarlyEnd("the check ended too early: by Ctrl-C, or by an answer that calls System.exit")) {
            for (Exercise exercise : exercises) {
                Answers answers = Answers.in(mine.exercises().resolve(home.chapter(exercise.chapter())));
                show(answers.verdict(exercise), shown(home, answers.source(exercise)), exercises.size() > 1);
            }
        }
        System.out.printf(Locale.ROOT, "%s of %d points%n", PointsText.number(earned), possible);
        return complete ? 0 : 1;
    }

    /** As short as it can be typed where the clone is the current folder. */
    private static Path shown(Home home, Path file) {
        return file.startsWith(home.root()) ? home.root().relativize(file) : file;
    }

    /** What is not begun is one line in a list of several, so that the feedback on what is written stands out. */
    private void show(Verdict verdict, Path source, boolean inList) {
        Exercise exercise = verdict.exercise();
        if (verdict.unsolved() && inList) {
            System.out.println(exercise.name() + ", " + exercise.title() + ": not written yet, " + exercise.points() + " points; " + source);
        } else {
            Exercises.show(verdict);
            if (verdict.unsolved()) {
                System.out.println("  write it in " + source);
            }
        }
        if (hints.length > 0 && !verdict.passed()) {
            int shown = Math.min(hints.length, exercise.hints().size());
            System.out.println("  hint " + shown + " of " + exercise.hints().size() + ": " + PlainMath.inMarkdown(exercise.hints().get(shown - 1)));
        }
        earned += verdict.earned();
        possible += exercise.points();
        complete &= verdict.passed();
    }

    /** The exercises meant: those of a chapter, or one by its name with or without the My of the answer. */
    private List<Exercise> exercises(Home home) {
        List<Exercise> all = new ArrayList<>();
        home.chapters().forEach(slug -> all.addAll(Catalogue.chapter(slug)));
        if (names.isEmpty()) {
            return all;
        }
        List<Exercise> chosen = new ArrayList<>();
        for (String name : names) {
            List<Exercise> named = all.stream()
                    .filter(exercise -> name.equalsIgnoreCase(exercise.name()) || name.equalsIgnoreCase(exercise.answerName())).toList();
            if (named.isEmpty() && !name.matches("\\d.*")) {
                throw new IllegalArgumentException("there is no exercise " + name + "; the nearest is "
                        + Home.nearest(name, all.stream().map(Exercise::name).toList()));
            }
            chosen.addAll(named.isEmpty() ? ofChapter(home, name) : named);
        }
        return chosen;
    }

    private static List<Exercise> ofChapter(Home home, String name) {
        String slug = home.chapter(name);
        List<Exercise> exercises = Catalogue.chapter(slug);
        if (exercises.isEmpty()) {
            throw new IllegalArgumentException("chapter " + slug + " has no exercises");
        }
        return exercises;
    }
}
