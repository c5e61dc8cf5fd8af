package thermolab.grade.sandbox;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What of the toolkit a worker may see.
 *
 * @param home jar or folder of the toolkit's classes
 * @param entries contents by name: no solutions, wrong answers and tests, and nothing of the trusted half
 */
record Toolkit(Path home, Map<String, byte[]> entries) {

    private static final String KEPT_BACK = "chapter\\w+/(?:.*/)?(?:My|Wrong).*|chapter\\w+/.*Test(?:\\$.*)?\\.class"
            + "|thermolab/(?:cli|course)/.*|thermolab/grade/(?!worker/)\\w+/.*|META-INF/.*";

    static Toolkit found() throws IOException {
        try {
            Path home = Path.of(Toolkit.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(home)) {
                return new Toolkit(home, entries(home));
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return new Toolkit(home, entries(jar.getPath("/")));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> entries(Path root) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (!isKeptBack(name)) {
                entries.put(name, Files.readAllBytes(file));
            }
        }
        return entries;
    }

    /** Whether a worker may not have it. */
    static boolean isKeptBack(String name) {
        return name.matches(KEPT_BACK);
    }
}
