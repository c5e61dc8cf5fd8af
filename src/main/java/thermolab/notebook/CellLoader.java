package thermolab.notebook;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.HashMap;
import java.util.Map;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import jdk.jshell.spi.ExecutionControl.ClassInstallException;
import jdk.jshell.spi.ExecutionControl.InternalException;

/**
 * Loads the classes of cells, woven with stop checks. Its parent is the loader of the toolkit, so that cells and toolkit
 * share every static.
 */
final class CellLoader extends URLClassLoader implements LoaderDelegate {

    private final Map<String, byte[]> compiled = new HashMap<>();

    CellLoader() {
        super(new URL[0], CellLoader.class.getClassLoader());
    }

    @Override
    public void load(ClassBytecodes[] classes) throws ClassInstallException {
        boolean[] loaded = new boolean[classes.length];
        classesRedefined(classes);
        try {
            for (int i = 0; i < classes.length; i++) {
                loadClass(classes[i].name()).getDeclaredMethods(); // linked now rather than in the middle of a run
                loaded[i] = true;
            }
        } catch (ClassNotFoundException | LinkageError failure) {
            ClassInstallException report = new ClassInstallException(failure.toString(), loaded);
            report.initCause(failure);
            throw report;
        }
    }

    @Override
    public void classesRedefined(ClassBytecodes[] classes) {
        for (ClassBytecodes one : classes) {
            compiled.put(one.name(), one.bytecodes());
        }
    }

    @Override
    public void addToClasspath(String path) throws InternalException {
        try {
            for (String entry : path.split(File.pathSeparator)) {
                addURL(new File(entry).toURI().toURL());
            }
        } catch (MalformedURLException failure) {
            throw new InternalException(failure.toString());
        }
    }

    /** The bytes of a cell's class too, for who looks up its lines. */
    @Override
    public InputStream getResourceAsStream(String name) {
        byte[] bytes = name.endsWith(".class") ? compiled.get(name.substring(0, name.length() - 6).replace('/', '.')) : null;
        return bytes != null ? new ByteArrayInputStream(bytes) : super.getResourceAsStream(name);
    }

    @Override
    public Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> known = findLoadedClass(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = compiled.get(name);
        if (bytes == null) {
            return super.findClass(name);
        }
        byte[] woven = CellWeaver.weave(bytes);
        return defineClass(name, woven, 0, woven.length);
    }
}
