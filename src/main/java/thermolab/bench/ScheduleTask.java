package thermolab.bench;

import java.util.Arrays;
import thermolab.power.HeatRecirculation;
import thermolab.power.JobPlacement;

/** The coolest placement of 50 jobs on 500 racks that warm each other, by a linear program. */
final class ScheduleTask implements Task {

    private static final int RACKS = 500;
    private static final int IN_A_ROW = 25;
    private static final double CAP = 15;

    private final double[][] kelvinPerKilowatt = new double[RACKS][RACKS];
    private final double[] jobs = new double[50];
    private double[] powers;

    ScheduleTask() {
        for (int i = 0; i < RACKS; i++) {
            for (int j = 0; j < RACKS; j++) {
                double away = Math.hypot(i / IN_A_ROW - j / IN_A_ROW, i % IN_A_ROW - j % IN_A_ROW);
                double uneven = (i * 7919L + j * 104_729L) % 1000 / 1000.0;
                kelvinPerKilowatt[i][j] = 0.1 * Math.exp(-away / 1.5) * (0.7 + 0.6 * uneven);
            }
        }
        Arrays.setAll(jobs, j -> 75 + j * 50 / 49.0); // 5000 kW in all
    }

    @Override
    public void run() {
        powers = JobPlacement.coolest(kelvinPerKilowatt, jobs, CAP).rackKilowatts();
    }

    /** Peak rise of the schedule in K. */
    @Override
    public double answer() {
        return new HeatRecirculation(kelvinPerKilowatt).peakRise(powers);
    }

    @Override
    public int warmUp() {
        return 3;
    }
}
