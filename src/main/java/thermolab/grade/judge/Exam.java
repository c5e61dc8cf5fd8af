package thermolab.grade.judge;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import thermolab.exercise.Identity;
import thermolab.grade.Cause;
import thermolab.grade.sandbox.WorkerProcess;
import thermolab.grade.worker.Allowance;
import thermolab.grade.worker.InPlace;
import thermolab.grade.worker.Job;
import thermolab.grade.worker.Peer;
import thermolab.grade.worker.Reply;
import thermolab.grade.worker.Target;
import thermolab.grade.worker.Thrown;
import thermolab.grade.worker.Vocabulary;

/**
 * The stand-in for an answer while its tests run: each call travels to a worker, which is started when it is needed and
 * replaced for the next test when a test has cost it its life.
 */
final class Exam implements AutoCloseable {

    private static final Loss GIVEN_UP = new Loss(Cause.TIME, "the test could not use what it returned in time");

    private final Room room;
    private final Class<?> contract;
    private final Vocabulary vocabulary;
    private final Ready answer;
    /** Whether what an answer does to its input is done to the test's own arrays, also where the contract asks for no such thing. */
    private final boolean writesBack;
    private final Shift shift;

    private final Map<Throwable, Thrown> thrownByAnswer = new IdentityHashMap<>();
    private final Usage usage = new Usage();
    private final Allowance allowance = Allowance.ofExercise();
    private final Callers callers = new Callers();
    private volatile WorkerProcess worker;
    private Peer peer;
    private Watch.Task task;
    private Loss loss;
    /** How many calls are under way: a callback of the test may call an object of the answer's. */
    private int depth;
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
        return Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, (proxy, method, arguments) -> Identity.asks(method)
                ? Identity.of(proxy, method, arguments, "the answer to " + contract.getSimpleName())
                : call(null, Target.answerTo(contract), method, arguments == null ? new Object[0] : arguments));
    }

    /** A test begins: it has its own time, and where the last one lost the worker, a new worker. */
    synchronized void begin() {
        endTask();
        allowance.beginTest();
        callers.begin();
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

    /** The current test did not end in time: its worker is ended at once, and what its threads still do reaches no other test. */
    void giveUp() {
        WorkerProcess running = worker;
        if (running != null) {
            running.kill(); // so that a call that waits for it ends
        }
        synchronized (this) {
            callers.giveUp();
            if (loss == null) {
                lose(GIVEN_UP);
            }
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

    /**
     * Calls the answer or an object that it returned: both within the same limits.
     *
     * @param owner that handed the object over; null for the answer, which any worker has
     */
    private synchronized Object call(Peer owner, Target target, Method method, Object[] values) throws Throwable {
        boolean mayCall = callers.mayCall();
        if (!mayCall || loss != null) {
            throw new WorkerLost(mayCall ? loss : GIVEN_UP);
        }
        if (owner != null && owner != peer) {
            throw new IllegalStateException(method.getName() + " was called of an object whose worker is gone");
        }
        if (owner == null) {
            evidence.calls(method, values);
        }
        Reply reply = exchange(target, method, values);
        changedInput |= InPlace.unasked(method, reply);
        if (owner == null) {
            evidence.answered(reply);
        }
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

    private Reply exchange(Target target, Method method, Object[] values) {
        if (worker == null) {
            start();
        }
        boolean outermost = depth++ == 0;
        try {
            if (outermost) {
                task.waits();
            }
            Reply reply = peer.call(target, method, values, index -> writesBack || InPlace.asked(method).test(index));
            if (outermost) {
                task.goesOn();
            }
            if (task.hasFlooded()) {
                lose(task.flood());
                throw new WorkerLost(loss);
            }
            return reply;
        } catch (IOException e) {
            if (loss == null) { // an inner call may have found out
                lose(room.attribution().of(worker, task, e));
            }
            throw new WorkerLost(loss);
        } finally {
            depth--;
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
        peer = Peer.trusted(worker.frames(), vocabulary, room.coder(), this::call, allowance);
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
