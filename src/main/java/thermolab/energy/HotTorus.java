package thermolab.energy;

/**
 * The Ising model on a hot m × n torus: {@link Kaufman}'s sum in momenta, where every factor is near one.
 *
 * <pre>
 *   Z = (2 cosh² K)^(mn) ½ (−P_pp + P_pa + P_ap + P_aa),   v = tanh K,   C = cos a + cos b                  [Z]
 *   P = Π √((1 + v²)² − 2v (1 − v²) C),  a = 2π(i + ½ or 0)/m, b = 2π(j + ½ or 0)/n                         [P]
 * </pre>
 *
 * <p>Periodic (p) momenta have no half, antiperiodic (a) ones do. The terms of order v in ln P cancel over a row of momenta, as Σ
 * C = 0, and are left out one by one before the sum, so that an energy of −2/T keeps its digits at any T. The sectors differ by
 * polygons around the torus, which are below rounding from 32 spins on a side: then the lattice counts as endless. Cost: mn
 * logarithms. Source: Kaufman, Phys. Rev. 76, 1232 (1949); McCoy and Wu, <i>The two-dimensional Ising model</i> (1973), ch. 4.
 */
final class HotTorus {

    /** The least temperature; v is below 0.1. */
    static final double FROM = 10;
    private static final int ENDLESS = 32;

    private HotTorus() {
    }

    static PerSpin at(int rows, int columns, double temperature) {
        if (Math.min(rows, columns) >= ENDLESS) {
            return Onsager.at(temperature);
        }
        double k = 1 / temperature;
        double v = Math.tanh(k);
        double spins = (double) rows * columns;
        double sum = 0;                                  // ½ (−P_pp + …) and its derivatives in v
        double first = 0;
        double second = 0;
        for (int sector = 0; sector < 4; sector++) {
            Jet log = logProduct(rows, columns, sector % 2 * 0.5, sector / 2 * 0.5, v);
            double weight = (sector == 0 ? -0.5 : 0.5) * Math.exp(log.value());
            sum += weight;
            first += weight * log.first();
            second += weight * (log.second() + log.first() * log.first());
        }
        first /= sum;
        second = second / sum - first * first;
        double gain = 1 - v * v;                         // dv/dK
        double logZ = spins * (Math.log(2) - Math.log1p(-v * v)) + Math.log(sum);                                  // [Z]
        double slope = spins * 2 * v + first * gain;
        double curvature = spins * 2 * gain + second * gain * gain - 2 * v * gain * first;
        return new PerSpin(logZ / spins, -slope / spins, k * k * curvature / spins);
    }

    /** ln P with its derivatives in v, each without what the sum of all C cancels.                                  [P] */
    private static Jet logProduct(int rows, int columns, double rowShift, double columnShift, double v) {
        double value = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < rows; i++) {
            double cosine = Math.cos(2 * Math.PI * (i + rowShift) / rows);
            for (int j = 0; j < columns; j++) {
                double c = cosine + Math.cos(2 * Math.PI * (j + columnShift) / columns);
                double x = v * (2 * v + v * v * v - 2 * (1 - v * v) * c);
                double slope = 4 * v + 4 * v * v * v - 2 * (1 - 3 * v * v) * c;
                double bend = 4 + 12 * v * v + 12 * v * c;
                value += 0.5 * (Math.log1p(x) + 2 * v * c);
                first += 0.5 * (4 * v + 4 * v * v * v + 6 * v * v * c + 2 * c * x) / (1 + x);
                second += 0.5 * (bend - slope * slope / (1 + x)) / (1 + x);
            }
        }
        return new Jet(value, first, second);
    }
}
