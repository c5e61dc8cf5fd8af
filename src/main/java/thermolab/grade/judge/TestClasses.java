package thermolab.grade.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import thermolab.exercise.Exercise;
import thermolab.exercise.MemoryLoader;

/** The classes of tests, loaded afresh for each exam: what one exam leaves in a static field, the next one never sees. */
final class TestClasses {

    private final Map<Class<?>, Map<String, byte[]>> bytes = new ConcurrentHashMap<>();

    /** The exercise's tests with fields as they are at the start. */
    Class<?> fresh(Exercise exercise) {
        Class<?> tests = exercise.tests();
        try {
            return new MemoryLoader(bytes.computeIfAbsent(tests, TestClasses::bytes), tests.getClassLoader()).loadClass(tests.getName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> bytes(Class<?> tests) {
        Map<String, byte[]> bytes = new HashMap<>();
        Deque<Class<?>> next = new ArrayDeque<>();
        next.add(tests);
        while (!next.isEmpty()) {
            Class<?> type = next.remove();
            try (InputStream stream = type.getResourceAsStream(type.getName().substring(type.getPackageName().length() + 1) + ".class")) {
                bytes.put(type.getName(), stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            for (Class<?> nested : type.getDeclaredClasses()) {
                next.add(nested);
            }
        }
        return bytes;
    }
}
