package thermolab.grade.sandbox;

import java.util.List;
import java.util.stream.Stream;

/** Options of each worker's Java: small, quick to start, silent, and gone at the first lack of memory. */
final class JavaOptions {

    private JavaOptions() {
    }

    /** From this version on Java warns where native code is used; before, the options that silence it slow each start down. */
    private static final int WARNS = 22;
    private static final List<String> SILENCE = List.of("-XX:+IgnoreUnrecognizedVMOptions", "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED");
    private static final List<String> ALWAYS = List.of("-Djava.awt.headless=true", "-XX:+UseSerialGC", "-XX:+UseCountedLoopSafepoints",
            "-XX:LoopStripMiningIter=1000", "-XX:ActiveProcessorCount=1",
            "-XX:MaxMetaspaceSize=192m", "-XX:ReservedCodeCacheSize=64m", "-XX:MaxDirectMemorySize=128m", "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism", "-XX:+ExitOnOutOfMemoryError", "-XX:+SuppressFatalErrorMessage", "-XX:ErrorFile=/dev/null",
            "-Xshare:auto", "-Xlog:disable", "-Xlog:all=off", "-XX:+DisplayVMOutputToStderr", "-Duser.home=/tmp", "-Djava.io.tmpdir=/tmp",
            "-Duser.language=en", "-Dfile.encoding=UTF-8");

    static List<String> common() {
        return Runtime.version().feature() < WARNS ? ALWAYS : Stream.concat(SILENCE.stream(), ALWAYS.stream()).toList();
    }
}
