package thermolab.grade.judge;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thermolab.exercise.Changes;
import thermolab.grade.Cause;
import thermolab.grade.sandbox.WorkerProcess;
import thermolab.grade.worker.Job;
import thermolab.grade.worker.Peer;
import thermolab.grade.worker.Reply;
import thermolab.grade.worker.Thrown;
import thermolab.grade.worker.Vocabulary;

/**
 * The stand-in for an answer while its tests run: each call travels to a worker, which is started when it is needed and
 * replaced for the next test when a test has cost it its life.
 */
final class Exam implements InvocationHandler, AutoCloseable {

    private final Room room;
    private final Class<?> contract;
    private final Vocabulary vocabulary;
    private final Ready answer;
    /** Whether what an answer does to its input is done to the test's own arrays, also where the contract asks for no such thing. */
    private final boolean writesBack;
    private final Shift shift;

    private final Map<Throwable, Thrown> thrownByAnswer = new IdentityHashMap<>();
    private final Usage usage = new Usage();
    private WorkerProcess worker;
    private Peer peer;
    private Watch.Task task;
    private Loss loss;
    private Loss lossAtStart;
    private boolean changedInput;
    private final Evidence evidence = new Evidence();

    /** @param shift where the first worker comes from */
    Exam(Room room, Class<?> contract, Ready answer, boolean writesBack, Shift shift) {
        this.room = room;
        this.contract = contract;
        this.vocabulary = room.vocabulary(contract);
        this.answer = answer;
        this.writesBack = writesBack;
        this.shift = shift;
    }

    /** The object that tests call. */
    Object standIn() {
        return Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, this);
    }

    /** A test begins: it has its own time, and where the last one lost the worker, a new worker. */
    void begin() {
        endTask();
        loss = lossAtStart;
        changedInput = false;
        evidence.forget();
        double left = room.limits().exerciseSeconds() - usage.seconds();
        if (loss == null && left <= 0) {
            loss = new Loss(Cause.TIME, "the earlier tests used up the time of this exercise");
        } else if (loss == null && worker != null) {
            task = room.watch().begin(worker, Math.min(left, room.limits().testSeconds()));
        }
    }

    /** Why the current test lost its worker; empty where it did not. */
    Optional<Loss> loss() {
        return Optional.ofNullable(loss);
    }

    /** Whether the answer wrote into an array that the contract does not ask it to change, during the current test. */
    boolean changedInput() {
        return changedInput;
    }

    /** What the current test asked last, and what came back. */
    Evidence evidence() {
        return evidence;
    }

    /** What the answer threw where a test passed it on. */
    Optional<Thrown> thrownByAnswer(Throwable problem) {
        return Optional.ofNullable(thrownByAnswer.get(problem.getCause() instanceof VirtualMachineError error ? error : problem));
    }

    Usage usage() {
        return usage;
    }

    @Override
    public synchronized Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "the answer to " + contract.getSimpleName();
            };
        }
        if (loss != null) {
            throw new WorkerLost(loss);
        }
        Object[] values = arguments == null ? new Object[0] : arguments;
        evidence.calls(method, values);
        IntPredicate asked = index -> method.getReturnType() == void.class || Stream.<Annotation>of(method.getParameterAnnotations()[index])
                .anyMatch(annotation -> annotation instanceof Changes);
        Reply reply = call(method, values, asked);
        changedInput |= reply.changedItsInput() && !IntStream.range(0, values.length).allMatch(asked);
        evidence.answered(reply);
        if (reply.thrown() == null) {
            return reply.value();
        }
        Optional<Throwable> own = peer.failure(reply.thrown());
        if (own.isPresent()) {
            throw own.get();
        }
        if (reply.thrown().types().contains(OutOfMemoryError.class.getName())) {
            lose(new Loss(Cause.MEMORY, "ran out of memory"));
            throw new WorkerLost(loss);
        }
        Throwable rebuilt = Rebuilt.of(reply.thrown());
        thrownByAnswer.put(rebuilt, reply.thrown());
        throw rebuilt;
    }

    private Reply call(Method method, Object[] values, IntPredicate asked) {
        if (worker == null) {
            start();
        }
        try {
            task.waits();
            Reply reply = peer.call(method, values, index -> writesBack || asked.test(index));
            task.goesOn();
            if (task.hasFlooded()) {
                lose(task.flood());
                throw new WorkerLost(loss);
            }
            return reply;
        } catch (IOException e) {
            lose(room.attribution().of(worker, task, e));
            throw new WorkerLost(loss);
        }
    }

    /** A worker with a new object of the answer's class. What goes wrong here goes wrong for each test. */
    private void start() {
        try {
            worker = shift.take();
        } catch (IOException e) {
            loss = new Loss(Cause.UNGRADED, e.getMessage());
            throw new WorkerLost(loss);
        }
        usage.attempt(worker);
        task = room.watch().begin(worker, room.limits().testSeconds());
        try {
            task.waits();
            Optional<Thrown> thrown = Job.load(worker.frames(), contract.getName(), answer.type(), answer.classes());
            task.goesOn();
            if (thrown.isPresent()) {
                boolean memory = thrown.get().types().contains(OutOfMemoryError.class.getName());
                lossAtStart = new Loss(memory ? Cause.MEMORY : Cause.EXCEPTION, Rebuilt.describe(thrown.get()));
            }
        } catch (IOException e) {
            lossAtStart = room.attribution().of(worker, task, e);
        }
        if (lossAtStart != null) {
            lose(lossAtStart);
            throw new WorkerLost(loss);
        }
        peer = Peer.trusted(worker.frames(), vocabulary, room.coder());
    }

    private void lose(Loss why) {
        loss = why;
        letGo(why, WorkerProcess::close);
    }

    private void endTask() {
        if (task != null) {
            usage.took(task);
            task.close();
            task = null;
        }
    }

    /** All went well: the worker may go on with another answer of the same student. */
    void passOn() {
        letGo(null, shift::goesOn);
    }

    @Override
    public void close() {
        letGo(null, WorkerProcess::close);
    }

    /** @param why it was lost; null where all went well */
    private void letGo(Loss why, Consumer<WorkerProcess> next) {
        endTask();
        if (worker != null) {
            usage.add(worker, why);
            next.accept(worker);
            worker = null;
            peer = null;
        }
    }
}
