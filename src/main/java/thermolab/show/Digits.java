package thermolab.show;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers with the digits that a reader can use: rounded, no trailing zeros, powers of ten only where they help. */
public final class Digits {

    private Digits() {
    }

    /** The value rounded to a number of significant digits: {@code 0.3333}, {@code 12000}, {@code 1.2e-7}. */
    public static String of(double value, int significant) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "-∞";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(significant)).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1; // power of ten of the first digit
        if (exponent >= -4 && exponent < 7) {
            return rounded.toPlainString();
        }
        return rounded.scaleByPowerOfTen(-exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }
}
