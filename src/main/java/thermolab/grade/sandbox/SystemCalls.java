package thermolab.grade.sandbox;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers of the kernel's calls on one processor, as a filter needs them.
 *
 * <p>Source: Linux, asm/unistd_64.h for x86-64, include/uapi/asm-generic/unistd.h for aarch64.
 *
 * @param architecture the kernel's name for the processor
 * @param refused calls that a worker never makes
 * @param conditional calls that a worker may make, but not with such arguments
 * @param hasX32 whether a second set of numbers leads to the same calls
 */
record SystemCalls(int architecture, int cloneCall, int clone3, int socket, List<Integer> refused, List<Refusal> conditional, boolean hasX32) {

    /**
     * A call that is refused where all conditions hold.
     *
     * @param call its number
     */
    record Refusal(int call, List<Argument> conditions) {
    }

    /**
     * What an argument must be.
     *
     * @param number counted from 0
     * @param mask bits that are looked at
     * @param value that they have
     */
    record Argument(int number, int mask, int value) {
    }

    /** Name, number on x86-64, number on aarch64, which never had the oldest ones. */
    private static final String REFUSED = """
            # no new process
            fork 57 -, vfork 58 -, unshare 272 97, setns 308 268
            # no look at other processes
            ptrace 101 117, process_vm_readv 310 270, process_vm_writev 311 271, kcmp 312 272, pidfd_open 434 434
            pidfd_getfd 438 438
            # no other files
            pivot_root 155 41, chroot 161 51, mount 165 40, umount2 166 39, open_tree 428 428, move_mount 429 429
            fsopen 430 430, fsconfig 431 431, fsmount 432 432, fspick 433 433, mount_setattr 442 442
            name_to_handle_at 303 264, open_by_handle_at 304 265, swapon 167 224, swapoff 168 225, quotactl 179 60
            acct 163 89, fanotify_init 300 262
            # no hand on the kernel
            syslog 103 116, uselib 134 -, personality 135 92, reboot 169 142, init_module 175 105, finit_module 313 273
            delete_module 176 106, kexec_load 246 104, kexec_file_load 320 294, bpf 321 280, perf_event_open 298 241
            userfaultfd 323 282, io_uring_setup 425 425, io_uring_enter 426 426, io_uring_register 427 427, add_key 248 217
            request_key 249 218, keyctl 250 219
            # no memory that no limit counts
            shmget 29 194, shmat 30 196, shmctl 31 195, shmdt 67 197, semget 64 190, semop 65 193, semctl 66 191
            semtimedop 220 192, msgget 68 186, msgsnd 69 189, msgrcv 70 188, msgctl 71 187, mq_open 240 180
            mq_unlink 241 181, mq_timedsend 242 182, mq_timedreceive 243 183, mq_notify 244 184, mq_getsetattr 245 185
            memfd_create 319 279, memfd_secret 447 447, vmsplice 278 75, splice 275 76, tee 276 77, io_setup 206 0
            inotify_init 253 -, inotify_init1 294 26, inotify_add_watch 254 27, accept 43 202
            accept4 288 242, sendto 44 206, sendmsg 46 211, sendmmsg 307 269, recvfrom 45 207, recvmsg 47 212, recvmmsg 299 243
            setsockopt 54 208
            # no waiting for a disk in place of work
            sync 162 81, syncfs 306 267, fadvise64 221 223, readahead 187 213, preadv2 327 286, pwritev2 328 287
            process_madvise 440 440, openat2 437 437
            # no rank below all others: it would look like a machine that is too busy
            setpriority 141 140, sched_setparam 142 118, sched_setscheduler 144 119, sched_setattr 314 274
            sched_setaffinity 203 122, ioprio_set 251 30
            """;
    private static final String NONE = "-";

    private static final int PUSH_INTO_TERMINAL = 0x5412;
    /** MAP_SHARED and MAP_ANONYMOUS together. */
    private static final int SHARED_WITHOUT_FILE = 0x21;
    private static final int SET_FLAGS = 4;
    /** MADV_COLD and MADV_PAGEOUT, but for the last bit. */
    private static final int DROP_PAGES = 20;
    private static final int ALL = -1;
    private static final int BUT_LAST = -2;
    private static final int NO_SUCH_CALL = -1;

    static final SystemCalls X86_64 = new SystemCalls(0xc000003e, 56, 435, 41, refused(1),
            conditional(16, 9, 28, 72, 257, 2, 0x4000), true);
    static final SystemCalls AARCH64 = new SystemCalls(0xc00000b7, 220, 435, 198, refused(2),
            conditional(29, 222, 233, 25, 56, NO_SUCH_CALL, 0x10000), false);

    /**
     * Nothing typed for others, no memory that is shared without a file, and no reading past the kernel's cache.
     *
     * @param unbuffered O_DIRECT
     */
    private static List<Refusal> conditional(int ioctl, int mmap, int madvise, int fcntl, int openat, int open, int unbuffered) {
        return List.of(new Refusal(ioctl, List.of(new Argument(1, ALL, PUSH_INTO_TERMINAL))),
                new Refusal(mmap, List.of(new Argument(3, SHARED_WITHOUT_FILE, SHARED_WITHOUT_FILE))),
                new Refusal(madvise, List.of(new Argument(2, BUT_LAST, DROP_PAGES))),
                new Refusal(fcntl, List.of(new Argument(1, ALL, SET_FLAGS), new Argument(2, unbuffered, unbuffered))),
                new Refusal(openat, List.of(new Argument(2, unbuffered, unbuffered))),
                new Refusal(open, List.of(new Argument(1, unbuffered, unbuffered))));
    }

    private static List<Integer> refused(int column) {
        return words().stream().filter(word -> !word[column].equals(NONE)).map(word -> Integer.valueOf(word[column])).toList();
    }

    /** Names of the refused calls, with their numbers. */
    static List<String[]> words() {
        List<String[]> words = new ArrayList<>();
        REFUSED.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            for (String word : line.split(", ")) {
                words.add(word.split(" "));
            }
        });
        return words;
    }

    static SystemCalls ofThisMachine() {
        return System.getProperty("os.arch").equals("aarch64") ? AARCH64 : X86_64;
    }
}
