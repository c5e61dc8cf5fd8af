package thermolab.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import thermolab.num.Require;

/**
 * Lets contestants take turns, round after round, so that whatever else the machine does hits each of them alike. The order
 * is turned about from round to round.
 *
 * @param rounds how many turns each has
 */
public record Race(int rounds) {

    public Race {
        Require.atLeast("rounds", rounds, 1, "");
    }

    /**
     * What was measured, complete rounds only.
     *
     * @param names of the contestants
     * @param laps of each contestant, in the order of the rounds
     * @param answers the mean of what each answered after its turns
     * @param peakBytes the most memory of each
     */
    public record Result(List<String> names, List<List<Lap>> laps, double[] answers, long[] peakBytes) {

        /** Rounds that were completed. */
        public int rounds() {
            return laps.get(0).size();
        }

        /** CPU seconds of a contestant. */
        public Quartiles cpu(int contestant) {
            return Quartiles.of(laps.get(contestant).stream().mapToDouble(Lap::cpu).toArray());
        }

        /** Seconds by the wall clock of a contestant. */
        public Quartiles wall(int contestant) {
            return Quartiles.of(laps.get(contestant).stream().mapToDouble(Lap::wall).toArray());
        }

        /** How many times as fast one is as another, round by round, in CPU time. */
        public Quartiles timesAsFast(int one, int other) {
            double[] ratios = new double[rounds()];
            for (int r = 0; r < ratios.length; r++) {
                ratios[r] = laps.get(other).get(r).cpu() / laps.get(one).get(r).cpu();
            }
            return Quartiles.of(ratios);
        }
    }

    /** Runs the race; one that is stopped ends with the rounds that it completed. */
    public Result run(List<? extends Contestant> contestants, Stop stop) throws IOException {
        int count = Require.atLeast("number of contestants", contestants.size(), 1, "");
        List<List<Lap>> laps = new ArrayList<>();
        contestants.forEach(contestant -> laps.add(new ArrayList<>()));
        double[] sums = new double[count];
        for (int round = 0; round < rounds && !stop.asked(); round++) {
            Lap[] lap = new Lap[count];
            double[] answer = new double[count];
            try {
                for (int turn = 0; turn < count; turn++) {
                    int who = round % 2 == 0 ? turn : count - 1 - turn;
                    lap[who] = contestants.get(who).lap();
                    answer[who] = contestants.get(who).answer();
                }
            } catch (IOException e) {
                if (stop.asked()) {
                    break;                  // a worker that was told to end is no error
                }
                throw e;
            }
            for (int who = 0; who < count; who++) {
                laps.get(who).add(lap[who]);
                sums[who] += answer[who];
            }
        }
        long[] peaks = contestants.stream().mapToLong(Contestant::peakBytes).toArray();
        for (int who = 0; who < count; who++) {
            sums[who] /= laps.get(who).size();
        }
        return new Result(contestants.stream().map(Contestant::name).toList(), laps, sums, peaks);
    }
}
