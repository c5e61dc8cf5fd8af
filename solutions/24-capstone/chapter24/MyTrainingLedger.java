package chapter24;

import thermolab.exercise.Unsolved;

public class MyTrainingLedger implements TrainingLedger {

    @Override
    public Ledger ledger(Run run) {
        // BEGIN SOLUTION
        require(run.wallKilowattHours() >= 0 && run.bitOverwrites() >= 0 && run.examples() >= 0, "counts and meters start at zero");
        require(run.pue() >= 1, "a building draws what its computers draw, and more");
        require(run.kelvin() > 0, "is it in degrees Celsius?");
        require(Double.isFinite(run.wallKilowattHours() + run.pue() + run.bitOverwrites() + run.kelvin() + run.natsPerExample()
                + run.examples()), "not finite");
        double it = run.wallKilowattHours() * 3.6e6;
        double kt = 1.380649e-23 * run.kelvin();
        double floor = run.bitOverwrites() * kt * Math.log(2);
        double nats = run.natsPerExample() * run.examples();
        return new Ledger(it * run.pue(), it, floor, floor > 0 ? it / floor : Double.POSITIVE_INFINITY, nats, nats * kt, price(it, nats));
        // END SOLUTION
    }

    /** Joules for a nat. */
    double price(double joules, double nats) {
        // BEGIN SOLUTION
        return nats > 0 ? joules / nats : Double.POSITIVE_INFINITY;
        // END SOLUTION
    }

    private static void require(boolean rule, String why) {
        if (!rule) {
            throw new IllegalArgumentException(why);
        }
    }
}
