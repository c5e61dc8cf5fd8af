package chapter06;

import java.util.Arrays;
import java.util.List;
import thermolab.exercise.Unsolved;
import thermolab.num.Estimate;

public class MyUnknownMagnet implements UnknownMagnet {

    @Override
    public Estimate criticalTemperature(List<Series> data) {
        // BEGIN SOLUTION
        int groups = 8; // of three chains each: what each leaves out shows how much the result moves
        double[] without = new double[groups];
        for (int group = 0; group < groups; group++) {
            without[group] = crossing(data, group, groups);
        }
        double mean = Arrays.stream(without).average().orElseThrow();
        double squares = Arrays.stream(without).map(t -> (t - mean) * (t - mean)).sum();
        return new Estimate(crossing(data, -1, groups), Math.sqrt(squares * (groups - 1) / groups));
        // END SOLUTION
    }

    /** Where the cumulants of the two sizes are equal; readings of one group left out. */
    static double crossing(List<Series> data, int left, int groups) {
        // BEGIN SOLUTION
        double[] temperatures = data.stream().mapToDouble(Series::temperature).distinct().sorted().toArray();
        int small = data.stream().mapToInt(Series::side).min().orElseThrow();
        double[] lead = new double[temperatures.length]; // of the larger magnet's cumulant
        for (Series series : data) {
            int place = Arrays.binarySearch(temperatures, series.temperature());
            lead[place] += (series.side() == small ? -1 : 1) * cumulant(series.magnetisation(), left, groups);
        }
        int last = 0; // where the larger one still leads, in the sum up to here: noise near the crossing must not decide
        double sum = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < lead.length; i++) {
            sum += lead[i];
            if (sum > highest) {
                highest = sum;
                last = i;
            }
        }
        int from = Math.max(0, Math.min(last - 1, lead.length - 4));
        double t = 0;
        double d = 0;
        for (int i = from; i < from + 4; i++) { // a straight line through four points about the crossing
            t += temperatures[i] / 4;
            d += lead[i] / 4;
        }
        double covariance = 0;
        double variance = 0;
        for (int i = from; i < from + 4; i++) {
            covariance += (temperatures[i] - t) * (lead[i] - d);
            variance += (temperatures[i] - t) * (temperatures[i] - t);
        }
        return t - d * variance / covariance;
        // END SOLUTION
    }

    /** 1 − ⟨m⁴⟩/(3⟨m²⟩²). */
    static double cumulant(double[] m, int left, int groups) {
        // BEGIN SOLUTION
        double two = 0;
        double four = 0;
        int count = 0;
        for (int i = 0; i < m.length; i++) {
            if (i * groups / m.length != left) {
                two += m[i] * m[i];
                four += m[i] * m[i] * m[i] * m[i];
                count++;
            }
        }
        return 1 - four * count / (3 * two * two);
        // END SOLUTION
    }
}
