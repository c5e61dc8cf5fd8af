package thermolab.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The numbers of one table column, written alike: as many decimals for all as give the largest five significant digits
 * and the smallest two; where that takes the largest more than seven, each number has its own five.
 */
final class NumberColumn {

    static final String MISSING = "–";
    private static final int DIGITS = 5;
    private static final int DIGITS_OF_SMALLEST = 2;
    private static final int MOST_DIGITS = 7;

    private NumberColumn() {
    }

    /** NaN stands for a missing value. */
    static List<String> format(double[] values) {
        double largest = 0;
        double smallest = Double.POSITIVE_INFINITY; // of those that are not zero
        boolean whole = true;
        for (double value : values) {
            double size = Math.abs(value);
            if (Double.isFinite(value)) {
                largest = Math.max(largest, size);
                smallest = size > 0 ? Math.min(smallest, size) : smallest;
                whole &= value == Math.rint(value);
            }
        }
        boolean counts = whole && largest < 1e15;
        int decimals = counts ? 0 : Math.max(0, Math.max(DIGITS - 1 - exponent(largest),
                DIGITS_OF_SMALLEST - 1 - exponent(smallest)));
        boolean alike = counts || exponent(largest) + 1 + decimals <= MOST_DIGITS && decimals <= MOST_DIGITS;
        List<String> cells = new ArrayList<>();
        for (double value : values) {
            if (Double.isNaN(value)) {
                cells.add(MISSING);
            } else if (alike && Double.isFinite(value)) {
                cells.add(String.format(Locale.ROOT, "%." + decimals + "f", value + 0.0)); // + 0.0: no minus zero
            } else {
                cells.add(Digits.of(value, DIGITS));
            }
        }
        return alike ? withoutCommonZeros(cells, decimals) : cells;
    }

    /** Decimals that are zero in every cell say nothing. */
    private static List<String> withoutCommonZeros(List<String> cells, int decimals) {
        int idle = decimals;
        for (String cell : cells) {
            if (cell.indexOf('.') >= 0) {
                int zeros = 0;
                while (cell.charAt(cell.length() - 1 - zeros) == '0') {
                    zeros++;
                }
                idle = Math.min(idle, zeros);
            }
        }
        int cut = idle > 0 && idle == decimals ? idle + 1 : idle; // the point goes with its last decimal
        List<String> shorter = new ArrayList<>();
        for (String cell : cells) {
            shorter.add(cell.indexOf('.') >= 0 ? cell.substring(0, cell.length() - cut) : cell);
        }
        return shorter;
    }

    private static int exponent(double size) {
        return size == 0 || Double.isInfinite(size) ? 0 : (int) Math.floor(Math.log10(size));
    }
}
