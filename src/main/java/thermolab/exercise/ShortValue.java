package thermolab.exercise;

import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.StringJoiner;
import thermolab.show.Digits;

/**
 * An argument or a result of an answer in a few words: {@code 0.5146}, {@code [0.7, 0.2, 0.1]}, {@code [0, 0, … 784 values]}.
 *
 * <p>Long arrays are cut to their first values and numbers to six digits; a record shows its components. An object of another
 * class is named by its class: its {@code toString} may be the learner's code.
 */
public final class ShortValue {

    private static final int MOST_ENTRIES = 6;
    private static final int MOST_COMPONENTS = 12;
    private static final int MOST_CHARACTERS = 60;
    private static final int DEEPEST = 3; // levels; a list may hold itself
    private static final int DIGITS = 6;

    private ShortValue() {
    }

    /** The value as it is now; nothing of it is kept. */
    public static String of(Object value) {
        return of(value, DEEPEST);
    }

    private static String of(Object value, int levels) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.compare(number, -0.0) == 0 ? "-0" : Digits.of(number, DIGITS); // which assertEquals tells from 0
        }
        if (value instanceof Number || value instanceof Boolean || value instanceof Enum<?>) {
            return value instanceof Enum<?> constant ? constant.name() : value.toString();
        }
        if (value instanceof Character || value instanceof String) {
            String text = value.toString();
            return '"' + (text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "…") + '"';
        }
        boolean list = value.getClass().getName().startsWith("java.util.") && value instanceof List<?>;
        if (list || value.getClass().isArray()) {
            return levels == 0 ? "[…]" : entries(list ? ((List<?>) value).toArray() : value, levels);
        }
        if (value instanceof Record record) {
            return levels == 0 ? name(record) : components(record, levels);
        }
        boolean function = value.getClass().isSynthetic() || value.getClass().isHidden() || value instanceof Proxy;
        return function ? "a function" : value.getClass().isAnonymousClass() ? "an object" : name(value);
    }

    private static String name(Object value) {
        String name = value.getClass().getSimpleName();
        return ("AEIOU".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }

    /** Those of contracts hold the numbers that tests look at, and have come as plain data. */
    private static String components(Record value, int levels) {
        StringJoiner words = new StringJoiner(", ", value.getClass().getSimpleName() + "[", "]");
        RecordComponent[] all = value.getClass().getRecordComponents();
        for (int i = 0; i < Math.min(all.length, MOST_COMPONENTS); i++) {
            try {
                all[i].getAccessor().setAccessible(true); // the contract may not be public
                words.add(all[i].getName() + "=" + of(all[i].getAccessor().invoke(value), levels - 1));
            } catch (ReflectiveOperationException | RuntimeException e) {
                words.add(all[i].getName());
            }
        }
        return all.length <= MOST_COMPONENTS ? words.toString() : words.add("…").toString();
    }

    private static String entries(Object array, int levels) {
        int length = Array.getLength(array);
        StringJoiner entries = new StringJoiner(", ", "[", "]");
        for (int i = 0; i < Math.min(length, MOST_ENTRIES); i++) {
            entries.add(of(Array.get(array, i), levels - 1));
        }
        return length <= MOST_ENTRIES ? entries.toString() : entries.add("… " + length + " values").toString();
    }
}
