package chapter24;

import java.util.ArrayList;
import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongForgedReport {

    private WrongForgedReport() {
    }

    /** Takes chance for forgery. */
    @Misses("honest page is left in peace")
    public static final class NoErrorBars extends MyForgedReport {
        @Override
        double allowed(Page p) {
            return p.temperatureError();
        }
    }

    /** Thinks that heat alone pays. */
    @Misses("Each forged line is found")
    public static final class HeatAlone extends MyForgedReport {
        @Override
        double paid(Page p) {
            return p.heatNats();
        }
    }

    /** Stops at the first. */
    @Misses("Several forgeries")
    public static final class FirstOnly extends MyForgedReport {
        @Override
        public List<String> broken(Page page) {
            List<String> all = super.broken(page);
            return all.isEmpty() ? all : List.of(all.get(0));
        }
    }

    /** Holds a negative entropy for impossible. */
    @Misses("entropies below zero are no forgery")
    public static final class NoNegativeEntropy extends MyForgedReport {
        @Override
        public List<String> broken(Page page) {
            List<String> all = new ArrayList<>(super.broken(page));
            if (page.entropy() < 0) {
                all.add("A");
            }
            return all;
        }
    }
}
