package thermolab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import thermolab.course.Delivery;
import thermolab.course.LearnerFolder;
import thermolab.grade.sandbox.Natives;

/**
 * Makes a folder from which every user of the machine runs the course: the launcher, the toolkit with its libraries, native
 * ones unpacked, an archive for a fast start on this Java, notebooks, skeletons and decks; no solutions. What a user writes
 * goes to the user's own folder. Run again, it renews the installation under those who use it.
 */
@Command(name = "install", description = "For administrators: makes a folder from which every user of the machine runs the course.",
        mixinStandardHelpOptions = true)
final class InstallCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "Such as /opt/thermolab; new, empty, or an installation to renew.")
    Path folder;

    @Override
    public Integer call() throws Exception {
        Home course = Home.current();
        if (course.isInstallation()) {
            throw new IllegalStateException("this is an installation; copy the folder, or install from a clone");
        }
        Delivery delivery = Delivery.to(folder, course.root());
        System.out.println("Installing in " + delivery.folder() + " ...");
        List<String> names = libraries(course, delivery);
        delivery.text("lib/classpath.txt", String.join("\n", names) + "\n");
        for (String part : List.of("notebooks", "src/main/java")) {
            delivery.copyAll(part, course.root().resolve(part));
        }
        course.course().deliverExercises(delivery);
        slides(course, delivery);
        for (String file : List.of("thermolab", "README.md", "LICENSE", "LICENSE-TEXT.md", "CITATION.cff")) {
            if (Files.exists(course.root().resolve(file))) {
                delivery.copy(file, course.root().resolve(file));
            }
        }
        natives(course, delivery);
        archive(delivery);
        delivery.finish();
        closedParent(delivery.folder()).ifPresent(closed -> System.out.println("  but other users can't come through " + closed
                + "; open it (chmod o+x) or install elsewhere"));
        System.out.println("Every user of this machine starts it with: " + Shell.quote(List.of(delivery.folder().resolve("thermolab").toString())) + " lab");
        return 0;
    }

    /** The jars in the order of the class path; two of one name from different groups keep both. */
    private static List<String> libraries(Home course, Delivery delivery) throws IOException {
        delivery.copy("lib/thermolab.jar", course.jar());
        List<String> names = new ArrayList<>();
        for (Path jar : course.libraries()) {
            String name = jar.getFileName().toString();
            name = names.contains(name) ? names.size() + "-" + name : name;
            delivery.copy("lib/" + name, jar);
            names.add(name);
        }
        for (Path jar : course.plugins()) {
            delivery.copy("plugins/" + jar.getFileName(), jar);
        }
        return names;
    }

    private static void slides(Home course, Delivery delivery) throws IOException {
        try {
            for (String slug : course.chapters()) {
                delivery.text("slides/" + slug + ".html", course.course().slides(slug, course.target()));
            }
        } catch (IllegalStateException noNpm) {
            System.out.println("  without slides: " + noNpm.getMessage());
        }
    }

    /** 400 MB that each user would otherwise unpack; only on Linux, elsewhere each user's JavaCPP does it. */
    private static void natives(Home course, Delivery delivery) throws IOException {
        Path unpacked = course.target().resolve("install-natives");
        List<Path> jars = Natives.jars();
        if (jars.isEmpty()) {
            return;
        }
        System.out.println("  unpacking native libraries ...");
        Folders.delete(unpacked);
        Natives.unpack(jars, Files.createDirectories(unpacked));
        delivery.copyAll("lib/native", unpacked);
        Folders.delete(unpacked);
    }

    private static void archive(Delivery delivery) throws IOException {
        Path scratch = Files.createTempDirectory("thermolab");
        try {
            Home installed = new Home(delivery.folder(), Optional.of(LearnerFolder.at(scratch)));
            Archive archive = Archive.ofInstallation(installed);
            archive.train(new Kernels(installed).write(Kernels.Kind.JAVA, null), System.out);
            if (Files.exists(archive.file())) {
                delivery.keep(delivery.folder().relativize(archive.file()).toString());
            }
        } finally {
            Folders.delete(scratch);
        }
    }

    /** The first folder on the way there that other users may not enter. */
    private static Optional<Path> closedParent(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Optional.empty();
        }
        List<Path> way = new ArrayList<>();
        Stream.iterate(folder.getParent(), java.util.Objects::nonNull, Path::getParent).forEach(way::add);
        for (Path parent : way) {
            if (!Files.getPosixFilePermissions(parent).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return Optional.of(parent);
            }
        }
        return Optional.empty();
    }
}
