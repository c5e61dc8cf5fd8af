package thermolab.show;

import thermolab.show.Axis.Range;

/**
 * What stands beside the ticks of one axis: {@code 0.25}, {@code −40}, {@code 3×10⁻²²}, on a logarithmic axis powers of
 * ten. XChart chooses the ticks, at multiples of one, two or five times a power of ten.
 *
 * @param unit what XChart's axis is counted in, a power of ten; it takes spans far below one for nothing
 */
record Ticks(boolean logarithmic, Range range, double unit) {

    private static final String NONE = " "; // XChart cannot draw an empty text
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int MOST_DECADES = 9; // that are all labelled
    private static final double FEW_DECADES = 1.5; // below this, twos and fives are labelled too
    private static final int FEW_POWERS = 2; // and where fewer powers of ten are inside
    private static final double PLAIN_LOW = 1e-4;
    private static final double PLAIN_HIGH = 1e5;
    private static final int DIGITS_OF_SPAN = 4; // more than tell two ticks apart, fewer than show rounding

    static Ticks of(Axis axis, Range range) {
        double span = range.high() - range.low();
        return new Ticks(axis.logarithmic(), range, axis.logarithmic() ? 1 : Math.pow(10, exponent(span)));
    }

    /** Where XChart's axis begins and ends. */
    Range inUnits() {
        return new Range(range.low() / unit, range.high() / unit);
    }

    /** Data in uneven steps from end to end; were they even, XChart would put its ticks on the data. */
    double[] uneven() {
        double low = inUnits().low();
        double high = inUnits().high();
        return new double[] {low, low + (high - low) / 4, high};
    }

    /** The text beside the tick at a value of XChart's axis. */
    String label(double valueInUnits) {
        return logarithmic ? power(valueInUnits) : multiple(valueInUnits * unit);
    }

    private String multiple(double value) {
        double span = range.high() - range.low();
        int significant = exponent(Math.abs(value)) - exponent(span) + DIGITS_OF_SPAN;
        return Math.abs(value) < 1e-6 * span ? "0" : number(value, Math.max(1, significant));
    }

    private String power(double value) {
        double decades = Math.log10(range.high() / range.low());
        int exponent = exponent(value);
        long digit = Math.round(value / Math.pow(10, exponent));
        if (digit == 1) {
            int stride = (int) Math.ceil(decades / MOST_DECADES);
            return Math.floorMod(exponent, stride) == 0 ? powerOfTen(exponent) : NONE;
        }
        return (decades < FEW_DECADES || powersInside() < FEW_POWERS) && (digit == 2 || digit == 5) ? number(value, 1) : NONE;
    }

    private int powersInside() {
        return (int) (Math.floor(Math.log10(range.high()) + 1e-9) - Math.ceil(Math.log10(range.low()) - 1e-9)) + 1;
    }

    private static int exponent(double size) {
        return (int) Math.floor(Math.log10(size) + 1e-9);
    }

    /** All ticks of an axis alike: 0.01, 0.1, 1 or 10⁻⁶, 10⁻³, 10⁰. */
    private String powerOfTen(int exponent) {
        boolean plain = range.low() >= PLAIN_LOW && range.high() <= PLAIN_HIGH;
        return plain ? Digits.of(Math.pow(10, exponent), 1) : "10" + superscript(exponent);
    }

    private static String number(double value, int significant) {
        String digits = Digits.of(value, significant).replace('-', '−');
        int e = digits.indexOf('e');
        return e < 0 ? digits
                : digits.substring(0, e) + "×10"
                        + superscript(Integer.parseInt(digits.substring(e + 1).replace('−', '-')));
    }

    private static String superscript(int exponent) {
        StringBuilder raised = new StringBuilder(exponent < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            raised.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return raised.toString();
    }
}
