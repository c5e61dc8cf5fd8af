package thermolab.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * A claim about speed: what we do, who else does it, and how many times as fast we must be.
 *
 * @param key the word of the command line
 * @param title what the table calls it
 * @param task our side, a key of {@link Tasks}
 * @param repeats how often our side does it in a turn, so that a turn lasts a few tenths of a second
 * @param expected what a right answer is
 * @param opponents at least one
 */
record Work(String key, String title, String task, int repeats, Expected expected, List<Opponent> opponents) {

    /**
     * Another way to do it.
     *
     * @param name what the table calls it
     * @param script the Python file, or empty for a task of ours that bounds what is possible
     * @param argument of the script, or the key of that task
     * @param modules what Python must be able to import
     * @param repeats how often it does the work in a turn
     * @param demand how many times as fast we must be
     * @param note what was tried where the demand is not reached; empty elsewhere
     */
    record Opponent(String name, String script, String argument, List<String> modules, int repeats, double demand, String note) {

        static Opponent python(String script, String module, int repeats, double demand, String note, String... alsoNeeded) {
            List<String> modules = new ArrayList<>(List.of(alsoNeeded));
            modules.add(module);
            return new Opponent(module.equals("sklearn") ? "scikit-learn" : module, script, module, modules, repeats, demand, note);
        }

        static Opponent floor(String name, String task, int repeats, double demand, String note) {
            return new Opponent(name, "", task, List.of(), repeats, demand, note);
        }

        boolean isPython() {
            return !script.isEmpty();
        }
    }
}
