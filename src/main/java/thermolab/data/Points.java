package thermolab.data;

/** Small sets of points in the plane (CC0), made once with scikit-learn's generators; each call reads afresh. */
public final class Points {

    private Points() {
    }

    /** Two interleaved half circles with noise of 0.15: 500 points, 2 classes. */
    public static LabelledPoints twoMoons() {
        return read("synthetic2d/two_moons_500.csv");
    }

    /** A circle inside a circle, radii 0.5 and 1, with noise of 0.08: 500 points, 2 classes. */
    public static LabelledPoints circles() {
        return read("synthetic2d/circles_500.csv");
    }

    /** Three round clouds with a standard deviation of 1: 600 points, 3 classes. */
    public static LabelledPoints blobs() {
        return read("synthetic2d/blobs_3x200.csv");
    }

    private static LabelledPoints read(String path) {
        String[] lines = Shipped.text(path).strip().split("\n");
        double[][] points = new double[lines.length - 1][2];
        int[] labels = new int[lines.length - 1];
        for (int i = 0; i < labels.length; i++) {
            String[] cells = lines[i + 1].strip().split(",");
            points[i][0] = Double.parseDouble(cells[0]);
            points[i][1] = Double.parseDouble(cells[1]);
            labels[i] = (int) Double.parseDouble(cells[2]);
        }
        return new LabelledPoints(points, labels);
    }
}
