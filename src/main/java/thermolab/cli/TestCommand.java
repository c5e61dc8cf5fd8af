package thermolab.cli;

import picocli.CommandLine.Command;

/** Stands in the list of verbs; the launcher itself runs the tests, because they rebuild the jar that this process runs on. */
@Command(name = "test", description = "Tests everything, as CI does; words behind it go to Maven.", mixinStandardHelpOptions = true)
final class TestCommand implements Runnable {

    @Override
    public void run() {
        throw new IllegalStateException("test is started through the launcher: ./thermolab test");
    }
}
