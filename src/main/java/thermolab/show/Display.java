package thermolab.show;

/**
 * A host that can show a bundle and replace it later: a Jupyter kernel, the headless runner, a terminal.
 *
 * <p>A host of the toolkit's own registers itself with {@link Displays#use}; a plugin is found by
 * {@link java.util.ServiceLoader}. Calls come from one thread at a time.
 */
public interface Display {

    /** Whether this host is there now. Asked of plugins only, before each use. */
    default boolean present() {
        return true;
    }

    /** Shows the bundle under a new id, below what was shown before. */
    void show(String id, MimeBundle bundle);

    /** Puts the bundle in the place of what was shown under the id. */
    void update(String id, MimeBundle bundle);

    /** Says that nothing more will be updated under the id. */
    default void finish(String id) {
    }

    /** Whether an update takes the place of the old output; where it is added below, callers update sparsely. */
    default boolean replaces() {
        return true;
    }
}
