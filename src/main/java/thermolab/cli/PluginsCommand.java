package thermolab.cli;

import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
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
        List<String> jars = Home.current().plugins().stream().map(file -> file.getFileName().toString()).toList();
        System.out.println("jars in plugins/: " + (jars.isEmpty() ? "none; a jar put there joins notebooks and commands" : String.join(", ", jars)));
        for (Class<?> kind : KINDS) {
            System.out.println(kind.getSimpleName() + " (" + kind.getName() + ")");
            list(kind);
        }
        return 0;
    }

    private static void list(Class<?> kind) {
        int found = 0;
        for (ServiceLoader.Provider<?> provider : ServiceLoader.load(kind).stream().toList()) {
            System.out.println("  " + provider.type().getName());
            found++;
        }
        if (found == 0) {
            System.out.println("  none besides the built-in ones; name a class in META-INF/services/" + kind.getName());
        }
    }
}
