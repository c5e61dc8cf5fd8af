package thermolab.notebook;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write who come from another kernel or from Python, and how it is said here. */
final class Habits {

    private static final Pattern METHOD = Pattern.compile("cannot find method (\\w+)\\(");
    private static final String SHOW = "the last expression of a cell is shown without a call; for more, import thermolab.show.* and use "
            + "Show.html, Show.markdown, Show.table, Show.chart";
    private static final Map<String, String> SAID_HERE = Map.of(
            "print", "System.out.print(…)", "println", "System.out.println(…)", "printf", "System.out.printf(…)",
            "display", SHOW, "render", SHOW, "updateDisplay", "Show.live(…), or Show.progress(…)",
            "eval", "code runs in a cell of its own; %load FILE runs a file");

    private Habits() {
    }

    /** Lines for the end of a compile error; none where it shows no such habit. */
    static List<String> advice(String source, String message) {
        if (source.startsWith("!")) {
            return List.of("    perhaps: a terminal; a cell holds Java, in which new ProcessBuilder(…).start() runs a command");
        }
        Matcher method = METHOD.matcher(message);
        return method.find() && SAID_HERE.containsKey(method.group(1)) ? List.of("    perhaps: " + SAID_HERE.get(method.group(1)))
                : List.of();
    }
}
