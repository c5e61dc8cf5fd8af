package thermolab.show;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * Finds the host that shows things: the one in use, else a plugin that is present, else IJava or JJava around this
 * process, else the terminal.
 */
public final class Displays {

    private static final List<Display> IN_USE = new ArrayList<>();
    private static final Display TERMINAL = Terminal.ofSystem();
    private static final List<Display> PLUGINS = plugins();

    private Displays() {
    }

    /** Ends the use of a display; the one that was in use before takes over. */
    public interface Use extends AutoCloseable {
        @Override
        void close();
    }

    /** Shows everything on the display from now on, until the returned handle is closed. */
    public static synchronized Use use(Display display) {
        IN_USE.add(display);
        return () -> {
            synchronized (Displays.class) {
                IN_USE.remove(display);
            }
        };
    }

    /** The host that shows things now. */
    public static synchronized Display current() {
        if (!IN_USE.isEmpty()) {
            return IN_USE.get(IN_USE.size() - 1);
        }
        Optional<Display> plugin = PLUGINS.stream().filter(Display::present).findFirst();
        return plugin.or(KernelDisplay::find).orElse(TERMINAL);
    }

    private static List<Display> plugins() {
        List<Display> found = new ArrayList<>();
        Iterator<Display> plugins = ServiceLoader.load(Display.class, Displays.class.getClassLoader()).iterator();
        while (true) {
            try {
                if (!plugins.hasNext()) {
                    return found;
                }
                found.add(plugins.next());
            } catch (ServiceConfigurationError e) {
                // a broken jar in plugins/ hides no chart; `thermolab plugins` names it
            }
        }
    }
}
