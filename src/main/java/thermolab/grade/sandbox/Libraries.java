package thermolab.grade.sandbox;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The libraries that an answer may use, by name: what else lies on the class path, such as a plugin of the staff's, stays outside. */
final class Libraries {

    private static final Set<String> NAMES = Set.of(
            // tensors
            "nd4j-api", "nd4j-common", "nd4j-native", "nd4j-native-api", "nd4j-native-preset", "nd4j-presets-common", "javacpp", "openblas",
            "guava", "jackson", "protobuf", "byteunits", "commons-codec", "commons-collections4", "commons-compress", "commons-io",
            "commons-lang3", "commons-math3", "commons-net", "flatbuffers-java", "gson", "neoitertools", "slf4j-api", "slf4j-nop",
            "failureaccess", "listenablefuture", "checker-qual", "error_prone_annotations", "j2objc-annotations", "jsr305",
            // numbers, tables, charts and texts
            "hipparchus-core", "hipparchus-optim", "commons-rng-client-api", "commons-rng-sampling", "tablesaw-core", "RoaringBitmap",
            "fastutil", "univocity-parsers", "classgraph", "icu4j", "asm", "xchart", "commonmark", "commonmark-ext-gfm-tables",
            "jackson-annotations", "jackson-core", "jackson-databind", "jackson-dataformat-yaml", "snakeyaml");
    private static final Pattern JAR = Pattern.compile("(.+?)-\\d[\\w.-]*?\\.jar");
    /** Of a jar that holds native code for some machine only. */
    private static final Pattern NATIVE = Pattern.compile(".*-(?:linux|windows|macosx)-.*");
    private static final String PLUGINS = "plugins";

    private Libraries() {
    }

    /** Whether a jar is one of them, and no plugin that bears such a name. */
    static boolean isForWorkers(Path jar) {
        String file = jar.getFileName().toString();
        Matcher name = JAR.matcher(file);
        Path folder = jar.toAbsolutePath().getParent();
        return name.matches() && NAMES.contains(name.group(1)) && !NATIVE.matcher(file).matches() && !folder.endsWith(PLUGINS);
    }
}
