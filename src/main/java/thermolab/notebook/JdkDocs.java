package thermolab.notebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether this JDK has its own documentation to show: JShell reads it from the JDK's sources, which many systems package apart. */
final class JdkDocs {

    private static final boolean HAS_SOURCES = Stream.of("lib/src.zip", "src.zip") // where JShell looks
            .anyMatch(name -> Files.isReadable(Path.of(System.getProperty("java.home"), name)));
    private static final List<String> PACKAGES = List.of("java.lang", "java.util", "java.util.function", "java.util.stream",
            "java.util.concurrent", "java.util.regex", "java.io", "java.math", "java.net", "java.nio.file", "java.text", "java.time");
    private static final Pattern GENERIC = Pattern.compile("<[^<>]*>");
    private static final Pattern TYPE = Pattern.compile("((?:[a-z]\\w*\\.)*)([A-Z]\\w*)");

    private JdkDocs() {
    }

    /**
     * A line that says why there is no documentation, empty where the JDK is not to blame.
     *
     * @param signature as JShell writes it: {@code double Math.sqrt(double a)}, {@code java.util.List}
     */
    static String missing(String signature) {
        return HAS_SOURCES || !isOfJdk(signature) ? "" : "This JDK came without its sources (lib/src.zip), where its documentation is;"
                + " Debian, Ubuntu: apt-get install openjdk-" + Runtime.version().feature() + "-source";
    }

    static boolean isOfJdk(String signature) {
        String plain = signature;
        for (String before = ""; !before.equals(plain); plain = GENERIC.matcher(plain).replaceAll("")) {
            before = plain;
        }
        String declared = plain.replaceFirst("[(:].*", "").strip(); // without parameters, without a field's type
        Matcher type = TYPE.matcher(declared.substring(declared.lastIndexOf(' ') + 1)); // without a result's type
        if (!type.lookingAt()) {
            return false;
        }
        String outer = type.group(1);
        return outer.isEmpty() ? PACKAGES.stream().anyMatch(name -> exists(name + "." + type.group(2)))
                : outer.startsWith("java") && exists(outer + type.group(2));
    }

    private static boolean exists(String name) {
        try {
            return Class.forName(name, false, null) != null;
        } catch (ClassNotFoundException none) {
            return false;
        }
    }
}
