package thermolab.grade.assign;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import thermolab.exercise.Exercise;

/**
 * The Java files below {@code hidden/}: tests that students do not have, compiled by the trusted side alone.
 *
 * @param sources by path below the folder, such as {@code chapter04/CrossEntropyHiddenTest.java}
 */
public record HiddenTests(Map<String, String> sources) {

    static final String FOLDER = "hidden";
    /** An example is not switched on until somebody takes this off its name. */
    private static final String OFF = ".txt";

    public HiddenTests {
        sources = Map.copyOf(sources);
    }

    /** Of an assignment; none where it has no such folder. */
    public static HiddenTests of(Assignment assignment) throws IOException {
        Path folder = assignment.folder().resolve(FOLDER);
        Map<String, String> sources = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        return new HiddenTests(sources);
    }

    /**
     * Tests of one exercise to begin with, by other inputs than the public tests'.
     *
     * @param path below the folder, such as {@code chapter18/StationaryLawHiddenTest.java.txt}
     * @param source Java
     */
    record Example(String path, String source) {
    }

    /** The example that comes with an exercise; one exercise of a chapter has one. */
    static Optional<Example> example(Exercise exercise) {
        String path = exercise.contract().getName().replace('.', '/') + "HiddenTest.java" + OFF;
        return Templates.exists(FOLDER + "/" + path) ? Optional.of(new Example(path, Templates.fill(FOLDER + "/" + path, Map.of()))) : Optional.empty();
    }

    /**
     * SHA-256 over the assignment's rules, these tests and the toolkit with its public tests: what verdicts depend on besides
     * the submission.
     */
    public String hash(Assignment assignment) throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(assignment.rules().getBytes(StandardCharsets.UTF_8));
            new TreeMap<>(sources).forEach((path, text) ->
                    sha.update(("\0" + path + "\0" + text).getBytes(StandardCharsets.UTF_8)));
            addToolkit(sha);
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The jar, or the folder of classes that stands for it in the build. */
    private static void addToolkit(MessageDigest sha) throws IOException {
        Path home;
        try {
            home = Path.of(HiddenTests.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sha.update(home.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                sha.update(Files.readAllBytes(file));
            }
        }
    }
}
