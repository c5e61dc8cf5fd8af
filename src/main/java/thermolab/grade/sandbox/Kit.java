package thermolab.grade.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The folder that a worker sees: the toolkit without tests, solutions and the grader's own half, and the libraries. It is
 * made once for each toolkit and Java, in the system's temporary folder, where a worker without rights can read it.
 *
 * @param folder of the kit
 * @param hash of what is in it
 */
public record Kit(Path folder, String hash) {

    private static final String COMPLETE = "complete";
    private static final String TOOLKIT = "toolkit.jar";
    /** In the names of jars with native libraries only, and of those that tests, the command line or the kernel alone need. */
    private static final String NEEDLESS = ".*(?:-linux-|-windows-|-macosx-|surefire|archunit|jqwik|cuda-.*-redist"
            + "|junit|opentest4j|apiguardian|picocli|oshi|jna-|h2-|jmh-|jeromq|basekernel).*";

    /**
     * The kit of this process's class path.
     *
     * @param extra classes that are not in the toolkit's own jar, by entry's name: contracts that a test brings along
     */
    static Kit of(Map<String, byte[]> extra) throws IOException {
        Toolkit toolkit = Toolkit.found();
        List<Path> libraries = libraries(toolkit.home());
        String hash = hash(toolkit, libraries, extra);
        Path base = Path.of(System.getProperty("java.io.tmpdir"), "thermolab-kits-" + System.getProperty("user.name"));
        Owned.folder(base);
        Path folder = base.resolve(hash.substring(0, 16));
        if (!isComplete(folder)) {
            make(folder, toolkit, libraries, extra);
        }
        return new Kit(folder.toRealPath(), hash);
    }

    /** The class path of a worker: the same words inside and outside, as an archive of classes demands. */
    String classPath() {
        try (Stream<Path> jars = Files.list(folder.resolve("lib"))) {
            List<String> path = new ArrayList<>(List.of(folder.resolve(TOOLKIT).toString()));
            jars.map(Path::toString).sorted().forEach(path::add);
            return String.join(":", path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Where the archive of classes lies that halves a worker's start. */
    Path archive() {
        return folder.resolve("classes.jsa");
    }

    private static List<Path> libraries(Path toolkit) {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar") && Files.isRegularFile(path) && !path.equals(toolkit))
                .filter(path -> !path.getFileName().toString().matches(NEEDLESS))
                .toList();
    }

    private static String hash(Toolkit toolkit, List<Path> libraries, Map<String, byte[]> extra) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((System.getProperty("java.vm.version") + System.getProperty("java.home")).getBytes(StandardCharsets.UTF_8));
            for (Map<String, byte[]> part : List.of(toolkit.entries(), extra)) {
                for (Map.Entry<String, byte[]> entry : new TreeMap<>(part).entrySet()) {
                    digest.update(entry.getKey().getBytes(StandardCharsets.UTF_8));
                    digest.update(entry.getValue());
                }
            }
            for (Path library : libraries) {
                digest.update((library.getFileName() + " " + Files.size(library)).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isComplete(Path folder) throws IOException {
        Path complete = folder.resolve(COMPLETE);
        if (!Files.isRegularFile(complete)) {
            return false;
        }
        for (String line : Files.readAllLines(complete)) { // temporary folders are cleaned now and then
            if (!Files.isRegularFile(folder.resolve(line))) {
                return false;
            }
        }
        return true;
    }

    private static void make(Path folder, Toolkit toolkit, List<Path> libraries, Map<String, byte[]> extra) throws IOException {
        Path beside = Files.createTempDirectory(folder.getParent(), "making");
        Files.createDirectory(beside.resolve("lib"));
        List<String> names = new ArrayList<>(List.of(TOOLKIT));
        Map<String, byte[]> entries = new TreeMap<>(toolkit.entries());
        entries.putAll(extra);
        writeJar(beside.resolve(TOOLKIT), entries);
        for (int i = 0; i < libraries.size(); i++) {
            String name = String.format("lib/%03d-%s", i, libraries.get(i).getFileName());
            Files.copy(libraries.get(i), beside.resolve(name));
            names.add(name);
        }
        Files.write(beside.resolve(COMPLETE), names);
        Owned.readableByAll(beside);
        if (Files.isDirectory(folder)) {
            Files.move(folder, Files.createTempDirectory(folder.getParent(), "broken").resolve("kit"));
        }
        try {
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException | AtomicMoveNotSupportedException e) {
            if (!isComplete(folder)) { // else another grader was faster
                throw e;
            }
        }
    }

    private static void writeJar(Path file, Map<String, byte[]> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                JarEntry item = new JarEntry(entry.getKey());
                item.setTime(0);
                jar.putNextEntry(item);
                jar.write(entry.getValue());
            }
        }
    }
}
