package thermolab.exercise;

/** Points as people write them: 2, 2.5. */
public final class PointsText {

    private PointsText() {
    }

    /** {@code 2}, {@code 2.5}. */
    public static String number(double points) {
        return points == Math.rint(points) ? String.valueOf((long) points) : String.valueOf(points);
    }

    /** {@code 1 point}, {@code 2.5 points}. */
    public static String words(double points) {
        return number(points) + (points == 1 ? " point" : " points");
    }
}
