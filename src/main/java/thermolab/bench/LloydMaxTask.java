package thermolab.bench;

import thermolab.num.RandomStream;
import thermolab.power.LloydMax;

/** The best 256 levels for a million numbers of a bell: Lloyd's rounds from two starts until no number changes its cell. */
final class LloydMaxTask implements Task {

    static final int NUMBERS = 1_000_000;
    static final int BITS = 8;

    private final double[] numbers = new double[NUMBERS];
    private double decibels = Double.NaN;

    LloydMaxTask() {
        RandomStream random = RandomStream.of(1);
        for (int i = 0; i < NUMBERS; i++) {
            numbers[i] = random.nextGaussian();
        }
    }

    @Override
    public void run() {
        decibels = LloydMax.ofData(numbers, BITS).sqnrDecibels();
    }

    /** Signal over error in dB; 43.85 for the bell itself with its best levels, a little less where Lloyd's rounds stop. */
    @Override
    public double answer() {
        return decibels;
    }

    @Override
    public int warmUp() {
        return 3;
    }
}
