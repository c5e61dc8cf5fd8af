package thermolab.grade.worker;

import java.util.ArrayList;
import java.util.List;

/**
 * A throwable as plain data.
 *
 * @param types names of its class and of the classes above it, below Object
 * @param message its message, cut; empty where it has none
 * @param place the line of the answer's own code, such as {@code MyX.java:12}; empty where none is known
 * @param origin number of the failure of a callback of ours that only passed through; -1 where it began on the other side
 */
public record Thrown(List<String> types, String message, String place, int origin) {

    private static final int LONGEST = 2000;
    private static final int MOST_TYPES = 16;

    public Thrown {
        types = List.copyOf(types);
        if (types.isEmpty()) {
            throw new IllegalArgumentException("types must name at least one class");
        }
    }

    static Thrown of(Throwable thrown, String place) {
        List<String> types = new ArrayList<>();
        for (Class<?> type = thrown.getClass(); type != Object.class && types.size() < MOST_TYPES; type = type.getSuperclass()) {
            types.add(type.getName());
        }
        return new Thrown(types, message(thrown), place, thrown instanceof CallbackFailed failed ? failed.number() : -1);
    }

    /** Simple name of its class: {@code IllegalArgumentException}. */
    public String name() {
        return types.get(0).substring(Math.max(types.get(0).lastIndexOf('.'), types.get(0).lastIndexOf('$')) + 1);
    }

    private static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : message.substring(0, Math.min(LONGEST, message.length()));
        } catch (Throwable e) { // the message may be the answer's own code
            return "";
        }
    }

    void write(Output output) {
        output.integer(types.size());
        types.forEach(output::text);
        output.text(message);
        output.text(place);
        output.integer(origin);
    }

    static Thrown read(Input input) throws ProtocolException {
        int count = input.count(1);
        if (count < 1 || count > MOST_TYPES) {
            throw new ProtocolException("types of a throwable (" + count + ") must be 1 to " + MOST_TYPES);
        }
        List<String> types = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            types.add(cut(input.text()));
        }
        return new Thrown(types, cut(input.text()), cut(input.text()), input.integer());
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
