package thermolab.infer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import thermolab.energy.Graph;
import thermolab.energy.Ising;
import thermolab.num.Require;

/**
 * Independent spins as a guess about coupled ones, each with a mean mᵢ of its own: any {@link Ising} system.
 *
 * <pre>
 *   mᵢ ← tanh((Σⱼ Jᵢⱼmⱼ + hᵢ)/T)                                                              [m]
 *   F[m] = −Σ Jᵢⱼmᵢmⱼ − Σ hᵢmᵢ − T Σᵢ s(mᵢ) ≥ −T ln Z,   s(m) = −Σ± (1±m)/2 ln (1±m)/2          [F]
 * </pre>
 *
 * <p>One spin after the other, so that no step raises F; all at once could swing for ever. It ends in the minimum that the start
 * leads to, which need not be the lowest. The inequality is Bogoliubov's. Source: MacKay (2003), section 33.2; Feynman, <i>Statistical
 * Mechanics</i> (1972), section 2.11. For equal spins see {@link thermolab.energy.MeanField}.
 *
 * @param magnetisations mᵢ, from −1 to 1
 * @param energy ⟨E⟩ of the guess
 * @param entropy Σ s(mᵢ), in nats
 * @param temperature T
 * @param freeEnergies F[m] at the start and after each sweep; never rising
 */
public record IsingMeanField(double[] magnetisations, double energy, double entropy, double temperature, double[] freeEnergies) {

    private static final int MOST_SWEEPS = 100_000;
    private static final double SETTLED = 1e-13;

    /** From a start that leans a little towards +1 everywhere. */
    public static IsingMeanField of(Ising system, double temperature) {
        double[] start = new double[system.dimension()];
        Arrays.fill(start, 0.5);
        return of(system, temperature, start);
    }

    /**
     * From any start.
     *
     * @param start mᵢ between −1 and 1
     */
    public static IsingMeanField of(Ising system, double temperature, double[] start) {
        Require.positive("temperature", temperature, "did you pass beta?");
        Require.sameLength("start", start.length, "spins", system.dimension());
        for (int i = 0; i < start.length; i++) {
            if (!(Math.abs(start[i]) <= 1)) {
                throw Require.broken("start[" + i + "]", start[i], "must lie between -1 and 1", "");
            }
        }
        Neighbours pulls = new Neighbours(system);
        double[] m = start.clone();
        List<Double> values = new ArrayList<>();
        values.add(pulls.energy(m) - temperature * entropyOf(m));
        double change = 1;
        for (int sweep = 0; sweep < MOST_SWEEPS && change > SETTLED; sweep++) {
            change = 0;
            for (int i = 0; i < m.length; i++) {
                double next = Math.tanh(pulls.on(i, m) / temperature);                                            // [m]
                change = Math.max(change, Math.abs(next - m[i]));
                m[i] = next;
            }
            values.add(pulls.energy(m) - temperature * entropyOf(m));                                             // [F]
        }
        return new IsingMeanField(m, pulls.energy(m), entropyOf(m), temperature,
                values.stream().mapToDouble(v -> v).toArray());
    }

    /** F[m] = ⟨E⟩ − T S, at least the exact −T ln Z. */
    public double freeEnergy() {
        return energy - temperature * entropy;
    }

    /** ln Z ≥ −F/T: the same bound, named as learning names it. */
    public double logZBound() {
        return -freeEnergy() / temperature;
    }

    private static double entropyOf(double[] m) {
        double sum = 0;
        for (double mean : m) {
            sum += term((1 + mean) / 2) + term((1 - mean) / 2);
        }
        return sum;
    }

    private static double term(double p) {
        return p <= 0 ? 0 : -p * Math.log(p);
    }

    /** Who pulls whom, read once from the graph. */
    private static final class Neighbours {

        private final double[] field;
        private final int[][] others;
        private final double[][] strengths;

        Neighbours(Ising system) {
            Graph graph = system.graph();
            field = system.field();
            others = new int[field.length][];
            strengths = new double[field.length][];
            int[] filled = new int[field.length];
            for (int i = 0; i < field.length; i++) {
                others[i] = new int[graph.degree(i)];
                strengths[i] = new double[graph.degree(i)];
            }
            for (int e = 0; e < graph.edges(); e++) {
                join(graph.from(e), graph.to(e), graph.strength(e), filled);
                join(graph.to(e), graph.from(e), graph.strength(e), filled);
            }
        }

        private void join(int i, int j, double strength, int[] filled) {
            others[i][filled[i]] = j;
            strengths[i][filled[i]++] = strength;
        }

        double on(int i, double[] m) {
            double pull = field[i];
            for (int k = 0; k < others[i].length; k++) {
                pull += strengths[i][k] * m[others[i][k]];
            }
            return pull;
        }

        double energy(double[] m) {
            double sum = 0;
            for (int i = 0; i < m.length; i++) {
                sum -= 0.5 * (on(i, m) + field[i]) * m[i];
            }
            return sum;
        }
    }
}
