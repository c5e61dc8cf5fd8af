package chapter24;

import thermolab.exercise.Unsolved;
import thermolab.num.RandomStream;

public class MyOwnLine implements OwnLine {

    @Override
    public String question() {
        // BEGIN SOLUTION
        return "How much work does a demon get from one molecule if its eyes are wrong now and then?";
        // END SOLUTION
    }

    @Override
    public String limit() {
        // BEGIN SOLUTION
        return "The demon knows how often it errs and moves its wall without friction, slowly, and its memory is erased without haste.";
        // END SOLUTION
    }

    @Override
    public double[] settings() {
        // BEGIN SOLUTION
        return new double[] {0.02, 0.1, 0.2, 0.3};
        // END SOLUTION
    }

    @Override
    public Measured measured(double setting, long seed) {
        // BEGIN SOLUTION
        RandomStream random = RandomStream.of(seed);
        int cycles = 1000;
        double mean = 0;
        double squares = 0;
        for (int c = 0; c < cycles; c++) { // the wall stops where the demon believes to find the molecule with its own certainty
            double work = Math.log(2 * (random.nextDouble() < setting ? setting : 1 - setting));
            mean += work / cycles;
            squares += work * work / cycles;
        }
        return new Measured(mean, error(Math.sqrt(squares - mean * mean), cycles));
        // END SOLUTION
    }

    /** Of the mean. */
    double error(double spread, int cycles) {
        // BEGIN SOLUTION
        return spread / Math.sqrt(cycles);
        // END SOLUTION
    }

    @Override
    public double exact(double setting) {
        // BEGIN SOLUTION
        return Math.log(2) + setting * Math.log(setting) + (1 - setting) * Math.log(1 - setting);
        // END SOLUTION
    }

    @Override
    public double joules(double setting, double kelvin) {
        // BEGIN SOLUTION
        return 1.380649e-23 * kelvin * exact(setting); // what forgetting the correlation costs at least
        // END SOLUTION
    }
}
