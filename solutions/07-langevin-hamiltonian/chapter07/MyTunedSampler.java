package chapter07;

import thermolab.exercise.Unsolved;

public class MyTunedSampler implements TunedSampler {

    @Override
    public Settings tune(Valley valley, int budget) {
        // BEGIN SOLUTION
        double h = 1e-4;
        double[] east = difference(valley, h, 0); // the columns of the Hessian at the minimum, from four slopes
        double[] north = difference(valley, 0, h);
        double mean = (east[0] + north[1]) / 2;
        double split = Math.hypot((east[0] - north[1]) / 2, (east[1] + north[0]) / 2);
        double eps = 1 / Math.sqrt(mean + split); // half the limit of stability, where most moves are accepted
        int leaps = (int) Math.round(Math.PI / 2 / Math.sqrt(mean - split) / eps); // a quarter turn of the long direction
        return new Settings(eps, Math.max(1, leaps));
        // END SOLUTION
    }

    /** How the slope changes from one side of the origin to the other, over the distance. */
    private static double[] difference(Valley valley, double x, double y) {
        // BEGIN SOLUTION
        double[] ahead = valley.slope().apply(new double[] {x, y});
        double[] behind = valley.slope().apply(new double[] {-x, -y});
        double distance = 2 * Math.hypot(x, y);
        return new double[] {(ahead[0] - behind[0]) / distance, (ahead[1] - behind[1]) / distance};
        // END SOLUTION
    }
}
