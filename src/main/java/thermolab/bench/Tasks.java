package thermolab.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import thermolab.num.Require;

/** Our side of every work, by its key. */
final class Tasks {

    private static final Map<String, Supplier<Task>> BY_KEY = new TreeMap<>(Map.<String, Supplier<Task>>ofEntries(
            Map.entry("rbm", RbmTask::new),
            Map.entry("rbm-floor", RbmFloorTask::new),
            Map.entry("ais", AisTask::new),
            Map.entry("raster", () -> IsingTask.raster()),
            Map.entry("multispin", () -> IsingTask.multiSpin()),
            Map.entry("checkerboard", () -> IsingTask.checkerboard()),
            Map.entry("hmc", HmcTask::new),
            Map.entry("sin", SineTask::new),
            Map.entry("digits", DigitsTask::new),
            Map.entry("bottleneck", BottleneckTask::new),
            Map.entry("rao-ballard", RaoBallardTask::new),
            Map.entry("drag", DragTask::new),
            Map.entry("tfim", ChainTask::new),
            Map.entry("erasure", ErasureTask::new),
            Map.entry("schedule", ScheduleTask::new),
            Map.entry("lloyd-max", LloydMaxTask::new),
            Map.entry("int8", Int8Task::new),
            Map.entry("block-spins", BlockSpinTask::new)));

    private Tasks() {
    }

    /** By its key, or for a size: {@code hmc:256}. */
    static Task named(String key) {
        int colon = key.indexOf(':');
        if (colon > 0) {
            return SizedTask.of(key.substring(0, colon), Integer.parseInt(key.substring(colon + 1)));
        }
        Supplier<Task> maker = BY_KEY.get(key);
        if (maker == null) {
            throw Require.broken("task", key, "must be one of " + BY_KEY.keySet(), "");
        }
        return maker.get();
    }
}
