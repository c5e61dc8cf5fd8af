package thermolab.show;

/**
 * One thing drawn in a plot.
 *
 * @param errors half lengths of the error bars, or half the height of a band around y, of the length of {@code y}; empty
 *     for none
 */
record Series(Kind kind, String name, double[] x, double[] y, double[] errors) {

    enum Kind { LINE, POINTS, BARS, HORIZONTAL, VERTICAL, BAND, PATH, CYCLE, CLOUD, NOTE }

    private static final double[] NONE = {};

    static Series of(Kind kind, String name, double[] x, double[] y) {
        return new Series(kind, name, x.clone(), y.clone(), NONE);
    }

    /** A reference line, which has one coordinate and no end. */
    boolean isReference() {
        return kind == Kind.HORIZONTAL || kind == Kind.VERTICAL;
    }

    /** Whether two series may have one name, and with it one colour: a run and its exact line, a way and its exact line, a line and its band. */
    boolean shares(Series other) {
        return kind == Kind.NOTE || other.kind == Kind.NOTE
                || kind != other.kind && (isCurve() && other.isCurve());
    }

    private boolean isCurve() {
        return kind == Kind.LINE || kind == Kind.POINTS || kind == Kind.BAND || kind == Kind.PATH;
    }
}
