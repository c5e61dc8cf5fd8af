package chapter17;

import thermolab.exercise.Unsolved;

public class MyPullingThermometer implements PullingThermometer {

    @Override
    public Reading read(double[] opening, double[] closing) {
        // BEGIN SOLUTION
        double mean = 0;
        for (double w : opening) {
            mean += w / opening.length;
        }
        double square = 0;
        for (double w : opening) {
            square += (w - mean) * (w - mean) / opening.length;
        }
        double unit = Math.sqrt(square);
        double odds = odds(opening.length, closing.length);
        double level = 0;
        double slope = 1;
        for (int round = 0; round < 50; round++) {
            double[] s = new double[5];
            for (double w : opening) {
                add(s, (w - mean) / unit, 1, odds + level, slope);
            }
            for (double w : closing) {
                add(s, (-w - mean) / unit, 0, odds + level, slope);
            }
            double determinant = s[0] * s[2] - s[1] * s[1];
            level += (s[2] * s[3] - s[1] * s[4]) / determinant;
            slope += (s[0] * s[4] - s[1] * s[3]) / determinant;
        }
        return new Reading(unit / slope, mean - unit * level / slope);
        // END SOLUTION
    }

    /** What the numbers of works alone say about the direction, as a logarithm of odds. */
    double odds(double openings, double closings) {
        // BEGIN SOLUTION
        return Math.log(openings / closings);
        // END SOLUTION
    }

    /** One work's part of the curvature and of the slope of the logistic likelihood. */
    void add(double[] s, double x, double isOpening, double level, double slope) {
        // BEGIN SOLUTION
        double p = 1 / (1 + Math.exp(-level - slope * x));
        s[0] += p * (1 - p);
        s[1] += p * (1 - p) * x;
        s[2] += p * (1 - p) * x * x;
        s[3] += isOpening - p;
        s[4] += (isOpening - p) * x;
        // END SOLUTION
    }
}
