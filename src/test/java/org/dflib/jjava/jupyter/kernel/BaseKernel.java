package org.dflib.jjava.jupyter.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;

/** Stands in for the kernel of JJava 1.0: the parts by which something is shown. */
public final class BaseKernel {

    public static BaseKernel running;
    public final List<String> calls = new ArrayList<>();
    public final BaseKernel display = this;

    public static BaseKernel notebookKernel() {
        return Objects.requireNonNull(running, "no kernel");
    }

    public void display(DisplayData data) {
        calls.add("display " + data.id + " " + data.text);
    }

    public BaseKernel getIO() {
        return this;
    }

    public void updateDisplay(String id, DisplayData data) {
        calls.add("update " + id + " " + data.text);
    }
}
