package chapter19;

import thermolab.exercise.Unsolved;

public class MyInformationLoss implements InformationLoss {

    @Override
    public double informationLoss(int[] rows, double[] p) {
        // BEGIN SOLUTION
        double bits = 0;
        for (int x = 0; x < rows.length; x++) {
            double alike = 0;
            for (int other = 0; other < rows.length; other++) {
                alike += rows[other] == rows[x] ? p[other] : 0;
            }
            bits += p[x] > 0 ? p[x] * Math.log(alike / p[x]) / Math.log(2) : 0; // what the output leaves open
        }
        return bits;
        // END SOLUTION
    }

    @Override
    public int leastGarbage(int[] rows) {
        // BEGIN SOLUTION
        int most = 0;
        for (int y : rows) {
            int count = 0;
            for (int other : rows) {
                count += other == y ? 1 : 0;
            }
            most = Math.max(most, count);
        }
        int bits = 0;
        while (1 << bits < most) {
            bits++;
        }
        return bits;
        // END SOLUTION
    }
}
