package thermolab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes kernelspecs: where Jupyter looks for what to start. */
@Command(name = "kernel", description = "Writes kernelspecs for Jupyter: ours, IJava's or JJava's.", mixinStandardHelpOptions = true)
final class KernelCommand implements Callable<Integer> {

    @Option(names = "--install", description = "Install for Jupyter on this machine, for every user unless --user is given.")
    boolean install;

    @Option(names = "--user", description = "Install for you alone.")
    boolean user;

    @Option(names = "--ijava", paramLabel = "JAR", description = "Also a kernelspec for this jar of the IJava kernel.")
    Path ijava;

    @Option(names = "--jjava", paramLabel = "JAR", description = "Also a kernelspec for this jar of the JJava kernel.")
    Path jjava;

    @Override
    public Integer call() throws IOException {
        write(Kernels.Kind.JAVA, null);
        if (ijava != null) {
            write(Kernels.Kind.IJAVA, ijava);
        }
        if (jjava != null) {
            write(Kernels.Kind.JJAVA, jjava);
        }
        if (!install && !user) {
            System.out.println("Only ./thermolab lab sees these; with --install, any Jupyter of this machine does.");
        }
        return 0;
    }

    private void write(Kernels.Kind kind, Path jar) throws IOException {
        Kernels kernels = new Kernels(Home.current());
        Path spec = install || user ? kernels.install(kind, jar, user) : kernels.write(kind, jar);
        System.out.printf("%-6s %s%n", kind.word(), spec);
    }
}
