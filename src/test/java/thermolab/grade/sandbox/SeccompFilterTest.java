package thermolab.grade.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The filter on every call that each processor has, run as the kernel runs it, and its table against the kernel's own lists. */
class SeccompFilterTest {

    private static final int ALLOW = 0x7fff0000;
    private static final int NOT_PERMITTED = 0x00050001;
    private static final int NO_SUCH_CALL = 0x00050026;
    private static final int NO_SUCH_FAMILY = 0x00050061;
    private static final int KILL = 0x80000000;
    private static final int NEW_THREAD = 0x3d0f00; // what the C library passes to clone
    private static final int NEW_PROCESS = 0x1200011;

    private static Map<String, Integer> list(String processor) throws IOException {
        try (InputStream file = SeccompFilterTest.class.getResourceAsStream(processor + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII).lines().map(line -> line.split(" "))
                    .collect(Collectors.toMap(words -> words[0], words -> Integer.valueOf(words[1])));
        }
    }

    private static SystemCalls calls(String processor) {
        return processor.equals("x86_64") ? SystemCalls.X86_64 : SystemCalls.AARCH64;
    }

    @Test
    void tableHoldsTheKernelsNumbers() throws IOException {
        Map<String, Integer> x86 = list("x86_64");
        Map<String, Integer> arm = list("aarch64");
        for (String[] word : SystemCalls.words()) {
            assertEquals(String.valueOf(x86.get(word[0])), word[1], word[0]);
            assertEquals(arm.containsKey(word[0]) ? String.valueOf(arm.get(word[0])) : "-", word[2], word[0]);
        }
    }

    @ParameterizedTest
    @CsvSource({"x86_64", "aarch64"})
    void eachCallIsAnsweredAsTheTableSays(String processor) throws IOException {
        SystemCalls calls = calls(processor);
        Map<String, Integer> expected = new HashMap<>(Map.of("clone3", NO_SUCH_CALL, "socket", NO_SUCH_FAMILY, "clone", NOT_PERMITTED));
        SystemCalls.words().forEach(word -> expected.put(word[0], NOT_PERMITTED));
        list(processor).forEach((name, number) -> assertEquals(expected.getOrDefault(name, ALLOW), answer(calls, number, 0, 0, 0), name));
    }

    @ParameterizedTest
    @CsvSource({"x86_64", "aarch64"})
    void whatDependsOnAnArgumentDoes(String processor) throws IOException {
        SystemCalls calls = calls(processor);
        Map<String, Integer> numbers = list(processor);
        assertEquals(ALLOW, answer(calls, numbers.get("clone"), NEW_THREAD, 0, 0));
        assertEquals(NOT_PERMITTED, answer(calls, numbers.get("clone"), NEW_PROCESS, 0, 0));
        assertEquals(NOT_PERMITTED, answer(calls, numbers.get("ioctl"), 0, 0x5412, 0));
        assertEquals(ALLOW, answer(calls, numbers.get("ioctl"), 0, numbers.get("mmap"), 0x21));
        for (int shared : new int[] {0x21, 0x23, 0x4021, 0x40021}) { // with MAP_SHARED_VALIDATE, MAP_NORESERVE and MAP_HUGETLB
            assertEquals(NOT_PERMITTED, answer(calls, numbers.get("mmap"), 0, 0, shared));
        }
        for (int bearable : new int[] {0x22, 0x4022, 0x01, 0x02, 0x03}) { // private, and of a file
            assertEquals(ALLOW, answer(calls, numbers.get("mmap"), 0, 0, bearable));
        }
    }

    /** O_DIRECT differs: bits 14 and 16. */
    @ParameterizedTest
    @CsvSource({"x86_64, 0x4000", "aarch64, 0x10000"})
    void noFileIsReadPastTheCache(String processor, String unbuffered) throws IOException {
        SystemCalls calls = calls(processor);
        Map<String, Integer> numbers = list(processor);
        int direct = Integer.decode(unbuffered);
        int byFlag = 4; // F_SETFL; other commands bring an address along, in which any bit may be set
        assertEquals(NOT_PERMITTED, run(calls, numbers.get("openat"), 0, 0, direct | 2, 0));
        assertEquals(ALLOW, run(calls, numbers.get("openat"), direct, direct, 0x80042, direct));
        assertEquals(NOT_PERMITTED, run(calls, numbers.get("fcntl"), 3, byFlag, direct | 0x800, 0));
        assertEquals(ALLOW, run(calls, numbers.get("fcntl"), 3, byFlag, 0x800, 0));
        assertEquals(ALLOW, run(calls, numbers.get("fcntl"), 3, 6, direct, 0));
        if (numbers.containsKey("open")) {
            assertEquals(NOT_PERMITTED, run(calls, numbers.get("open"), 0, direct, 0, 0));
            assertEquals(ALLOW, run(calls, numbers.get("open"), direct, 0, direct, 0));
        }
        for (int advice = 0; advice < 30; advice++) {
            boolean drops = advice == 20 || advice == 21; // MADV_COLD, MADV_PAGEOUT
            assertEquals(drops ? NOT_PERMITTED : ALLOW, run(calls, numbers.get("madvise"), 0, 0, advice, 0), "advice " + advice);
        }
    }

    @Test
    void anotherProcessorsCallsEndTheWorker() {
        assertEquals(KILL, run(SeccompFilter.bytes(SystemCalls.X86_64), data(SystemCalls.AARCH64.architecture(), 0, 0, 0, 0, 0)));
        assertEquals(NO_SUCH_CALL, answer(SystemCalls.X86_64, 0x40000000 + 57, 0, 0, 0));
    }

    @Test
    void kernelAcceptsTheProgram() {
        for (SystemCalls calls : Set.of(SystemCalls.X86_64, SystemCalls.AARCH64)) {
            byte[] program = SeccompFilter.bytes(calls);
            assertEquals(0, program.length % 8);
            assertTrue(program.length / 8 <= 4096, "the kernel takes 4096 steps at most");
            assertEquals(0x06, program[program.length - 8]);
        }
    }

    private static int answer(SystemCalls calls, int number, int first, int second, int fourth) {
        return run(calls, number, first, second, 0, fourth);
    }

    private static int run(SystemCalls calls, int number, int... arguments) {
        return run(SeccompFilter.bytes(calls), data(calls.architecture(), number, arguments));
    }

    /** The kernel's struct seccomp_data. */
    private static ByteBuffer data(int architecture, int number, int... arguments) {
        ByteBuffer data = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN).putInt(0, number).putInt(4, architecture);
        for (int i = 0; i < arguments.length; i++) {
            data.putLong(16 + 8 * i, arguments[i]);
        }
        return data;
    }

    /** The steps of BPF that the filter uses. */
    private static int run(byte[] bytes, ByteBuffer data) {
        ByteBuffer program = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int word = 0;
        for (int step = 0; ; step++) {
            int code = program.getShort(8 * step);
            int operand = program.getInt(8 * step + 4);
            boolean holds = switch (code) {
                case 0x15 -> word == operand;
                case 0x35 -> Integer.compareUnsigned(word, operand) >= 0;
                case 0x45 -> (word & operand) != 0;
                default -> false;
            };
            switch (code) {
                case 0x20 -> word = data.getInt(operand);
                case 0x54 -> word &= operand;
                case 0x06 -> {
                    return operand;
                }
                case 0x15, 0x35, 0x45 -> step += Byte.toUnsignedInt(program.get(8 * step + (holds ? 2 : 3)));
                default -> throw new IllegalStateException("no step of this filter: " + code);
            }
        }
    }
}
