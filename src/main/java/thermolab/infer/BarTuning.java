package thermolab.infer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import thermolab.num.Require;

/**
 * How the error units of the middle patch answer to a bar that grows beyond their patch: what is called end-stopping if they fall silent.
 *
 * <p>Each unit is shown a bright bar, two pixels high, at each of 13 heights and each length; it is read at the height at which it answers
 * most with feedback cut. Kept are the ten units with the largest such answers (all, if there are fewer), each curve divided by its own
 * largest value. Source: Rao and Ballard (1999), figure 5.
 *
 * @param lengths of the bar, 1 to the width of the strip, in pixels
 * @param errors |r − V s| of each kept unit at each length, [unit][length], the largest of a unit being 1
 * @param alone the same with feedback cut, so that the error is the unit's own state
 */
public record BarTuning(double[] lengths, double[][] errors, double[][] alone) {

    private static final int HEIGHTS = 13;
    private static final int KEPT = 10;
    private static final int SETTLING = 400;
    private static final double CONTRAST = 3;

    /** Measures a trained model. @param prior the one it was trained with */
    public static BarTuning of(RaoBallard model, SceneStrip strip, PatchPrior prior) {
        int width = strip.width();
        float[][] bars = new float[HEIGHTS * width][];
        for (int i = 0; i < bars.length; i++) {
            bars[i] = strip.bar(1 + i % width, 0.5 * (i / width - HEIGHTS / 2), 2, CONTRAST);
        }
        int units = model.receptiveFields().length;
        int first = strip.patches() / 2 * units;
        double[][] heard = middle(model, prior, bars, first, units);
        double[][] alone = middle(model, prior.withoutFeedback(), bars, first, units);
        int[] best = IntStream.range(0, units).boxed().sorted(Comparator.comparingDouble(k -> -most(alone[k]))).limit(KEPT)
                .mapToInt(k -> k).toArray();
        double[][] errors = new double[best.length][];
        double[][] free = new double[best.length][];
        for (int i = 0; i < best.length; i++) {
            int row = indexOfMost(alone[best[i]]) / width * width;
            errors[i] = scaled(Arrays.copyOfRange(heard[best[i]], row, row + width));
            free[i] = scaled(Arrays.copyOfRange(alone[best[i]], row, row + width));
        }
        return new BarTuning(IntStream.rangeClosed(1, width).asDoubleStream().toArray(), errors, free);
    }

    /** |error| of each unit of one patch at each bar, [unit][bar]. */
    private static double[][] middle(RaoBallard model, PatchPrior prior, float[][] bars, int first, int units) {
        RaoBallard probe = model.with(prior, bars.length);
        probe.settle(bars, 0, SETTLING);
        double[][] all = probe.unitErrors();
        double[][] answers = new double[units][bars.length];
        for (int i = 0; i < bars.length; i++) {
            for (int k = 0; k < units; k++) {
                answers[k][i] = Math.abs(all[i][first + k]);
            }
        }
        return answers;
    }

    /**
     * The share of the mean answer to a bar of one patch that is lost at the longest bar; below zero if the answer grows. Where patches do
     * not overlap, the pixels of the middle patch are the same for both bars, so that only feedback can take it away.
     *
     * @param side of a patch, in pixels
     */
    public double beyond(int side) {
        return beyond(mean(errors), side);
    }

    /** The same with feedback cut. */
    public double beyondAlone(int side) {
        return beyond(mean(alone), side);
    }

    private static double beyond(double[] curve, int side) {
        Require.index("side - 1", side - 1, curve.length);
        return 1 - curve[curve.length - 1] / curve[side - 1];
    }

    /** Mean over the kept units at each length. @param curves {@link #errors} or {@link #alone} */
    public static double[] mean(double[][] curves) {
        Require.rectangular("curves", curves);
        double[] mean = new double[curves[0].length];
        for (double[] curve : curves) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += curve[i] / curves.length;
            }
        }
        return mean;
    }

    private static double[] scaled(double[] answers) {
        double most = most(answers);
        return Arrays.stream(answers).map(a -> most == 0 ? 0 : a / most).toArray();
    }

    private static double most(double[] answers) {
        return Arrays.stream(answers).max().getAsDouble();
    }

    private static int indexOfMost(double[] answers) {
        return IntStream.range(0, answers.length).boxed().max(Comparator.comparingDouble(i -> answers[i])).get();
    }
}
