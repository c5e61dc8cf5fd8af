package thermolab.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jdk.jshell.tool.JavaShellToolBuilder;
import picocli.CommandLine.Command;
import thermolab.notebook.JavaOptions;

/** Opens the JDK's own shell with the toolkit on its class path and imported. */
@Command(name = "shell", description = "JShell with the toolkit imported; /exit leaves.", mixinStandardHelpOptions = true)
final class ShellCommand implements Callable<Integer> {

    private static final List<String> PACKAGES = List.of("num", "data", "heat", "info", "energy", "schedule", "sample", "meter", "learn",
            "show", "exercise");

    @Override
    public Integer call() throws Exception {
        Path imports = Files.createTempFile("thermolab", ".jsh");
        try {
            Files.write(imports, PACKAGES.stream().map(name -> "import thermolab." + name + ".*;").toList());
            List<String> arguments = new ArrayList<>(List.of("--class-path", System.getProperty("java.class.path"),
                    "--startup", "DEFAULT", "--startup", imports.toString()));
            JavaOptions.ALL.forEach(option -> arguments.add("-R" + option));
            return JavaShellToolBuilder.builder().start(arguments.toArray(String[]::new));
        } finally {
            Files.delete(imports);
        }
    }
}
