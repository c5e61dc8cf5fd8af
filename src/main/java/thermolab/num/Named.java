package thermolab.num;

import java.util.Locale;

/** Something that a {@link Plugins} lists. */
public interface Named {

    /** What it is called: the class name in small letters with hyphens, {@code double-well}, unless it says otherwise. */
    default String name() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
