package thermolab.show;

/**
 * One thing drawn in a plot.
 *
 * @param errors half lengths of the error bars, of the length of {@code y}, or empty for none
 */
record Series(Kind kind, String name, double[] x, double[] y, double[] errors) {

    enum Kind { LINE, POINTS, BARS, HORIZONTAL, VERTICAL }

    private static final double[] NONE = {};

    static Series of(Kind kind, String name, double[] x, double[] y) {
        return new Series(kind, name, x.clone(), y.clone(), NONE);
    }

    /** A reference line, which has one coordinate and no end. */
    boolean isReference() {
        return kind == Kind.HORIZONTAL || kind == Kind.VERTICAL;
    }
}
