package thermolab.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import picocli.CommandLine.TypeConversionException;
import thermolab.notebook.Kernelspec;

/**
 * The kernels of this checkout, and what makes ours start fast.
 *
 * <p>All of it lies in {@link Home#target}. Each kind has a Jupyter path of its own in which it bears the name {@code
 * java}, the one that the notebooks ask for.
 */
final class Kernels {

    /** Kernels that the notebooks run on. */
    enum Kind {
        JAVA, IJAVA, JJAVA;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind that the user names. */
        static Kind of(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst().orElseThrow(() ->
                    new TypeConversionException("there is no kernel " + word + ", only java, ijava and jjava"));
        }

        /** As the user types it. */
        @Override
        public String toString() {
            return word();
        }
    }

    private final Home home;

    Kernels(Home home) {
        this.home = home;
    }

    /** What Jupyter is given as JUPYTER_PATH to find this kind under the name java. */
    Path jupyterPath(Kind kind) {
        return home.target().resolve("jupyter").resolve(kind.word());
    }

    /** Where the kernelspec of this kind is, or would be. */
    Path spec(Kind kind) {
        return jupyterPath(kind).resolve("kernels/java/kernel.json");
    }

    /** A jar that the kernelspec of this kind starts and that is no longer there. */
    Optional<Path> jarThatIsGone(Kind kind) {
        if (!Files.isRegularFile(spec(kind))) {
            return Optional.empty();
        }
        try {
            return StreamSupport.stream(new ObjectMapper().readTree(spec(kind).toFile()).path("argv").spliterator(), false)
                    .flatMap(word -> Arrays.stream(word.asText().split(File.pathSeparator)))
                    .filter(part -> part.endsWith(".jar"))
                    .map(Path::of)
                    .filter(jar -> !Files.isRegularFile(jar))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the kernelspec of a kind for {@code ./thermolab lab}; {@code jar} is that of IJava or JJava. */
    Path write(Kind kind, Path jar) throws IOException {
        Kernelspec spec = of(kind, jar);
        KernelTrial.require(spec);
        return write(spec(kind).getParent(), spec);
    }

    /**
     * Writes the kernelspec of a kind for any Jupyter: for this user, or for all users of the machine.
     *
     * @param name what notebooks ask for
     */
    Path install(Kind kind, Path jar, String name, boolean forThisUser) throws IOException {
        Path folder = systemFolder(forThisUser).resolve(name);
        requireOurs(folder.resolve("kernel.json"), name);
        Kernelspec spec = of(kind, jar);
        KernelTrial.require(spec);
        return write(folder, spec);
    }

    /** Another kernel's specification is not ours to replace. */
    private static void requireOurs(Path file, String name) throws IOException {
        if (Files.isRegularFile(file)) {
            String text = Files.readString(file);
            if (!text.contains("thermolab")) {
                throw new IllegalStateException("there is another kernel named " + name + " (" + file + ", \""
                        + new ObjectMapper().readTree(text).path("display_name").asText()
                        + "\"); --name NAME installs ours beside it, under a name that is then chosen in Jupyter's menu");
            }
        }
    }

    /** Makes a kernel ready to start, and says what it does where that takes time. */
    void prepare(Kind kind, PrintStream progress) throws IOException {
        if (kind == Kind.JAVA) {
            write(spec(kind).getParent(), of(kind, null));
            Archive archive = new Archive(home);
            if (archive.isStale()) {
                archive.train(spec(Kind.JAVA), progress);
            }
        } else if (!Files.isRegularFile(spec(kind))) {
            throw new IllegalStateException("no kernelspec for " + kind.word() + "; name its jar first: ./thermolab kernel --"
                    + kind.word() + " JAR");
        }
    }

    private Kernelspec of(Kind kind, Path jar) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Kernelspec spec = switch (kind) {
            case JAVA -> Kernelspec.java(java, home.classPath(), Optional.of(new Archive(home).file()));
            case IJAVA -> Kernelspec.ijava(java, jar, home.classPath());
            case JJAVA -> Kernelspec.jjava(java, jar, home.classPath());
        };
        return spec.withJavaOptions(home.javaOptions());
    }

    private Path write(Path folder, Kernelspec spec) {
        try {
            spec.write(folder);
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException("the kernel can't be written to " + folder + ": " + Mistakes.describe(e)
                    + (folder.startsWith(systemFolder(false)) ? "; with --user, it is installed for you alone" : ""), e);
        }
        return folder.resolve("kernel.json");
    }

    private static Path systemFolder(boolean forThisUser) {
        Path user = Path.of(Objects.requireNonNullElse(System.getenv("HOME"), System.getProperty("user.home"))); // as Jupyter asks
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        if (forThisUser) {
            return user.resolve(mac ? "Library/Jupyter/kernels" : ".local/share/jupyter/kernels");
        }
        return Path.of("/usr/local/share/jupyter/kernels");
    }
}
