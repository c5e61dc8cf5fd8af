package thermolab.power;

import java.util.Comparator;
import java.util.List;
import thermolab.num.Plugins;

/** The probes that are on the class path, the toolkit's own and those of plugins, and which of them can answer here. */
public final class EnergyProbes {

    private EnergyProbes() {
    }

    /** All of them by name, each made anew. */
    public static List<EnergyProbe> all() {
        return Plugins.of(EnergyProbe.class).all();
    }

    /**
     * The best witness that this machine has: one that measures before one that estimates, and an estimate from a sensor before
     * the model of {@link UtilisationProbe}. Graphics cards are not asked, as they are another part of the machine.
     */
    public static EnergyProbe best() {
        return all().stream().filter(probe -> !(probe instanceof NvidiaProbe)).min(Comparator.comparing(EnergyProbes::rank)).orElseGet(UtilisationProbe::new);
    }

    private static int rank(EnergyProbe probe) {
        return 2 * probe.read().basis().ordinal() + (probe instanceof UtilisationProbe ? 1 : 0);
    }
}
