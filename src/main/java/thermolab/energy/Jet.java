package thermolab.energy;

/** A function's value with its first and second derivative at one point; arithmetic on them is the chain rule. */
record Jet(double value, double first, double second) {

    /** value + slope · x, at x = 0. */
    static Jet line(double value, double slope) {
        return new Jet(value, slope, 0);
    }

    Jet plus(Jet o) {
        return new Jet(value + o.value, first + o.first, second + o.second);
    }

    Jet scaled(double factor) {
        return new Jet(factor * value, factor * first, factor * second);
    }

    Jet times(Jet o) {
        return new Jet(value * o.value, first * o.value + value * o.first,
                second * o.value + 2 * first * o.first + value * o.second);
    }

    Jet over(Jet o) {
        return times(o.through(1 / o.value, -1 / (o.value * o.value), 2 / (o.value * o.value * o.value)));
    }

    Jet exp() {
        double e = Math.exp(value);
        return through(e, e, e);
    }

    Jet log() {
        return through(Math.log(value), 1 / value, -1 / (value * value));
    }

    Jet sqrt() {
        double root = Math.sqrt(value);
        return through(root, 0.5 / root, -0.25 / (root * value));
    }

    Jet power(int n) {
        return through(Math.pow(value, n), n * Math.pow(value, n - 1), n * (n - 1.0) * Math.pow(value, n - 2));
    }

    /** f of this, from f, f' and f'' at this value. */
    private Jet through(double f, double f1, double f2) {
        return new Jet(f, f1 * first, f2 * first * first + f1 * second);
    }
}
