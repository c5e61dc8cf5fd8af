package thermolab.heat;

import java.util.Arrays;
import thermolab.num.Require;

/**
 * Bodies joined by thermal conductances and isolated from the rest: how their temperatures relax, exactly.
 *
 * <p>Cᵢ dTᵢ/dt = −Σⱼ gᵢⱼ (Tᵢ − Tⱼ), or C dT/dt = −K T with Kᵢᵢ = Σⱼ gᵢⱼ and Kᵢⱼ = −gᵢⱼ. With x = √C T this is
 * dx/dt = −M x for the symmetric M = C^(−1/2) K C^(−1/2), whose eigenvalues are the relaxation rates. One of them is zero
 * for each connected part of the network; its mode is the part's energy, which stays. There is no time step.
 *
 * <p>Any number of bodies, connected or not. Cost: n² links once, then n² for each time. Rates keep their digits however far
 * apart they are, as {@link RelaxationModes} finds them from the links and not from M. For bodies that are held at a temperature use {@link SteadyFlow}.
 *
 * <p>Source: Golub and Van Loan, <i>Matrix Computations</i>, 4th ed. (2013), sections 8.1 and 8.7.
 */
public final class HeatNetwork {

    private final double[] capacities; // J/K
    private final double largestCapacity;
    private final double[][] conductances; // W/K
    private final int[] component; // component[i] numbers the connected part that body i belongs to
    private final int components;
    private final double[] rates; // 1/s, ascending
    private final double[][] modes; // modes[k] is the unit eigenvector of M that decays at rates[k]; none for a rate of zero

    private HeatNetwork(double[] capacities, double[][] conductances) {
        this.capacities = capacities;
        this.largestCapacity = Arrays.stream(capacities).max().orElseThrow();
        this.conductances = conductances;
        this.component = new int[capacities.length];
        this.components = numberComponents();
        int decaying = capacities.length - components;
        RelaxationModes decays = RelaxationModes.of(capacities, conductances, decaying);
        this.rates = new double[capacities.length];
        this.modes = new double[capacities.length][];
        for (int k = 0; k < decaying; k++) {
            rates[components + k] = Math.max(decays.rate(k), Double.MIN_VALUE); // not zero, though it may underflow
            modes[components + k] = decays.mode(k);
        }
    }

    /**
     * A network of any shape.
     *
     * @param capacities heat capacities, in J/K, shape [n]
     * @param conductances g, in W/K, shape [n, n], symmetric and not negative; the diagonal is not used
     */
    public static HeatNetwork of(double[] capacities, double[][] conductances) {
        Require.atLeast("number of bodies", capacities.length, 1, "");
        for (int i = 0; i < capacities.length; i++) {
            Require.positive("capacities[" + i + "]", capacities[i], "in J/K");
        }
        requireConductances(conductances, capacities.length);
        return new HeatNetwork(capacities.clone(), Arrays.stream(conductances).map(double[]::clone).toArray(double[][]::new));
    }

    /** Bodies in a row, each joined to the next: {@code links[i]} joins body i and body i + 1. */
    public static HeatNetwork chain(double[] capacities, double[] links) {
        Require.sameLength("links", links.length, "gaps between bodies", capacities.length - 1);
        double[][] conductances = new double[capacities.length][capacities.length];
        for (int i = 0; i < links.length; i++) {
            conductances[i][i + 1] = links[i];
            conductances[i + 1][i] = links[i];
        }
        return of(capacities, conductances);
    }

    /** Temperatures at each of the times (s, zero or more, infinity allowed), in K, shape [times, n]. */
    public double[][] temperatures(double[] start, double... times) {
        double[] end = equilibrium(start);
        double[] amplitudes = amplitudes(start, end);
        double[][] result = new double[times.length][];
        for (int t = 0; t < times.length; t++) {
            if (!(times[t] >= 0)) {
                throw Require.broken("times[" + t + "]", times[t], "must be zero or positive", "in seconds");
            }
            result[t] = at(times[t], end, amplitudes, Arrays.stream(start).max().orElseThrow());
        }
        return result;
    }

    /** Where each body ends: the mean of its connected part, weighted with the heat capacities, in K. */
    public double[] equilibrium(double[] start) {
        requireTemperatures(start);
        double[] share = new double[components];
        for (int i = 0; i < start.length; i++) {
            share[component[i]] += capacities[i] / largestCapacity;
        }
        double[] mean = new double[components];
        for (int i = 0; i < start.length; i++) {
            mean[component[i]] += capacities[i] / largestCapacity / share[component[i]] * start[i];
        }
        double[] end = new double[start.length];
        Arrays.setAll(end, i -> mean[component[i]]);
        return end;
    }

    /** Relaxation rates in 1/s, ascending, shape [n]: a zero for each connected part, then positive ones. */
    public double[] rates() {
        return rates.clone();
    }

    /** Heat content Σ Cᵢ Tᵢ above 0 K, in J: the quantity that stays. */
    public double energy(double[] temperatures) {
        requireTemperatures(temperatures);
        double sum = 0;
        for (int i = 0; i < temperatures.length; i++) {
            sum += capacities[i] * temperatures[i];
        }
        return sum;
    }

    /** Heat that flows from body i to body j, in W: gᵢⱼ (Tᵢ − Tⱼ), shape [n, n], antisymmetric. */
    public double[][] heatFlows(double[] temperatures) {
        requireTemperatures(temperatures);
        double[][] flows = new double[temperatures.length][temperatures.length];
        for (int i = 0; i < flows.length; i++) {
            for (int j = 0; j < flows.length; j++) {
                flows[i][j] = i == j ? 0 : conductances[i][j] * (temperatures[i] - temperatures[j]);
            }
        }
        return flows;
    }

    /** Entropy made per second, in W/K: σ = Σ over pairs of gᵢⱼ (Tᵢ − Tⱼ)²/(Tᵢ Tⱼ), zero only without flow. */
    public double entropyProduction(double[] temperatures) {
        double[][] flows = heatFlows(temperatures);
        double sum = 0;
        for (int i = 0; i < flows.length; i++) {
            for (int j = 0; j < i; j++) {
                double force = (temperatures[i] - temperatures[j]) / temperatures[i] / temperatures[j];
                sum += flows[i][j] == 0 ? 0 : flows[i][j] * force;
            }
        }
        return sum;
    }

    double[][] conductances() {
        return conductances;
    }

    private double[] at(double time, double[] end, double[] amplitudes, double hottest) {
        double[] temperatures = end.clone();
        for (int k = components; k < rates.length; k++) { // the first modes are the conserved energies, already in end
            double decayed = time == 0 ? amplitudes[k] : amplitudes[k] * Math.exp(-rates[k] * time);
            for (int i = 0; i < temperatures.length; i++) {
                temperatures[i] += modes[k][i] * decayed / relativeRoot(i) * hottest;
            }
        }
        return temperatures;
    }

    private double[] amplitudes(double[] start, double[] end) {
        double[] amplitudes = new double[rates.length];
        double hottest = Arrays.stream(start).max().orElseThrow();
        for (int k = components; k < rates.length; k++) {
            for (int i = 0; i < start.length; i++) {
                amplitudes[k] += modes[k][i] * relativeRoot(i) * ((start[i] - end[i]) / hottest);
            }
        }
        return amplitudes;
    }

    /** √(C/C of the largest): amplitudes are in units of that and of the hottest start, so that none overflows. */
    private double relativeRoot(int body) {
        return Math.sqrt(capacities[body] / largestCapacity);
    }

    private int numberComponents() {
        Arrays.fill(component, -1);
        int found = 0;
        for (int i = 0; i < component.length; i++) {
            if (component[i] < 0) {
                spread(i, found++);
            }
        }
        return found;
    }

    private void spread(int body, int number) {
        component[body] = number;
        for (int j = 0; j < component.length; j++) {
            if (component[j] < 0 && conductances[body][j] > 0) {
                spread(j, number);
            }
        }
    }

    private void requireTemperatures(double[] temperatures) {
        Require.sameLength("temperatures", temperatures.length, "bodies", capacities.length);
        for (int i = 0; i < temperatures.length; i++) {
            Require.positive("temperatures[" + i + "]", temperatures[i], "in kelvin");
        }
    }

    private static void requireConductances(double[][] g, int bodies) {
        Require.sameLength("conductances", g.length, "bodies", bodies);
        for (int i = 0; i < bodies; i++) {
            Require.sameLength("conductances[" + i + "]", g[i].length, "bodies", bodies);
            for (int j = 0; j < i; j++) {
                Require.nonNegative("conductances[" + i + "][" + j + "]", g[i][j], "in W/K");
                if (g[i][j] != g[j][i]) {
                    throw Require.broken("conductances[" + i + "][" + j + "]", g[i][j],
                            "must equal conductances[" + j + "][" + i + "], which is " + g[j][i],
                            "what one body loses the other gains");
                }
            }
        }
    }
}
