package thermolab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import thermolab.energy.Energy;
import thermolab.energy.EnergyContract;
import thermolab.grade.report.Gradebook;
import thermolab.grade.report.GradebookContract;
import thermolab.meter.Meter;
import thermolab.meter.MeterContract;
import thermolab.power.EnergyProbe;
import thermolab.power.EnergyProbeContract;
import thermolab.sample.Sampler;
import thermolab.sample.SamplerContract;
import thermolab.schedule.Schedule;
import thermolab.schedule.ScheduleContract;
import thermolab.show.Display;

/**
 * Lists what the toolkit can be extended with and what is found, by kind, and runs each kind's contract on what jars bring;
 * the toolkit's own are held to theirs by its tests.
 */
@Command(name = "plugins", description = "Extensions that are found, by kind, and whether they keep their contract.",
        mixinStandardHelpOptions = true)
final class PluginsCommand implements Callable<Integer> {

    /** A kind is an interface in the room that it is named for, with what each plugin of it promises. */
    private record Kind<T>(Class<T> type, Consumer<ServiceLoader.Provider<T>> contract) {
    }

    private static final List<Kind<?>> KINDS = List.of(
            new Kind<>(Energy.class, found -> EnergyContract.check(found.get())),
            new Kind<>(Schedule.class, found -> ScheduleContract.check(found.get())),
            new Kind<>(Sampler.class, found -> SamplerContract.check((Sampler<?, ?>) found.get())),
            new Kind<>(Meter.class, found -> MeterContract.check(found::get)),
            new Kind<>(EnergyProbe.class, found -> EnergyProbeContract.check(found.get())),
            new Kind<>(Display.class, ServiceLoader.Provider::get),
            new Kind<>(Gradebook.class, found -> GradebookContract.check(found.get())));

    @Option(names = "--all", description = "Run the contracts on the toolkit's own, too.")
    boolean all;

    @Override
    public Integer call() throws IOException {
        boolean sound = true;
        List<Path> jars = Home.current().plugins();
        System.out.println("jars in plugins/: " + (jars.isEmpty() ? "none; a jar put there joins notebooks and commands"
                : String.join(", ", jars.stream().map(jar -> jar.getFileName().toString()).toList())));
        for (Path jar : jars) {
            sound &= isJar(jar);
        }
        for (Kind<?> kind : KINDS) {
            System.out.println(kind.type().getSimpleName() + " (" + kind.type().getName() + ")");
            sound &= list(kind);
        }
        return sound ? 0 : 1;
    }

    private static boolean isOurs(Class<?> plugin) {
        return plugin.getProtectionDomain().getCodeSource().equals(PluginsCommand.class.getProtectionDomain().getCodeSource());
    }

    private static boolean isJar(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.size() > 0;
        } catch (IOException e) {
            System.out.println("  broken: " + file.getFileName() + " is no jar (" + e.getMessage() + ")");
            return false;
        }
    }

    /** Names each plugin, and what is wrong with those that can't be made or break their contract; true where nothing is. */
    private <T> boolean list(Kind<T> kind) {
        int found = 0;
        boolean sound = true;
        for (Iterator<ServiceLoader.Provider<T>> plugins = ServiceLoader.load(kind.type()).stream().iterator();;) {
            try {
                if (!plugins.hasNext()) {
                    break;
                }
                found++;
                ServiceLoader.Provider<T> plugin = plugins.next();
                System.out.println("  " + plugin.type().getName());
                if (all || !isOurs(plugin.type())) {
                    kind.contract().accept(plugin);
                }
            } catch (ServiceConfigurationError e) {
                sound = false;
                System.out.println("  broken: " + e.getMessage() + (e.getCause() == null ? "" : " (" + e.getCause() + ")"));
            } catch (RuntimeException e) {
                sound = false;
                System.out.println("  broken: " + e.getMessage());
            }
        }
        if (found == 0 && sound) {
            System.out.println("  none besides the built-in ones; name a class in META-INF/services/" + kind.type().getName());
        }
        return sound;
    }
}
