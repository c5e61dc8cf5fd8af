package thermolab.course;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thermolab.num.Estimate;
import thermolab.show.Digits;

/**
 * What the session said for one form, as it is printed.
 *
 * @param text in prose; {@link #inMath} for between dollar signs
 * @param error the standard error where one is known
 */
public record BoundValue(String text, OptionalDouble error) {

    private static final int DIGITS = 4;
    private static final Pattern POWER = Pattern.compile("(\\([^()]*\\)|-?[\\d.]+)e([+-]?\\d+)");
    private static final Pattern PRINTED_POWER = Pattern.compile("×10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.(\\d+))?(?:×10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    static BoundValue given(String text) {
        return new BoundValue(text, OptionalDouble.empty());
    }

    /**
     * Prints a value.
     *
     * @param format of printf, or empty for as many digits as the kind of value allows
     * @throws IllegalArgumentException where the value is of no kind that can be printed, or the format does not fit it
     */
    static BoundValue of(Object value, String format) {
        if (value instanceof Estimate estimate) {
            return new BoundValue(raised(format.isEmpty() ? plain(estimate)
                    : formatted(format, estimate.value()) + " ± " + formatted(format, estimate.standardError())),
                    OptionalDouble.of(estimate.standardError()));
        }
        if (!(value instanceof Number || value instanceof String)) {
            throw new IllegalArgumentException("gives " + (value == null ? "null" : "a " + value.getClass().getSimpleName())
                    + "; a text holds an int, a long, a double, an Estimate or a String");
        }
        return given(raised(!format.isEmpty() ? formatted(format, value)
                : value instanceof Double || value instanceof Float ? Digits.of(((Number) value).doubleValue(), DIGITS)
                : value.toString()));
    }

    BoundValue withError(double standardError) {
        return new BoundValue(text, OptionalDouble.of(standardError));
    }

    /** Value and error with the same power of ten where they are very large or small. */
    private static String plain(Estimate estimate) {
        double size = Math.max(Math.abs(estimate.value()), estimate.standardError());
        int power = size == 0 || !Double.isFinite(size) ? 0 : (int) Math.floor(Math.log10(size));
        if (power >= -4 && power < 7) {
            return estimate.toString();
        }
        double unit = Math.pow(10, power);
        return "(" + new Estimate(estimate.value() / unit, estimate.standardError() / unit) + ")e" + power;
    }

    private static String formatted(String format, Object value) {
        String conversion = format.replaceAll("%%|%n", "").replaceAll("(?s).*%[^a-zA-Z]*([a-zA-Z]).*", "$1");
        Object fitting = "eEfgG".contains(conversion) && value instanceof Number number ? (Object) number.doubleValue() : value;
        try {
            return String.format(Locale.ROOT, format, fitting);
        } catch (IllegalFormatException e) {
            throw new IllegalArgumentException("the format \"" + format + "\" does not fit the value " + value);
        }
    }

    /** {@code 1.2e-7} as one writes it by hand: 1.2×10⁻⁷. */
    private static String raised(String text) {
        return POWER.matcher(text).replaceAll(found -> found.group(1) + "×10"
                + Integer.toString(Integer.parseInt(found.group(2))).chars()
                        .mapToObj(c -> c == '-' ? "⁻" : String.valueOf(RAISED.charAt(c - '0'))).reduce("", String::concat));
    }

    /** The same in LaTeX. */
    String inMath() {
        return PRINTED_POWER.matcher(text).replaceAll(power -> "\\\\times10^{" + lowered(power.group(1)) + "}")
                .replace("±", "\\pm").replace("∞", "\\infty");
    }

    private static int lowered(String raised) {
        int power = 0;
        for (char c : raised.replace("⁻", "").toCharArray()) {
            power = 10 * power + RAISED.indexOf(c);
        }
        return raised.startsWith("⁻") ? -power : power;
    }

    /** Whether the printed value has more decimals than two digits of its error. */
    public boolean isBeyondItsError() {
        if (error.isEmpty() || error.getAsDouble() == 0 || !Double.isFinite(error.getAsDouble())) {
            return false;
        }
        Matcher first = NUMBER.matcher(text);
        int lastOfError = (int) Math.floor(Math.log10(error.getAsDouble())) - 1;
        boolean shifted = text.contains("×10");
        return first.find() && wholePower(first.group(2)) - decimals(first.group(1)) < (shifted ? lastOfError : Math.min(0, lastOfError));
    }

    /** The power of a value that is written in brackets, (3.48 ± 0.12)×10²⁰, stands behind the error. */
    private int wholePower(String own) {
        Matcher power = PRINTED_POWER.matcher(text);
        return own != null ? lowered(own) : text.contains(")×10") && power.find() ? lowered(power.group(1)) : 0;
    }

    private static int decimals(String digits) {
        return digits == null ? 0 : digits.length();
    }

    /** Whether another run says the same: the same words, and numbers that differ by one in the last place at most. */
    boolean isSameAs(BoundValue other) {
        if (!NUMBER.matcher(text).replaceAll("#").equals(NUMBER.matcher(other.text).replaceAll("#"))) {
            return false;
        }
        List<BigDecimal> mine = numbers(text);
        List<BigDecimal> theirs = numbers(other.text);
        for (int i = 0; i < mine.size(); i++) {
            BigDecimal unit = new BigDecimal(BigInteger.ONE, Math.max(mine.get(i).scale(), theirs.get(i).scale()));
            boolean whole = mine.get(i).scale() == 0 && theirs.get(i).scale() == 0; // a count
            if (mine.get(i).subtract(theirs.get(i)).abs().compareTo(whole ? BigDecimal.ZERO : unit) > 0) {
                return false;
            }
        }
        return true;
    }

    private static List<BigDecimal> numbers(String text) {
        return NUMBER.matcher(text).results().map(found -> {
            String[] parts = found.group().split("×10");
            BigDecimal number = new BigDecimal(parts[0]);
            return parts.length == 1 ? number : number.scaleByPowerOfTen(lowered(parts[1]));
        }).toList();
    }

    static void put(List<BoundValue> values, ArrayNode array) {
        for (BoundValue value : values) {
            var node = array.addObject().put("text", value.text);
            value.error.ifPresent(error -> node.put("error", Digits.of(error, 2)));
        }
    }

    static List<BoundValue> read(JsonNode array) {
        List<BoundValue> values = new ArrayList<>();
        array.forEach(node -> values.add(new BoundValue(node.path("text").asText(), node.has("error")
                ? OptionalDouble.of(node.path("error").asDouble()) : OptionalDouble.empty())));
        return values;
    }
}
