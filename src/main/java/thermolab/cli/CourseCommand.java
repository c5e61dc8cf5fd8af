package thermolab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thermolab.course.Course;
import thermolab.course.Delivery;
import thermolab.course.rules.SecondForm;

/** For authors: chapter sources into notebooks, exercises and slides, and back. */
@Command(name = "course", description = "For authors: builds the course from its sources, says what is stale, brings edits home.",
        mixinStandardHelpOptions = true, synopsisSubcommandLabel = "WHAT",
        subcommands = {CourseCommand.Build.class, CourseCommand.Check.class, CourseCommand.Import.class,
            CourseCommand.Release.class})
final class CourseCommand {

    /** The course, unless its chapters came without their sources: in an installation and the students' edition. */
    private static Home authors() {
        Home home = Home.current();
        if (Files.isDirectory(home.notebooks()) && Files.notExists(home.root().resolve("src/course"))) {
            throw new IllegalStateException("course works on a clone of the author's edition; " + home.root() + " has no src/course");
        }
        return home;
    }

    @Command(name = "build", description = "Executes stale chapters and writes notebooks, exercises and the README's table.",
            mixinStandardHelpOptions = true)
    static final class Build implements Callable<Integer> {

        @Parameters(arity = "0..*", paramLabel = "CHAPTER", description = "All chapters if none is given.")
        List<String> names = List.of();

        @Option(names = "--force", description = "Execute chapters that are up to date too, and overwrite edited notebooks.")
        boolean force;

        @Override
        public Integer call() throws IOException {
            Home home = authors();
            for (String slug : home.chapters(names)) {
                CellProgress progress = new CellProgress(slug);
                List<Path> changed = home.course().build(List.of(slug), force, progress);
                progress.end();
                changed.forEach(file -> System.out.println("  wrote " + file));
            }
            return 0;
        }
    }

    @Command(name = "check", description = "Names what is stale, and what chapters with form: 2 in their header break of its rules; exit code 1 if there is any.", mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {

        @Option(names = "--rules", description = "Report instead how far chapters keep the rules of the second form; chapters that are named in full.")
        boolean rules;

        @Parameters(arity = "0..*", paramLabel = "CHAPTER", description = "With --rules: all chapters, counts alone, if none is given.")
        List<String> names = List.of();

        @Override
        public Integer call() throws IOException {
            if (rules) {
                Home home = authors();
                RulesReport.print(SecondForm.of(home.course(), home.chapters(names)), !names.isEmpty(), System.out);
                return 0;
            }
            Course course = authors().course();
            List<String> stale = course.check();
            stale.forEach(System.out::println);
            System.out.println(stale.isEmpty() ? "Everything is up to date."
                    : "Build it: ./thermolab course build (or bring an edited notebook home: ./thermolab course import FILE)");
            List<String> broken = SecondForm.broken(course);
            broken.forEach(System.out::println);
            return stale.isEmpty() && broken.isEmpty() ? 0 : 1;
        }
    }

    @Command(name = "release", description = "Writes the edition that students clone: toolkit, chapters, exercises; no solutions.",
            mixinStandardHelpOptions = true)
    static final class Release implements Callable<Integer> {

        @Parameters(paramLabel = "DIR", description = "New, empty, or an edition to renew; its .git stays.")
        Path folder;

        @Option(names = "--slides", description = "With ready-made decks.")
        boolean slides;

        @Override
        public Integer call() throws IOException {
            Home home = authors();
            Delivery delivery = Delivery.to(folder, home.root());
            home.course().release(delivery, slides, home.target());
            System.out.println("Students clone or unpack " + delivery.folder() + " and type ./thermolab lab; to publish it: git init, git add -A, git commit there.");
            return 0;
        }
    }

    @Command(name = "import", description = "Writes an edited notebook back into its chapter's source.", mixinStandardHelpOptions = true)
    static final class Import implements Callable<Integer> {

        @Parameters(arity = "1..*", paramLabel = "NOTEBOOK", description = "Files .ipynb.")
        List<Path> notebooks;

        @Override
        public Integer call() throws IOException {
            Course course = authors().course();
            for (Path notebook : notebooks) {
                List<Path> changed = course.importNotebook(notebook);
                changed.forEach(file -> System.out.println("wrote " + file));
                if (changed.isEmpty()) {
                    System.out.println(notebook + ": nothing was edited");
                }
            }
            return 0;
        }
    }
}
