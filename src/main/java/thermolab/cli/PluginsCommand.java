package thermolab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.jar.JarFile;
import picocli.CommandLine.Command;
import thermolab.energy.Energy;
import thermolab.meter.Meter;
import thermolab.sample.Sampler;
import thermolab.schedule.Schedule;
import thermolab.show.Display;

/** Lists what the toolkit can be extended with and what is found, by kind. */
@Command(name = "plugins", description = "Extensions that are found, by kind.", mixinStandardHelpOptions = true)
final class PluginsCommand implements Callable<Integer> {

    /** Each kind is an interface in the room that it is named for. */
    private static final List<Class<?>> KINDS = List.of(Energy.class, Schedule.class, Sampler.class, Meter.class, Display.class);

    @Override
    public Integer call() throws IOException {
        boolean sound = true;
        List<Path> jars = Home.current().plugins();
        System.out.println("jars in plugins/: " + (jars.isEmpty() ? "none; a jar put there joins notebooks and commands"
                : String.join(", ", jars.stream().map(jar -> jar.getFileName().toString()).toList())));
        for (Path jar : jars) {
            sound &= isJar(jar);
        }
        for (Class<?> kind : KINDS) {
            System.out.println(kind.getSimpleName() + " (" + kind.getName() + ")");
            sound &= list(kind);
        }
        return sound ? 0 : 1;
    }

    private static boolean isJar(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.size() > 0;
        } catch (IOException e) {
            System.out.println("  broken: " + file.getFileName() + " is no jar (" + e.getMessage() + ")");
            return false;
        }
    }

    /** Names each plugin that can be made, and what is wrong with the others; true where nothing is. */
    private static boolean list(Class<?> kind) {
        int found = 0;
        boolean sound = true;
        for (Iterator<?> plugins = ServiceLoader.load(kind).iterator();;) {
            try {
                if (!plugins.hasNext()) {
                    break;
                }
                found++;
                System.out.println("  " + plugins.next().getClass().getName());
            } catch (ServiceConfigurationError e) {
                sound = false;
                System.out.println("  broken: " + e.getMessage() + (e.getCause() == null ? "" : " (" + e.getCause() + ")"));
            }
        }
        if (found == 0 && sound) {
            System.out.println("  none besides the built-in ones; name a class in META-INF/services/" + kind.getName());
        }
        return sound;
    }
}
