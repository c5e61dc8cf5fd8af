package thermolab.num;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * Everything of one kind that is on the class path, by name: what the toolkit ships and what jars in {@code plugins/} add.
 * A plugin is a class of the kind with a public constructor without arguments, named in the jar's file {@code
 * META-INF/services/} + the kind's full name. That constructor makes the smallest textbook example, which the kind's
 * contract is then run on.
 *
 * @param <T> the kind: an interface
 */
public final class Plugins<T extends Named> {

    private final String kind;
    private final Map<String, T> entries = new TreeMap<>();

    private Plugins(Class<T> kind) {
        this.kind = kind.getSimpleName();
        for (T entry : ServiceLoader.load(kind, kind.getClassLoader())) {
            T earlier = entries.put(entry.name(), entry);
            if (earlier != null) {
                throw new IllegalStateException(this.kind + " name (" + entry.name() + ") must be unique; "
                        + earlier.getClass().getName() + " and " + entry.getClass().getName() + " both use it");
            }
        }
    }

    /** What is found now; a new call finds what has been added since. */
    public static <T extends Named> Plugins<T> of(Class<T> kind) {
        return new Plugins<>(kind);
    }

    /** The names, in alphabetical order. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** The entries, in the order of their names. */
    public List<T> all() {
        return new ArrayList<>(entries.values());
    }

    /** The entry of this name; otherwise the message lists the names that exist. */
    public T named(String name) {
        T entry = entries.get(name);
        if (entry == null) {
            throw Require.broken(kind + " name", name, "must be one of " + String.join(", ", entries.keySet()), "");
        }
        return entry;
    }
}
