package thermolab.grade.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The filter of system calls as the kernel's BPF program: no new process, no socket of any kind, nothing that reaches
 * into the kernel's rarer corners. Threads stay possible: {@code clone} with CLONE_THREAD passes, and {@code clone3}, whose flags
 * a filter can't see, answers "no such call", so that the C library falls back on {@code clone}.
 *
 * <p>Source: Linux, Documentation/userspace-api/seccomp_filter.rst; numbers of calls from asm/unistd_64.h and asm-generic.
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
    private static final int RETURN = 0x06;

    private static final int CALL_NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int FIRST_ARGUMENT = 16;
    private static final int SECOND_ARGUMENT = 24;

    private static final int CLONE_THREAD = 0x10000;
    private static final int PUSH_INTO_TERMINAL = 0x5412;
    private static final int X32_CALLS = 0x40000000;

    /** What differs between processors. */
    private record Processor(int architecture, int cloneCall, int clone3, int socket, int ioctl, List<Integer> refused, boolean hasX32) {
    }

    private static final Processor X86_64 = new Processor(0xc000003e, 56, 435, 41, 16,
            // fork, vfork, ptrace, syslog, uselib, personality, pivot_root, chroot, acct, mount, umount2, swapon, swapoff, reboot,
            // init_module, delete_module, quotactl, add_key, request_key, keyctl, unshare, perf_event_open, fanotify_init,
            // name_to_handle_at, open_by_handle_at, setns, process_vm_readv, process_vm_writev, kcmp, finit_module, kexec_file_load,
            // kexec_load, bpf, userfaultfd, io_uring_setup, io_uring_enter, io_uring_register, pidfd_open, open_tree, move_mount,
            // fsopen, fsconfig, fsmount, pidfd_getfd, mount_setattr
            List.of(57, 58, 101, 103, 134, 135, 155, 161, 163, 165, 166, 167, 168, 169, 175, 176, 179, 248, 249, 250, 272, 298, 300,
                    303, 304, 308, 310, 311, 312, 313, 320, 246, 321, 323, 425, 426, 427, 434, 428, 429, 430, 431, 432, 438, 442), true);
    private static final Processor AARCH64 = new Processor(0xc00000b7, 220, 435, 198, 29,
            // as above in the numbers of asm-generic, which has no fork and vfork
            List.of(117, 116, 92, 41, 51, 89, 40, 39, 224, 225, 142, 105, 106, 60, 217, 218, 219, 97, 241, 262, 264, 265, 268, 270,
                    271, 272, 273, 294, 104, 280, 282, 425, 426, 427, 434, 428, 429, 430, 431, 432, 438, 442), false);

    private final List<long[]> program = new ArrayList<>();

    private SeccompFilter() {
    }

    /** The program for this machine. */
    static byte[] bytes() {
        String name = System.getProperty("os.arch");
        return new SeccompFilter().assemble(name.equals("aarch64") ? AARCH64 : X86_64);
    }

    private byte[] assemble(Processor processor) {
        load(ARCHITECTURE);
        jump(JUMP_EQUAL, processor.architecture(), 1, 0);
        answer(KILL_PROCESS);
        load(CALL_NUMBER);
        if (processor.hasX32()) {
            refuseIf(JUMP_AT_LEAST, X32_CALLS, ERRNO | ENOSYS);
        }
        refuseIf(JUMP_EQUAL, processor.clone3(), ERRNO | ENOSYS);
        processor.refused().forEach(call -> refuseIf(JUMP_EQUAL, call, ERRNO | EPERM));
        jump(JUMP_EQUAL, processor.cloneCall(), 0, 4);
        load(FIRST_ARGUMENT);
        jump(JUMP_ANY_BIT, CLONE_THREAD, 0, 1);
        answer(ALLOW);
        answer(ERRNO | EPERM);
        refuseIf(JUMP_EQUAL, processor.socket(), ERRNO | EAFNOSUPPORT);
        jump(JUMP_EQUAL, processor.ioctl(), 0, 3);
        load(SECOND_ARGUMENT);
        refuseIf(JUMP_EQUAL, PUSH_INTO_TERMINAL, ERRNO | EPERM);
        answer(ALLOW);
        ByteBuffer bytes = ByteBuffer.allocate(8 * program.size()).order(ByteOrder.LITTLE_ENDIAN);
        program.forEach(step -> bytes.putShort((short) step[0]).put((byte) step[1]).put((byte) step[2]).putInt((int) step[3]));
        return bytes.array();
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
