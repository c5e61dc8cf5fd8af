package thermolab.power;

import java.util.Arrays;
import thermolab.num.Require;

/**
 * Gives each rack of a schedule its power in jobs.
 *
 * <p>Any job may run on any rack and may be divided (a job is many tasks), so that only the power of a rack matters to the heat: n racks × m
 * jobs are n unknowns and not n m. Given the n powers, racks are filled one after the other in the order of the jobs, by which at
 * most n − 1 cuts are made and all other pieces of jobs stay together.
 *
 * @param kilowatts power that job j uses on rack i, in kW, shape [racks, jobs]
 */
public record JobPlacement(double[][] kilowatts) {

    public JobPlacement {
        Require.rectangular("kilowatts", kilowatts);
        kilowatts = Arrays.stream(kilowatts).map(double[]::clone).toArray(double[][]::new);
        for (double[] rack : kilowatts) {
            for (double power : rack) {
                Require.nonNegative("kilowatts of a job on a rack", power, "");
            }
        }
    }

    /** The coolest placement of jobs: {@link ThermalSchedule#optimal} for their sum, then filled. */
    public static JobPlacement coolest(double[][] kelvinPerKilowatt, double[] jobKilowatts, double capKilowatts) {
        return fill(ThermalSchedule.optimal(kelvinPerKilowatt, sum(jobKilowatts), capKilowatts), jobKilowatts);
    }

    /** Jobs for racks of given powers, whose sum is that of the jobs. */
    public static JobPlacement fill(double[] rackKilowatts, double[] jobKilowatts) {
        double total = sum(jobKilowatts);
        double racks = 0;
        for (int i = 0; i < rackKilowatts.length; i++) {
            racks += Require.nonNegative("rackKilowatts[" + i + "]", rackKilowatts[i], "power of a rack");
        }
        if (!(Math.abs(racks - total) <= 1e-9 * total)) {
            throw Require.broken("sum of rackKilowatts", racks, "must be the sum of the jobs, " + total, "");
        }
        double[][] placed = new double[rackKilowatts.length][jobKilowatts.length];
        double[] left = jobKilowatts.clone();
        int job = 0;
        for (int i = 0; i < placed.length; i++) {
            double room = rackKilowatts[i];
            while (room > 0 && job < left.length) {
                double piece = Math.min(room, left[job]);
                placed[i][job] += piece;
                room -= piece;
                left[job] -= piece;
                job += left[job] > 0 ? 0 : 1;
            }
        }
        for (int j = job; j < left.length && placed.length > 0; j++) {
            placed[placed.length - 1][j] += left[j]; // rounding of the sums
        }
        return new JobPlacement(placed);
    }

    /** Power of each rack in kW. */
    public double[] rackKilowatts() {
        return Arrays.stream(kilowatts).mapToDouble(rack -> Arrays.stream(rack).sum()).toArray();
    }

    /** Power of each job in kW. */
    public double[] jobKilowatts() {
        double[] jobs = new double[kilowatts[0].length];
        for (double[] rack : kilowatts) {
            for (int j = 0; j < jobs.length; j++) {
                jobs[j] += rack[j];
            }
        }
        return jobs;
    }

    /** How many pieces the jobs are in, all racks together: between the number of jobs and that plus the number of racks. */
    public int pieces() {
        return (int) Arrays.stream(kilowatts).flatMapToDouble(Arrays::stream).filter(power -> power > 0).count();
    }

    private static double sum(double[] jobKilowatts) {
        Require.atLeast("number of jobs", jobKilowatts.length, 1, "");
        double total = 0;
        for (int j = 0; j < jobKilowatts.length; j++) {
            total += Require.nonNegative("jobKilowatts[" + j + "]", jobKilowatts[j], "power of a job");
        }
        return Require.finite("sum of the jobs", total, "in kW");
    }

    @Override
    public double[][] kilowatts() {
        return Arrays.stream(kilowatts).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobPlacement placement && Arrays.deepEquals(kilowatts, placement.kilowatts);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(kilowatts);
    }
}
