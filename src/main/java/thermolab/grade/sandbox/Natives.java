package thermolab.grade.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The native libraries of ND4J, unpacked ahead into one folder: JavaCPP's own cache can't be used where nothing may be
 * written, and unpacking takes seconds.
 */
public final class Natives {

    private static final String JARS = ".*(?:nd4j-native|openblas|javacpp)-.*-linux-.*\\.jar";
    private static final String LIBRARIES = ".*/lib[^/]+\\.so(?:\\.\\d+)*";

    private static final String BLAS = "libopenblas.so.0";

    private Natives() {
    }

    /** The jars that hold them. */
    public static List<Path> jars() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of).filter(path -> path.getFileName().toString().matches(JARS) && Files.isRegularFile(path)).toList();
    }

    /** Into an empty folder, all beside each other. */
    public static void unpack(List<Path> jars, Path folder) throws IOException {
        for (Path jar : jars) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (ZipEntry entry : zip.stream().filter(item -> item.getName().matches(LIBRARIES)).toList()) {
                    try (InputStream bytes = zip.getInputStream(entry)) {
                        Files.copy(bytes, folder.resolve(Path.of(entry.getName()).getFileName().toString()));
                    }
                }
            }
        }
        if (Files.exists(folder.resolve(BLAS))) { // JavaCPP's second name for it
            Files.createSymbolicLink(folder.resolve(BLAS.replace("openblas", "openblas_nolapack")), Path.of(BLAS));
        }
    }

    /** What tells JavaCPP to look there first. */
    public static List<String> pathOptions(Path folder) {
        return List.of("-Djava.library.path=" + folder, "-Dorg.bytedeco.javacpp.pathsFirst=true");
    }

    /** The same for a worker, which may write in {@code /tmp} alone. */
    static List<String> javaOptions(Path folder) {
        return Stream.concat(pathOptions(folder).stream(), Stream.of("-Dorg.bytedeco.javacpp.cachedir=/tmp/javacpp")).toList();
    }
}
