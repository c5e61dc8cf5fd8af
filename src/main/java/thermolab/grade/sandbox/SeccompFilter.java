package thermolab.grade.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The filter of system calls as the kernel's BPF program: no new process, no socket of any kind, nothing that reaches
 * into the kernel's rarer corners, no memory that no limit on a process counts, and no way to wait or to stand back that would
 * look like a machine that is too busy. Threads stay possible: {@code clone} with CLONE_THREAD passes, and {@code clone3},
 * whose flags a filter can't see, answers "no such call", so that the C library falls back on {@code clone}.
 *
 * <p>Source: Linux, Documentation/userspace-api/seccomp_filter.rst; mmap(2), open(2), madvise(2), vmsplice(2).
 */
final class SeccompFilter {

    private static final int ALLOW = 0x7fff0000;
    private static final int KILL_PROCESS = 0x80000000;
    private static final int ERRNO = 0x00050000;
    private static final int EPERM = 1;
    private static final int ENOSYS = 38;
    private static final int EAFNOSUPPORT = 97;

    private static final int LOAD_WORD = 0x20;
    private static final int JUMP_EQUAL = 0x15;
    private static final int JUMP_AT_LEAST = 0x35;
    private static final int JUMP_ANY_BIT = 0x45;
    private static final int AND = 0x54;
    private static final int RETURN = 0x06;

    private static final int CALL_NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int FIRST_ARGUMENT = 16;
    private static final int ARGUMENT_BYTES = 8;

    private static final int CLONE_THREAD = 0x10000;
    private static final int X32_CALLS = 0x40000000;
    private static final int STEPS_OF_CONDITION = 3;

    private final List<long[]> program = new ArrayList<>();

    private SeccompFilter() {
    }

    /** The program for this machine. */
    static byte[] bytes() {
        return bytes(SystemCalls.ofThisMachine());
    }

    static byte[] bytes(SystemCalls calls) {
        return new SeccompFilter().assemble(calls);
    }

    private byte[] assemble(SystemCalls calls) {
        load(ARCHITECTURE);
        jump(JUMP_EQUAL, calls.architecture(), 1, 0);
        answer(KILL_PROCESS);
        load(CALL_NUMBER);
        if (calls.hasX32()) {
            refuseIf(JUMP_AT_LEAST, X32_CALLS, ERRNO | ENOSYS);
        }
        refuseIf(JUMP_EQUAL, calls.clone3(), ERRNO | ENOSYS);
        calls.refused().forEach(call -> refuseIf(JUMP_EQUAL, call, ERRNO | EPERM));
        jump(JUMP_EQUAL, calls.cloneCall(), 0, 4);
        load(FIRST_ARGUMENT);
        jump(JUMP_ANY_BIT, CLONE_THREAD, 0, 1);
        answer(ALLOW);
        answer(ERRNO | EPERM);
        refuseIf(JUMP_EQUAL, calls.socket(), ERRNO | EAFNOSUPPORT);
        calls.conditional().forEach(this::refuse);
        answer(ALLOW);
        ByteBuffer bytes = ByteBuffer.allocate(8 * program.size()).order(ByteOrder.LITTLE_ENDIAN);
        program.forEach(step -> bytes.putShort((short) step[0]).put((byte) step[1]).put((byte) step[2]).putInt((int) step[3]));
        return bytes.array();
    }

    private void refuse(SystemCalls.Refusal refusal) {
        int left = STEPS_OF_CONDITION * refusal.conditions().size();
        jump(JUMP_EQUAL, refusal.call(), 0, left + 2);
        for (SystemCalls.Argument argument : refusal.conditions()) {
            left -= STEPS_OF_CONDITION;
            load(FIRST_ARGUMENT + ARGUMENT_BYTES * argument.number());
            program.add(new long[] {AND, 0, 0, argument.mask()});
            jump(JUMP_EQUAL, argument.value(), 0, left + 1);
        }
        answer(ERRNO | EPERM);
        load(CALL_NUMBER);
    }

    private void load(int offset) {
        program.add(new long[] {LOAD_WORD, 0, 0, offset});
    }

    /** Skips {@code then} or {@code otherwise} steps. */
    private void jump(int condition, int value, int then, int otherwise) {
        program.add(new long[] {condition, then, otherwise, value});
    }

    private void answer(int action) {
        program.add(new long[] {RETURN, 0, 0, action});
    }

    private void refuseIf(int condition, int value, int action) {
        jump(condition, value, 0, 1);
        answer(action);
    }
}
