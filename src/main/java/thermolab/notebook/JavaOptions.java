package thermolab.notebook;

import java.util.List;

/**
 * The options of every Java that runs cells or the toolkit, one list for Java 17 and newer. The launcher, the build and the
 * grader spell them out in their own languages; a test of the house holds them to this list.
 */
public final class JavaOptions {

    /**
     * No warnings about native libraries; no window system; a collector that starts fast.
     *
     * <p>And a safepoint at least every thousandth turn of a counted loop. With that collector the compiler leaves it out, and
     * then nobody can stop such a loop: the JVM waits for its end before it does anything else, answering Jupyter included. A
     * safepoint in each turn, which the first of the two options means alone, slows some loops two to four times.
     */
    public static final List<String> ALL = List.of("-XX:+IgnoreUnrecognizedVMOptions",
            "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true",
            "-XX:+UseSerialGC", "-XX:+UseCountedLoopSafepoints", "-XX:LoopStripMiningIter=1000");

    private JavaOptions() {
    }
}
