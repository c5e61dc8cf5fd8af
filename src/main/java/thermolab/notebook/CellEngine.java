package thermolab.notebook;

import java.lang.reflect.Method;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import jdk.jshell.spi.ExecutionControl.ClassInstallException;
import jdk.jshell.spi.ExecutionControl.EngineTerminationException;
import jdk.jshell.spi.ExecutionControl.InternalException;
import jdk.jshell.spi.ExecutionControl.NotImplementedException;
import jdk.jshell.spi.ExecutionControl.RunException;
import jdk.jshell.spi.ExecutionControl.UserException;

/** Runs compiled snippets in this process, on the caller's thread, and keeps the value as an object rather than a text. */
final class CellEngine extends DirectExecutionControl {

    private final Stopper stopper;
    private Object value;
    private String loadFailure = ""; // since the last run
    private String breakdown = "";

    CellEngine(CellLoader loader, Stopper stopper) {
        super(loader);
        this.stopper = stopper;
    }

    /** The value of the snippet that ran last; handed out once, so that nothing is kept alive here. */
    Object takeValue() {
        Object taken = value;
        value = null;
        return taken;
    }

    /** Why the snippet could not run at all, such as a class that does not load; empty where it ran. Handed out once. */
    String takeBreakdown() {
        String taken = breakdown;
        breakdown = "";
        return taken;
    }

    @Override
    protected String invoke(Method snippet) throws Exception {
        value = null;
        value = snippet.invoke(null);
        return "";
    }

    @Override
    protected void clientCodeEnter() {
        stopper.enter();
    }

    @Override
    protected void clientCodeLeave() {
        stopper.leave();
    }

    @Override
    protected String throwConvertedInvocationException(Throwable thrown) throws RunException, InternalException {
        if (thrown instanceof StopCheck.Stopped) {
            throw new StoppedException();
        }
        return super.throwConvertedInvocationException(thrown);
    }

    /** A failure on the way into the snippet: shown to the user like any other. */
    @Override
    protected String throwConvertedOtherException(Throwable thrown) throws RunException, InternalException {
        if (thrown instanceof StopCheck.Stopped) {
            throw new StoppedException();
        }
        throw new UserException(thrown.getMessage(), thrown.getClass().getName(), thrown.getStackTrace());
    }

    /**
     * JShell goes on without a word when a class does not load, and rightly so while it replaces several that need each
     * other; but a snippet that cannot run because of it must say so.
     */
    @Override
    public String invoke(String className, String methodName)
            throws RunException, InternalException, EngineTerminationException {
        try {
            return super.invoke(className, methodName);
        } catch (InternalException failure) {
            breakdown = loadFailure.isEmpty() ? failure.getMessage() : loadFailure;
            throw failure;
        } finally {
            loadFailure = "";
        }
    }

    @Override
    public void load(ClassBytecodes[] classes)
            throws ClassInstallException, NotImplementedException, EngineTerminationException {
        try {
            super.load(classes);
        } catch (ClassInstallException failure) {
            loadFailure = failure.getMessage();
            throw failure;
        }
    }
}
