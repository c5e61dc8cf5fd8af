package thermolab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.jar.JarFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes kernelspecs: where Jupyter looks for what to start. */
@Command(name = "kernel", description = "Writes kernelspecs for Jupyter: ours, IJava's or JJava's.", mixinStandardHelpOptions = true)
final class KernelCommand implements Callable<Integer> {

    @Option(names = "--install", description = "Install for Jupyter on this machine, for every user unless --user is given.")
    boolean install;

    @Option(names = "--user", description = "Install for you alone.")
    boolean user;

    @Option(names = "--name", defaultValue = "java", paramLabel = "NAME",
            description = "Name under which notebooks ask for the installed kernel (${DEFAULT-VALUE}, as the chapters do).")
    String name;

    @Option(names = "--ijava", paramLabel = "JAR", description = "Also a kernelspec for this jar of the IJava kernel.")
    Path ijava;

    @Option(names = "--jjava", paramLabel = "JAR", description = "Also a kernelspec for this jar of the JJava kernel.")
    Path jjava;

    @Override
    public Integer call() throws IOException {
        requireJar("--ijava", ijava);
        requireJar("--jjava", jjava);
        if (!name.matches("[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException("--name (" + name + ") must be of the letters a to z, digits, '.', '_' and '-'");
        }
        write(Kernels.Kind.JAVA, null);
        if (ijava != null) {
            write(Kernels.Kind.IJAVA, ijava);
        }
        if (jjava != null) {
            write(Kernels.Kind.JJAVA, jjava);
        }
        System.out.println(install || user ? "Jupyter offers them as Java (…) when you make a notebook or change its kernel."
                : "Only ./thermolab lab sees these; with --install, any Jupyter of this machine does.");
        return 0;
    }

    /** Asked before anything is written; {@code jar} is null where the option was not given. */
    private static void requireJar(String option, Path jar) {
        if (jar == null) {
            return;
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            if (file.getManifest() == null || file.getManifest().getMainAttributes().getValue("Main-Class") == null) {
                throw new IllegalArgumentException(option + " (" + jar + ") must be the jar of a kernel; this one starts nothing");
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(option + " (" + jar + ") must be a jar file that is there and readable", e);
        }
    }

    private void write(Kernels.Kind kind, Path jar) throws IOException {
        Kernels kernels = new Kernels(Home.current());
        if (!install && !user) {
            System.out.printf("%-6s %s%n", kind.word(), kernels.write(kind, jar));
            return;
        }
        String known = kind == Kernels.Kind.JAVA ? name : name.equals("java") ? kind.word() : name + "-" + kind.word();
        System.out.printf("%-6s %s%n", known, kernels.install(kind, jar, known, user));
        if (kind == Kernels.Kind.JAVA) {
            kernels.prepare(kind, System.out); // the installed kernel uses the same archive
        }
    }
}
