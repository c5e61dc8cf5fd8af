package thermolab.exercise;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;

/** Loads classes from their bytes, which it prefers to classes of the same name in its parent; all others come from there. */
public final class MemoryLoader extends ClassLoader {

    private static final String CLASS = ".class";

    private final Map<String, byte[]> classes;

    /** A loader of the classes with these binary names. */
    public MemoryLoader(Map<String, byte[]> classes, ClassLoader parent) {
        super("answers", parent);
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        byte[] bytes = name.endsWith(CLASS)
                ? classes.get(name.substring(0, name.length() - CLASS.length()).replace('/', '.')) : null;
        return bytes != null ? new ByteArrayInputStream(bytes) : super.getResourceAsStream(name);
    }
}
