package thermolab.show;

import thermolab.num.Require;

/**
 * One thing drawn in a plot.
 *
 * @param errors half lengths of the error bars, or half the height of a band around y, of the length of {@code y}; empty
 *     for none
 */
record Series(Kind kind, String name, double[] x, double[] y, double[] errors) {

    enum Kind { LINE, POINTS, BARS, HORIZONTAL, VERTICAL, BAND, PATH, CYCLE, CLOUD, NOTE }

    private static final double[] NONE = {};

    /** Marks at places: as many x as y, at least one, and none at infinity; a y of NaN leaves a gap. */
    static Series of(Kind kind, String name, double[] x, double[] y) {
        return new Series(kind, name, x.clone(), y.clone(), NONE).checked();
    }

    /** The same with error bars; one of NaN or zero draws none. */
    static Series withErrors(Kind kind, String name, double[] x, double[] y, double[] errors) {
        Require.sameLength(name + ": y", y.length, "errors", errors.length);
        for (int i = 0; i < errors.length; i++) {
            if (errors[i] < 0 || Double.isInfinite(errors[i])) {
                throw Require.broken(name + ": errors[" + i + "]", errors[i], "must be zero or positive, and finite", "");
            }
        }
        return new Series(kind, name, x.clone(), y.clone(), errors.clone()).checked();
    }

    /** A way from a start to an end, without gaps. */
    static Series way(Kind kind, String name, double[] x, double[] y) {
        Require.atLeast(name + ": number of points", x.length, 2, "a way has a start and an end");
        Require.finite(name + ": y", y, "a way has no gaps");
        return of(kind, name, x, y);
    }

    /** The area between two lines, kept as its middle and half its height. */
    static Series band(String name, double[] x, double[] low, double[] high) {
        Require.sameLength(name + ": low", low.length, "high", high.length);
        double[] middle = new double[low.length];
        double[] half = new double[low.length];
        for (int i = 0; i < low.length; i++) {
            Require.finite(name + ": low[" + i + "]", low[i], "a band has no gaps; draw two bands");
            Require.finite(name + ": high[" + i + "]", high[i], "a band has no gaps; draw two bands");
            if (low[i] > high[i]) {
                throw Require.broken(name + ": low[" + i + "]", low[i], "must not be above high[" + i + "] (" + high[i] + ")", "");
            }
            middle[i] = (low[i] + high[i]) / 2;
            half[i] = (high[i] - low[i]) / 2;
        }
        return new Series(Kind.BAND, name, x.clone(), middle, half).checked();
    }

    /** A line across the whole plot at a height. */
    static Series horizontal(String name, double y) {
        return new Series(Kind.HORIZONTAL, name, NONE, new double[] {Require.finite(name + ": y", y, "")}, NONE);
    }

    /** A line up the whole plot at a place. */
    static Series vertical(String name, double x) {
        return new Series(Kind.VERTICAL, name, new double[] {Require.finite(name + ": x", x, "")}, NONE, NONE);
    }

    private Series checked() {
        Require.sameLength(name + ": x", x.length, "y", y.length);
        Require.atLeast(name + ": number of points", x.length, 1, "nothing to draw");
        Require.finite(name + ": x", x, "");
        for (int i = 0; i < y.length; i++) {
            if (Double.isInfinite(y[i])) {
                throw Require.broken(name + ": y[" + i + "]", y[i], "must not be infinite", "NaN leaves a gap");
            }
        }
        return this;
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
