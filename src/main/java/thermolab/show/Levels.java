package thermolab.show;

import java.util.ArrayList;
import java.util.List;

/** Round numbers between two ends: one, two or five times a power of ten apart. */
final class Levels {

    private Levels() {
    }

    /** The smallest round step that fits at most so many times between the ends. */
    static double step(double low, double high, int most) {
        double least = (high - low) / most;
        double power = Math.pow(10, Math.floor(Math.log10(least) + 1e-9));
        for (int digit : new int[] {1, 2, 5}) {
            if (digit * power >= least * (1 - 1e-9)) {
                return digit * power;
            }
        }
        return 10 * power;
    }

    /** The multiples of such a step strictly inside. */
    static double[] inside(double low, double high, int most) {
        double step = step(low, high, most);
        List<Double> levels = new ArrayList<>();
        for (long k = (long) Math.floor(low / step + 1e-9) + 1; k * step < high - 1e-9 * step; k++) {
            levels.add(k * step);
        }
        return levels.stream().mapToDouble(level -> level).toArray();
    }
}
