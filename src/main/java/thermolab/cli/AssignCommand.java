package thermolab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thermolab.exercise.Catalogue;
import thermolab.exercise.Exercise;
import thermolab.grade.assign.Assignment;
import thermolab.grade.assign.AutograderBundle;
import thermolab.grade.assign.LateRule;
import thermolab.grade.assign.Moments;
import thermolab.grade.assign.Release;
import thermolab.grade.assign.Secret;

/** For staff: makes assignments. */
@Command(name = "assign", description = "For staff: makes an assignment, and Gradescope's autograder of one.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT", subcommands = {AssignCommand.New.class, AssignCommand.Bundle.class})
final class AssignCommand {

    @Command(name = "new", description = "Writes an assignment's folder: what students get, rules, and a place for hidden tests.",
                mixinStandardHelpOptions = true)
    static final class New implements Callable<Integer> {

        @Parameters(paramLabel = "NAME", description = "Such as homework-1; or a path, to lay the folder elsewhere than in assignments/.")
        String name;

        @Option(names = "--chapters", required = true, split = ",", paramLabel = "NN",
                description = "Chapters whose exercises are asked: 04,05.")
        List<String> chapters;

        @Option(names = "--exercises", split = ",", paramLabel = "NAME", description = "Only these of their exercises.")
        List<String> only = List.of();

        @Option(names = "--points", split = ",", paramLabel = "NAME=POINTS",
                description = "Points that differ from the course's: CrossEntropy=4.")
        Map<String, Double> points = Map.of();

        @Option(names = "--due", paramLabel = "TIME", description = "2026-12-01T23:59:00+01:00, \"2026-12-01 23:59\" or 2026-12-01.")
        String due;

        @Option(names = "--hidden-until", paramLabel = "TIME",
                description = "When reports tell hidden tests in full; never if it is not given.")
        String hiddenUntil;

        @Option(names = "--late", paramLabel = "PERCENT", defaultValue = "0", description = "Lost for each day begun after the due time.")
        double late;

        @Option(names = "--secret-file", paramLabel = "FILE",
                description = "Gives each student numbers of their own in tests that draw some; made if it is not there.")
        Path secretFile;

        @Override
        public Integer call() throws IOException {
            Home home = Home.current();
            Path folder = new Assignments(home).folder(name);
            List<Exercise> exercises = exercises(home);
            Map<String, Double> worth = new LinkedHashMap<>();
            exercises.forEach(exercise -> worth.put(exercise.name(), points.getOrDefault(exercise.name(), (double) exercise.points())));
            Assignment assignment = new Assignment(folder, folder.getFileName().toString(),
                    exercises.stream().map(Exercise::chapter).distinct().toList(), worth, time("--due", due),
                    time("--hidden-until", hiddenUntil),
                    new LateRule(Duration.ZERO, late, 100), Map.of(), new SecureRandom().nextLong() >>> 1, Optional.empty(), "");
            List<Path> files = new Release(assignment, home.root()).write(secretFile == null ? ""
                    : secretFile.toAbsolutePath().normalize().toString());
            if (secretFile != null && !Files.exists(secretFile)) {
                Secret.create(secretFile);
                System.out.println("made the secret " + secretFile + "; keep it, or nobody's numbers can be computed again");
            }
            files.forEach(file -> System.out.println("  wrote " + folder.resolve(file)));
            System.out.println("Give students " + folder.resolve("release")
                    + "; then grade with: ./thermolab grade SUBMISSIONS --assignment " + name);
            return 0;
        }

        private List<Exercise> exercises(Home home) {
            List<Exercise> all = new ArrayList<>();
            for (String slug : home.chapters(chapters)) {
                List<Exercise> found = Catalogue.chapter(slug);
                if (found.isEmpty()) {
                    throw new IllegalArgumentException("chapter " + slug + " has no exercises");
                }
                all.addAll(found);
            }
            List<String> names = all.stream().map(Exercise::name).toList();
            List<String> asked = new ArrayList<>(only);
            asked.addAll(points.keySet());
            for (String exercise : asked) {
                if (!names.contains(exercise)) {
                    throw new IllegalArgumentException("these chapters have no exercise " + exercise + "; the nearest is "
                            + Home.nearest(exercise, names));
                }
            }
            return all.stream().filter(exercise -> only.isEmpty() || only.contains(exercise.name())).toList();
        }

        private static Optional<Instant> time(String option, String text) {
            return text == null ? Optional.empty() : Optional.of(Moments.parse(option, text));
        }
    }

    @Command(name = "bundle", description = "Writes the zip file that Gradescope takes as the autograder of an assignment.",
            mixinStandardHelpOptions = true)
    static final class Bundle implements Callable<Integer> {

        @Parameters(paramLabel = "NAME", description = "The assignment.")
        String name;

        @Option(names = "--unsafe", description = "Grade there with weaker isolation too; Gradescope's containers may allow no better.")
        boolean unsafe;

        @Override
        public Integer call() throws IOException {
            Home home = Home.current();
            Assignment assignment = new Assignments(home).read(name);
            Path zip = assignment.folder().resolve("gradescope-autograder.zip");
            AutograderBundle.write(zip, assignment, home.root(), unsafe);
            System.out.printf("wrote %s (%.1f MB)%n", zip, Files.size(zip) / 1e6);
            return 0;
        }
    }
}
