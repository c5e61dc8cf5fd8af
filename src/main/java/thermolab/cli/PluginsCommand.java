package thermolab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import picocli.CommandLine.Command;
import thermolab.energy.Energy;
import thermolab.energy.EnergyContract;
import thermolab.meter.Meter;
import thermolab.meter.MeterContract;
import thermolab.sample.Sampler;
import thermolab.sample.SamplerContract;
import thermolab.schedule.Schedule;
import thermolab.schedule.ScheduleContract;
import thermolab.show.Display;

/** Lists what the toolkit can be extended with and what is found, by kind, and runs each kind's contract on it. */
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
            new Kind<>(Display.class, found -> { }));

    @Override
    public Integer call() throws IOException {
        List<String> jars = Home.current().plugins().stream().map(file -> file.getFileName().toString()).toList();
        System.out.println("jars in plugins/: "
                + (jars.isEmpty() ? "none; a jar put there joins notebooks and commands" : String.join(", ", jars)));
        int broken = 0;
        for (Kind<?> kind : KINDS) {
            System.out.println(kind.type().getSimpleName() + " (" + kind.type().getName() + ")");
            broken += list(kind);
        }
        return broken == 0 ? 0 : 1;
    }

    /** How many of the kind break its contract. */
    private static <T> int list(Kind<T> kind) {
        int broken = 0;
        int found = 0;
        for (ServiceLoader.Provider<T> provider : ServiceLoader.load(kind.type()).stream().toList()) {
            String fault = fault(kind, provider);
            System.out.println("  " + provider.type().getName() + (fault.isEmpty() ? "" : ": " + fault));
            broken += fault.isEmpty() ? 0 : 1;
            found++;
        }
        if (found == 0) {
            System.out.println("  none besides the built-in ones; name a class in META-INF/services/" + kind.type().getName());
        }
        return broken;
    }

    private static <T> String fault(Kind<T> kind, ServiceLoader.Provider<T> provider) {
        try {
            kind.contract().accept(provider);
            return "";
        } catch (RuntimeException | ServiceConfigurationError e) {
            return "breaks its contract: " + e.getMessage();
        }
    }
}
