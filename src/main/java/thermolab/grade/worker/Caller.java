package thermolab.grade.worker;

import java.lang.reflect.Method;

/**
 * Who makes the calls of this side. The trusted side watches each of them, whether it is one of the answer or of an object
 * that the answer returned.
 */
@FunctionalInterface
public interface Caller {

    /** What the method returns; it throws what the method throws. */
    Object call(Peer peer, Target target, Method method, Object[] arguments) throws Throwable;
}
