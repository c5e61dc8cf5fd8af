package thermolab.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import thermolab.num.Require;

/**
 * What a plot is drawn in: its axes, size and manner.
 *
 * @param width CSS pixels
 * @param height CSS pixels
 * @param direct names at the ends of lines instead of a legend
 * @param equal one unit is as long on both axes
 * @param layers drawn below the series
 * @param bar the scale of colours beside the axes
 */
record Frame(Axis x, Axis y, int width, int height, boolean direct, boolean equal, List<Layer> layers, Optional<ColourBar> bar) {

    private static final int WIDTH = 720; // CSS pixels
    private static final int HEIGHT = 440;
    private static final int LEAST_SIZE = 160;
    private static final int MOST_SIZE = 2000;

    static Frame of(String xLabel, String yLabel) {
        return new Frame(Axis.linear(xLabel), Axis.linear(yLabel), WIDTH, HEIGHT, false, false, List.of(), Optional.empty());
    }

    Frame withX(UnaryOperator<Axis> change) {
        return new Frame(change.apply(x), y, width, height, direct, equal, layers, bar).checked();
    }

    Frame withY(UnaryOperator<Axis> change) {
        return new Frame(x, change.apply(y), width, height, direct, equal, layers, bar).checked();
    }

    Frame withDirectLabels() {
        return new Frame(x, y, width, height, true, equal, layers, bar);
    }

    Frame withEqualAxes() {
        return new Frame(x, y, width, height, direct, true, layers, bar).checked();
    }

    Frame withLayer(Layer layer) {
        List<Layer> more = new ArrayList<>(layers);
        more.add(layer);
        return new Frame(x, y, width, height, direct, equal, List.copyOf(more), bar);
    }

    Frame withBar(ColourBar scale) {
        return new Frame(x, y, width, height, direct, equal, layers, Optional.of(scale));
    }

    Frame withSize(int width, int height) {
        for (int side : new int[] {width, height}) {
            if (side < LEAST_SIZE || side > MOST_SIZE) {
                throw Require.broken("size", width + " x " + height,
                        "must be between " + LEAST_SIZE + " and " + MOST_SIZE + " pixels each way", "");
            }
        }
        return new Frame(x, y, width, height, direct, equal, layers, bar);
    }

    /** In a smaller picture, whose axes are known to have one unit already. */
    Frame shrunk(int width, int height) {
        return new Frame(x, y, width, height, direct, false, layers, bar);
    }

    private Frame checked() {
        if (equal && (x.logarithmic() || y.logarithmic())) {
            throw Require.broken("axes", "logarithmic", "must be linear where one unit is as long on both", "leave equalAxes out");
        }
        return this;
    }
}
