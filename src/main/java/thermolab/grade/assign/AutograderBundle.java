package thermolab.grade.assign;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip file that Gradescope takes as an autograder: {@code setup.sh}, {@code run_autograder}, the toolkit's jar and the
 * assignment with its hidden tests. Libraries are fetched when Gradescope builds the container; solutions are not in it.
 */
public final class AutograderBundle {

    private AutograderBundle() {
    }

    /**
     * Writes the file whole or not at all.
     *
     * @param home the checkout, with {@code pom.xml} and the built jar
     * @param unsafe allow weaker isolation there
     * @throws IllegalStateException where the jar is not built
     */
    public static void write(Path zip, Assignment assignment, Path home, boolean unsafe) throws IOException {
        Path jar = home.resolve("target/thermolab.jar");
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("the toolkit's jar (" + jar + ") is not built; run ./thermolab doctor once");
        }
        Path beside = zip.resolveSibling("." + zip.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(beside); ZipOutputStream bundle = new ZipOutputStream(out)) {
                add(bundle, "setup.sh", Templates.fill("setup.sh", Map.of()));
                add(bundle, "run_autograder", Templates.fill("run_autograder", Map.of("unsafe", unsafe ? "--unsafe" : "")));
                add(bundle, "thermolab.jar", Files.readAllBytes(jar));
                add(bundle, "pom.xml", Files.readAllBytes(home.resolve("pom.xml")));
                add(bundle, "assignment/" + AssignmentFile.NAME, rules(assignment));
                for (Map.Entry<String, String> test : HiddenTests.of(assignment).sources().entrySet()) {
                    add(bundle, "assignment/" + HiddenTests.FOLDER + "/" + test.getKey(), test.getValue());
                }
                if (assignment.secret().isPresent()) {
                    add(bundle, "assignment/secret", assignment.secret().get().text());
                }
            }
            Files.move(beside, zip, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** The rules as they are, but for the place of the secret. */
    private static String rules(Assignment assignment) throws IOException {
        return Files.readString(assignment.folder().resolve(AssignmentFile.NAME), StandardCharsets.UTF_8)
                .replaceAll("(?m)^secret-file:.*$", "secret-file: secret");
    }

    private static void add(ZipOutputStream bundle, String name, String text) throws IOException {
        add(bundle, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(ZipOutputStream bundle, String name, byte[] bytes) throws IOException {
        bundle.putNextEntry(new ZipEntry(name));
        bundle.write(bytes);
        bundle.closeEntry();
    }
}
