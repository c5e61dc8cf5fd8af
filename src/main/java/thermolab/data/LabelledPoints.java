package thermolab.data;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import thermolab.num.Require;

/**
 * Points in the plane with a class each.
 *
 * @param points coordinates, shape [n, 2], dimensionless
 * @param labels the class of each point, from 0
 */
public record LabelledPoints(double[][] points, int[] labels) {

    public LabelledPoints {
        Require.sameLength("points", points.length, "labels", labels.length);
    }

    /** How many points there are. */
    public int size() {
        return labels.length;
    }

    /** The points from index {@code from} up to and without {@code to}; rows are shared, not copied. */
    public LabelledPoints part(int from, int to) {
        Require.range(from, to, size());
        return new LabelledPoints(Arrays.copyOfRange(points, from, to), Arrays.copyOfRange(labels, from, to));
    }

    /** The same points in a random order (Fisher and Yates), as a split into training and test needs. */
    public LabelledPoints shuffled(RandomGenerator random) {
        double[][] mixed = points.clone();
        int[] classes = labels.clone();
        for (int i = size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double[] point = mixed[i];
            mixed[i] = mixed[j];
            mixed[j] = point;
            int label = classes[i];
            classes[i] = classes[j];
            classes[j] = label;
        }
        return new LabelledPoints(mixed, classes);
    }
}
