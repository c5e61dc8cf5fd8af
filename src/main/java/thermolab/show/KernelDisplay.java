package thermolab.show;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * Shows bundles through a Java kernel that is found at run time, with no compile-time tie: IJava 1.3.0 and JJava 1.0,
 * whose base libraries have the same shape under different package names.
 */
final class KernelDisplay implements Display {

    /** How a kernel is asked for its running instance, and the class of what it displays. */
    private record Kind(String owner, String method, String displayData) {
    }

    private static final Kind[] KINDS = {
        new Kind("io.github.spencerpark.ijava.IJava", "getKernelInstance",
                "io.github.spencerpark.jupyter.kernel.display.DisplayData"),
        new Kind("org.dflib.jjava.jupyter.kernel.BaseKernel", "notebookKernel",
                "org.dflib.jjava.jupyter.kernel.display.DisplayData"),
    };

    private final Object kernel;
    private final Class<?> displayData;

    private KernelDisplay(Object kernel, Class<?> displayData) {
        this.kernel = kernel;
        this.displayData = displayData;
    }

    /** The kernel that runs this process, if there is one. */
    static Optional<Display> find() {
        for (Kind kind : KINDS) {
            Optional<Display> found = find(kind);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Display> find(Kind kind) {
        try {
            Object kernel = load(kind.owner).getMethod(kind.method).invoke(null); // IJava: null outside a kernel
            return kernel == null ? Optional.empty() : Optional.of(new KernelDisplay(kernel,
                    Class.forName(kind.displayData, true, kernel.getClass().getClassLoader())));
        } catch (ReflectiveOperationException | LinkageError notThisKernel) { // JJava: throws outside a kernel
            return Optional.empty();
        }
    }

    /** The toolkit may sit in a child loader of the kernel or beside it: tries both. */
    private static Class<?> load(String name) throws ClassNotFoundException {
        try {
            return Class.forName(name, true, KernelDisplay.class.getClassLoader());
        } catch (ClassNotFoundException notBesideUs) {
            return Class.forName(name, true, ClassLoader.getSystemClassLoader());
        }
    }

    @Override
    public void show(String id, MimeBundle bundle) {
        call(() -> {
            Object data = toKernel(id, bundle);
            kernel.getClass().getMethod("display", displayData).invoke(kernel, data);
        });
    }

    @Override
    public void update(String id, MimeBundle bundle) {
        call(() -> {
            Object io = kernel.getClass().getMethod("getIO").invoke(kernel);
            Object stream = io.getClass().getField("display").get(io);
            stream.getClass().getMethod("updateDisplay", String.class, displayData)
                    .invoke(stream, id, toKernel(id, bundle));
        });
    }

    private Object toKernel(String id, MimeBundle bundle) throws ReflectiveOperationException {
        Object data = displayData.getConstructor().newInstance();
        Method putData = displayData.getMethod("putData", String.class, Object.class);
        Method putMetaData = displayData.getMethod("putMetaData", String.class, Object.class);
        for (var form : bundle.data().entrySet()) {
            putData.invoke(data, form.getKey(), form.getValue());
        }
        for (var note : bundle.metadata().entrySet()) {
            putMetaData.invoke(data, note.getKey(), note.getValue());
        }
        displayData.getMethod("setDisplayId", String.class).invoke(data, id);
        return data;
    }

    private interface Call {
        void run() throws ReflectiveOperationException;
    }

    private static void call(Call call) {
        try {
            call.run();
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException("the kernel could not show this: " + failure.getCause(), failure.getCause());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(
                    "this version of the kernel cannot show rich output: " + failure + "; IJava 1.3.0 and JJava 1.0 can",
                    failure);
        }
    }
}
