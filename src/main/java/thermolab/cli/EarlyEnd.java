package thermolab.cli;

/**
 * Holds the exit code of a command that runs a learner's code: a {@code System.exit(0)} in there, or Ctrl-C, ends the
 * process before the command is done, and must not look like success.
 */
final class EarlyEnd implements AutoCloseable {

    private final Thread hook;

    /** @param sentence what the user reads when the process ends before {@link #close} */
    EarlyEnd(String sentence) {
        hook = new Thread(() -> {
            System.out.flush();
            System.err.println("thermolab: " + sentence);
            Runtime.getRuntime().halt(1);
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending, and the hook says so
        }
    }
}
