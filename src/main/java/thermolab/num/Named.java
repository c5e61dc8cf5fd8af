package thermolab.num;

import java.util.Locale;

/** Something that a {@link Plugins} lists. */
public interface Named {

    /**
     * What it is called: the class name in small letters with hyphens, {@code double-well}, unless it says otherwise. A lambda
     * or an anonymous class has no name of its own and is called after its kind, {@code unnamed-schedule}.
     */
    default String name() {
        Class<?> type = getClass();
        boolean unnamed = type.isHidden() || type.isSynthetic() || type.isAnonymousClass();
        Class<?> kind = !unnamed ? type : type.getInterfaces().length > 0 ? type.getInterfaces()[0] : type.getSuperclass();
        return (unnamed ? "unnamed-" : "")
                + kind.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
