package thermolab.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import thermolab.num.Require;

/** Our side of every work, by its key. */
final class Tasks {

    private static final Map<String, Supplier<Task>> BY_KEY = new TreeMap<>(Map.of(
            "rbm", RbmTask::new,
            "rbm-floor", RbmFloorTask::new,
            "raster", () -> IsingTask.raster(),
            "multispin", () -> IsingTask.multiSpin(),
            "checkerboard", () -> IsingTask.checkerboard(),
            "hmc", HmcTask::new,
            "sin", SineTask::new,
            "digits", DigitsTask::new));

    private Tasks() {
    }

    static Task named(String key) {
        Supplier<Task> maker = BY_KEY.get(key);
        if (maker == null) {
            throw Require.broken("task", key, "must be one of " + BY_KEY.keySet(), "");
        }
        return maker.get();
    }
}
