package thermolab.notebook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What Jupyter reads to start a kernel: the command, its environment and the name that people see.
 *
 * <p>Jupyter finds it as {@code kernels/NAME/kernel.json} in each folder of its path; NAME is what a notebook asks for.
 * Source: <i>Making kernels for Jupyter</i>, jupyter_client documentation, section Kernel specs.
 *
 * @param displayName as in the menu
 * @param argv the command; Jupyter puts the connection file in the place of {@code {connection_file}}
 * @param environment added to the environment of Jupyter
 */
public record Kernelspec(String displayName, List<String> argv, Map<String, String> environment) {

    /** For kernels only: the same encoding everywhere, and not a word where the archive is missing or stale. */
    private static final List<String> KERNEL = List.of("-Dfile.encoding=UTF-8", "-Xshare:auto", "-Xlog:disable");

    public Kernelspec {
        argv = List.copyOf(argv);
        environment = Map.copyOf(environment);
    }

    /**
     * The kernel of the toolkit.
     *
     * @param java the command to start, of a JDK 17 or newer
     * @param classPath the toolkit with all it needs; jars only, where an archive is to be used
     * @param archive of loaded classes (AppCDS), for a fast start; need not exist yet
     */
    public static Kernelspec java(Path java, String classPath, Optional<Path> archive) {
        List<String> argv = command(java);
        archive.ifPresent(file -> argv.add("-XX:SharedArchiveFile=" + file));
        argv.addAll(List.of("-cp", classPath, JavaKernel.class.getName(), "{connection_file}"));
        return new Kernelspec("Java (Thermolab)", argv, environment(Map.of()));
    }

    /** IJava 1.3.0 from the user's jar, with the toolkit on the class path of its cells. */
    public static Kernelspec ijava(Path java, Path jar, String classPath) {
        return foreign("Java (IJava)", command(java), jar, "IJAVA_CLASSPATH", classPath);
    }

    /** JJava, IJava's heir, from the user's jar, with the toolkit on the class path of its cells. */
    public static Kernelspec jjava(Path java, Path jar, String classPath) {
        List<String> command = command(java);
        command.addAll(List.of("--add-opens", "jdk.jshell/jdk.jshell=ALL-UNNAMED")); // it looks into JShell's own classes
        return foreign("Java (JJava)", command, jar, "JJAVA_CLASSPATH", classPath);
    }

    /** Writes {@code kernel.json} into the folder, whole or not at all. */
    public void write(Path folder) throws IOException {
        WholeFile.write(folder.resolve("kernel.json"), toJson());
    }

    /** The text of {@code kernel.json}. */
    public String toJson() throws IOException {
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("argv", argv);
        spec.put("display_name", displayName);
        spec.put("language", "java");
        spec.put("interrupt_mode", "message");
        spec.put("env", new TreeMap<>(environment));
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(spec) + "\n";
    }

    private static Kernelspec foreign(String name, List<String> argv, Path jar, String variable, String classPath) {
        if (!Files.isReadable(jar)) {
            throw new IllegalArgumentException("jar (" + jar + ") must be a readable file");
        }
        argv.addAll(List.of("-jar", jar.toAbsolutePath().toString(), "{connection_file}"));
        return new Kernelspec(name, argv, environment(Map.of(variable, classPath)));
    }

    private static List<String> command(Path java) {
        List<String> argv = new ArrayList<>(List.of(java.toString()));
        argv.addAll(JavaOptions.ALL);
        argv.addAll(KERNEL);
        return argv;
    }

    /** OpenMP threads that spin while they wait would starve the cell's own thread on few cores. */
    private static Map<String, String> environment(Map<String, String> more) {
        Map<String, String> environment = new TreeMap<>(more);
        environment.put("OMP_WAIT_POLICY", "PASSIVE");
        return environment;
    }
}
