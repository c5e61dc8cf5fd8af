package thermolab.grade.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The native libraries of tensors, unpacked ahead: a worker can write neither where they would be unpacked, nor as much.
 *
 * @param folder that they lie in, among a kit's other libraries
 */
record Natives(Path folder) {

    /** The jars on this process's class path that have them, for Linux. */
    static List<Path> jars() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName() != null && path.getFileName().toString().matches(".*-linux-.*\\.jar") && Files.isRegularFile(path))
                .toList();
    }

    static void unpack(List<Path> jars, Path folder) throws IOException {
        for (Path jar : jars) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (ZipEntry entry : zip.stream().filter(found -> found.getName().matches(".*\\.so(?:\\.\\d+)?")).toList()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, folder.resolve(entry.getName().substring(entry.getName().lastIndexOf('/') + 1)));
                    }
                }
            }
        }
        Path blas = folder.resolve("libopenblas.so.0");
        if (Files.isRegularFile(blas)) { // the name under which tensors ask for it
            Files.createLink(folder.resolve("libopenblas_nolapack.so.0"), blas);
        }
    }

    List<String> javaOptions() {
        return List.of("-Djava.library.path=" + folder, "-Dorg.bytedeco.javacpp.pathsFirst=true", "-Dorg.bytedeco.javacpp.cachedir=/tmp/javacpp");
    }

    /** For libraries that need other libraries; one thread each, like everything in a worker. */
    Map<String, String> environment() {
        return Map.of("LD_LIBRARY_PATH", folder.toString(), "OMP_NUM_THREADS", "1", "OPENBLAS_NUM_THREADS", "1");
    }
}
