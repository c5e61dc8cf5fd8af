package thermolab.notebook;

import java.awt.image.RenderedImage;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.StringJoiner;

/**
 * The value of a cell as one reads it: arrays by their entries rather than {@code [D@1b6d3586}, also inside records and
 * lists; long ones shortened; everything else by its own {@code toString}.
 */
final class ValueText {

    /** An array of more entries shows its first and last ones. */
    static final int MOST_ENTRIES = 40;
    static final int FIRST_ENTRIES = 8;
    static final int LAST_ENTRIES = 3;

    private static final int MOST_CHARACTERS = 20_000;
    private static final int DEEPEST = 8; // levels; an array may hold itself

    private ValueText() {
    }

    static String of(Object value) {
        String text = RunErrors.readable(text(value, DEEPEST));
        return text.length() <= MOST_CHARACTERS ? text
                : text.substring(0, MOST_CHARACTERS) + "… [" + (text.length() - MOST_CHARACTERS) + " more characters]";
    }

    private static String text(Object value, int levels) {
        if (value == null || levels == 0) {
            return value == null ? "null" : "…";
        }
        if (value.getClass().isArray()) {
            return array(value, levels);
        }
        if (value instanceof Record whole && holdsArray(whole)) {
            return record(whole, levels);
        }
        if (value instanceof Collection<?> some && some.stream().anyMatch(ValueText::isArray)) {
            return array(some.toArray(), levels);
        }
        if (value instanceof RenderedImage image) {
            return value.getClass().getSimpleName() + " of " + image.getWidth() + " × " + image.getHeight() + " pixels";
        }
        return value.toString();
    }

    private static String array(Object array, int levels) {
        int length = Array.getLength(array);
        boolean rows = length > 1 && isArray(Array.get(array, 0));
        StringJoiner entries = new StringJoiner(rows ? ",\n " : ", ", "[", "]");
        for (int i = 0; i < length; i++) {
            if (length > MOST_ENTRIES && i == FIRST_ENTRIES) {
                entries.add("…");
                i = length - LAST_ENTRIES;
            }
            entries.add(text(Array.get(array, i), levels - 1));
        }
        return length > MOST_ENTRIES ? entries + " (" + length + " entries)" : entries.toString();
    }

    /** As the compiler's own {@code toString} of a record, except for the arrays in it; one that was written by hand stays. */
    private static String record(Record whole, int levels) {
        String name = whole.getClass().getSimpleName();
        StringJoiner plain = new StringJoiner(", ", name + "[", "]");
        StringJoiner readable = new StringJoiner(", ", name + "[", "]");
        for (RecordComponent part : whole.getClass().getRecordComponents()) {
            Object value = read(whole, part);
            plain.add(part.getName() + "=" + value);
            readable.add(part.getName() + "=" + text(value, levels - 1));
        }
        String own = whole.toString();
        return own.equals(plain.toString()) ? readable.toString() : own;
    }

    private static boolean holdsArray(Record whole) {
        for (RecordComponent part : whole.getClass().getRecordComponents()) {
            if (isArray(read(whole, part))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArray(Object value) {
        return value != null && value.getClass().isArray();
    }

    /** A component's value; null where the record keeps its accessor to itself. */
    private static Object read(Record whole, RecordComponent part) {
        try {
            part.getAccessor().trySetAccessible();
            return part.getAccessor().invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            return null;
        }
    }
}
