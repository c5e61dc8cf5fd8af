package thermolab.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import thermolab.notebook.Kernelspec;

/** Starts a kernel as Jupyter would, before anybody is offered it: a kernelspec that starts nothing is worse than none. */
final class KernelTrial {

    private static final int JUPYTERS_PATIENCE_SECONDS = 5;

    private KernelTrial() {
    }

    /**
     * The kernel says who it is, adds two numbers, finds the toolkit and ends.
     *
     * @throws IllegalStateException where it does not, with the kernel's name and its own last lines
     */
    static void require(Kernelspec spec) throws IOException {
        try (KernelClient client = KernelClient.start(new ObjectMapper().readTree(spec.toJson()), "")) {
            requireAnswer(spec, "its language", client.language().toLowerCase(Locale.ROOT), "java");
            requireAnswer(spec, "1 + 1", client.execute("1 + 1"), "2");
            requireAnswer(spec, "the toolkit's ln(e^0 + e^0) > 0", client.execute("thermolab.num.LogSumExp.of(0, 0) > 0"), "true");
            client.shutDown(JUPYTERS_PATIENCE_SECONDS);
        }
    }

    private static void requireAnswer(Kernelspec spec, String question, String answer, String expected) {
        if (!answer.equals(expected)) {
            throw new IllegalStateException("the kernel " + spec.displayName() + " answered \"" + answer + "\" to " + question + " instead of "
                    + expected);
        }
    }
}
