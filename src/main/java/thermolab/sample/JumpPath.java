package thermolab.sample;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import thermolab.num.Require;

/**
 * One trajectory of a jump process by Gillespie's algorithm: wait for an exponential time of mean 1/(sum of the rates out), then
 * jump to j with probability w_ij over that sum. Exact: no time step.
 *
 * <p>Source: Gillespie, J. Phys. Chem. 81, 2340 (1977).
 *
 * @param times when each state was entered; the first is 0
 * @param states the states, in order
 * @param duration how long was watched, at least the last time
 */
public record JumpPath(double[] times, int[] states, double duration) {

    private static final double MOST_JUMPS = 2e7;

    public JumpPath {
        Require.atLeast("states of the path", states.length, 1, "");
        Require.sameLength("times", times.length, "states", states.length);
        Require.finite("times", times, "");
        for (int k = 0; k < states.length; k++) {
            Require.atLeast("states[" + k + "]", states[k], 0, "");
            if (k == 0 ? times[0] != 0 : times[k] < times[k - 1]) {
                throw Require.broken("times[" + k + "]", times[k], k == 0 ? "must be 0" : "must not be before times[" + (k - 1) + "]", "");
            }
        }
        Require.finite("duration", duration, "");
        if (duration < times[times.length - 1]) {
            throw Require.broken("duration", duration, "must not be before the last jump (" + times[times.length - 1] + ")", "");
        }
        times = times.clone();
        states = states.clone();
    }

    static JumpPath of(double[][] rates, int start, double time, RandomGenerator random) {
        double[] leave = Arrays.stream(rates).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
        double most = Arrays.stream(leave).max().orElse(0) * time;
        if (!(most <= MOST_JUMPS)) {
            throw Require.broken("time", time, "must bring at most " + MOST_JUMPS + " jumps, and may bring " + most, "watch for a shorter time");
        }
        double[] times = new double[(int) (most / 4) + 16];
        int[] states = new int[times.length];
        states[0] = start;
        int jumps = 0;
        int here = start;
        for (double t = wait(leave[here], random); t < time; t += wait(leave[here], random)) {
            here = next(rates[here], leave[here], random);
            if (++jumps == states.length) {
                times = Arrays.copyOf(times, 2 * jumps);
                states = Arrays.copyOf(states, 2 * jumps);
            }
            if ((jumps & 0xFFFF) == 0 && Thread.interrupted()) {
                throw new CancellationException("interrupted after " + jumps + " jumps");
            }
            times[jumps] = t;
            states[jumps] = here;
        }
        return new JumpPath(Arrays.copyOf(times, jumps + 1), Arrays.copyOf(states, jumps + 1), time);
    }

    private static double wait(double rate, RandomGenerator random) {
        return -Math.log1p(-random.nextDouble()) / rate;
    }

    private static int next(double[] row, double leave, RandomGenerator random) {
        double ball = random.nextDouble() * leave;
        int last = -1;
        for (int j = 0; j < row.length; j++) {
            if (row[j] > 0) {
                last = j;
                ball -= row[j];
                if (ball < 0) {
                    return j;
                }
            }
        }
        return last;
    }

    @Override
    public double[] times() {
        return times.clone();
    }

    @Override
    public int[] states() {
        return states.clone();
    }

    /** How many jumps were made. */
    public int jumps() {
        return states.length - 1;
    }

    /** The state at a time between 0 and the duration. */
    public int at(double time) {
        if (!(time >= 0 && time <= duration)) {
            throw Require.broken("time", time, "must be between 0 and the duration (" + duration + ")", "");
        }
        int place = Arrays.binarySearch(times, time + 0.0); // -0.0 is the beginning too
        return states[place >= 0 ? place : -place - 2];
    }

    /** The share of the time spent in each of n states. */
    public double[] occupation(int n) {
        requireStates(n);
        Require.positive("duration", duration, "");
        double[] share = new double[n];
        for (int k = 0; k < states.length; k++) {
            share[states[k]] += ((k + 1 < states.length ? times[k + 1] : duration) - times[k]) / duration;
        }
        return share;
    }

    /** How often each jump from row to column was made, shape [n, n]. */
    public long[][] counts(int n) {
        requireStates(n);
        long[][] counts = new long[n][n];
        for (int k = 1; k < states.length; k++) {
            counts[states[k - 1]][states[k]]++;
        }
        return counts;
    }

    /**
     * The count N of the jumps, each worth so much, in consecutive windows of equal length; a rest is left out. With
     * worth[i][j] = −worth[j][i] it is a current, with worth ln(w_ij/w_ji) the entropy given to the surroundings, in nats.
     */
    public double[] counted(double[][] worth, double window) {
        Require.rectangular("worth", worth);
        Require.sameLength("rows of worth", worth.length, "columns of worth", worth[0].length);
        requireStates(worth.length);
        Require.positive("window", window, "");
        double windows = Math.floor(duration / window * (1 + 1e-12));
        if (!(windows >= 1 && windows <= MOST_JUMPS)) {
            throw Require.broken("window", window, "must fit into the duration (" + duration + ") once to " + MOST_JUMPS + " times", "");
        }
        double[] sums = new double[(int) windows];
        for (int k = 1; k < states.length; k++) {
            int place = (int) Math.min(times[k] / window, Integer.MAX_VALUE);
            if (place < sums.length) {
                sums[place] += Require.finite("worth", worth[states[k - 1]][states[k]], "");
            }
        }
        return sums;
    }

    private void requireStates(int n) {
        int most = Arrays.stream(states).max().orElse(0);
        if (n <= most) {
            throw Require.broken("states", n, "must be more than the largest state of the path (" + most + ")", "states are counted from 0");
        }
    }
}
