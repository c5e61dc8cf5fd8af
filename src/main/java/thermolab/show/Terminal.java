package thermolab.show;

import java.io.Console;
import java.io.PrintStream;
import java.util.function.Supplier;

/**
 * The host of last resort: prints text twins. On a console an update of one line rewrites that line; elsewhere, and for
 * longer texts, it is printed below.
 */
final class Terminal implements Display {

    private final Supplier<PrintStream> out;
    private final boolean console;
    private String openId = ""; // whose line ends without a line break, so that it can be rewritten
    private int openWidth; // characters

    Terminal(Supplier<PrintStream> out, boolean console) {
        this.out = out;
        this.console = console;
    }

    /** Standard output, looked up at each call because kernels and test runners exchange it. */
    static Terminal ofSystem() {
        return new Terminal(() -> System.out, isConsole(System.console()));
    }

    @Override
    public void show(String id, MimeBundle bundle) {
        finish(openId);
        print(id, bundle.text(), false);
    }

    @Override
    public void update(String id, MimeBundle bundle) {
        boolean rewrites = openId.equals(id) && bundle.text().indexOf('\n') < 0;
        if (!rewrites) {
            finish(openId);
        }
        print(id, bundle.text(), rewrites);
    }

    @Override
    public void finish(String id) {
        if (!openId.isEmpty() && openId.equals(id)) {
            out.get().println();
            openId = "";
        }
    }

    @Override
    public boolean replaces() {
        return console;
    }

    private void print(String id, String text, boolean rewrite) {
        if (rewrite) {
            out.get().print("\r" + text + " ".repeat(Math.max(0, openWidth - text.length())));
        } else if (console && id.startsWith(Show.REPLACED) && text.indexOf('\n') < 0) {
            out.get().print(text);
            openId = id;
        } else {
            out.get().println(text);
        }
        openWidth = text.length();
        out.get().flush();
    }

    /** Java 22 and newer give a console to redirected output too, and a method that tells the two apart. */
    private static boolean isConsole(Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }
}
