package thermolab.grade.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * What a worker sees: the toolkit without tests, solutions and the grader's own half, and the libraries. Kits are kept in
 * the system's temporary folder, where a worker without rights can read them, one for each toolkit and Java.
 *
 * @param folder of the toolkit's jar and its archive
 * @param libraries folder of the libraries' jars
 * @param natives folder of ND4J's native libraries
 * @param hash of what is in the kit
 */
public record Kit(Path folder, Path libraries, Path natives, String hash) {

    private static final String TOOLKIT = "toolkit.jar";
    private static final int SHORT = 16;

    /**
     * The kit of this process's class path.
     *
     * @param extra classes that are not in the toolkit's own jar, by entry's name: contracts that a test brings along
     * @param says is told what takes time
     */
    static Kit of(Map<String, byte[]> extra, Consumer<String> says) throws IOException {
        Toolkit toolkit = Toolkit.found();
        List<Path> jars = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .filter(path -> Libraries.isForWorkers(path) && Files.isRegularFile(path))
                .toList();
        Map<String, byte[]> entries = new TreeMap<>(toolkit.entries());
        entries.putAll(extra);
        KitStore store = KitStore.open(says);
        String libraryHash = hash(names(jars), Map.of());
        String hash = hash(libraryHash + System.getProperty("java.vm.version") + System.getProperty("java.home"), entries);
        Path libraries = store.folder("libraries-" + libraryHash.substring(0, SHORT), "copies the libraries for workers", folder -> copy(jars, folder));
        Path folder = store.folder("toolkit-" + hash.substring(0, SHORT), "packs the toolkit for workers", fresh -> writeJar(fresh.resolve(TOOLKIT), entries));
        List<Path> packed = Natives.jars();
        Path natives = store.folder("natives-" + hash(names(packed), Map.of()).substring(0, SHORT), "unpacks the native libraries for workers",
                fresh -> Natives.unpack(packed, fresh));
        return new Kit(folder, libraries, natives, hash);
    }

    private static String names(List<Path> jars) throws IOException {
        StringBuilder names = new StringBuilder();
        for (Path jar : jars) {
            names.append(jar.getFileName()).append(' ').append(Files.size(jar)).append('\n');
        }
        return names.toString();
    }

    /** The class path of a worker: the same words inside and outside, as an archive of classes demands. */
    String classPath() {
        try (Stream<Path> jars = Files.list(libraries)) {
            List<String> path = new ArrayList<>(List.of(folder.resolve(TOOLKIT).toString()));
            jars.map(Path::toString).filter(name -> name.endsWith(".jar")).sorted().forEach(path::add);
            return String.join(":", path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the archive of classes lies that halves a worker's start. */
    Path archive() {
        return folder.resolve("classes.jsa");
    }

    private static String hash(String text, Map<String, byte[]> entries) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            entries.forEach((name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(List<Path> jars, Path folder) throws IOException {
        for (int i = 0; i < jars.size(); i++) {
            Files.copy(jars.get(i), folder.resolve(String.format("%03d-%s", i, jars.get(i).getFileName())));
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
