package thermolab.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

/**
 * Calls every public numeric method of the toolkit with numbers from the edges, and asks two things of the answer: it is not NaN
 * unless NaN was given, and a refusal is a sentence of ours that the caller can act on, never an exception of the JDK or of a
 * library. A NaN that was given is refused or shown.
 *
 * <p>Methods are found by reflection: static methods, constructors, and the methods of what these make. A method takes part when
 * {@link EdgeValues} knows each of its parameter types. Each parameter takes each of its edge values while the others are ordinary,
 * and then all of them take random ones.
 */
@Tag("slow")
class EdgeSweepTest {

    private static final List<String> PACKAGES =
            List.of("num", "data", "heat", "info", "energy", "schedule", "sample", "meter", "learn", "infer", "compute", "quantum", "power",
                    "capstone");
    private static final int RANDOM_CALLS = 150;
    private static final long SLOWEST = 20_000_000_000L;     // nanoseconds
    private static final int MOST_INSTANCES = 24;

    /** What may return NaN, or take it in silence, and why. */
    private static final Map<String, String> ALLOWED = new TreeMap<>(Map.of(
            "IdealGas.freeExpansion", "its index is NaN, as it passes through no curve",
            "HarmonicWell.crossing", "NaN says that two wells never cross",
            "Calibration.reliability", "an empty bin has no confidence",
            "EnergyMeter.memory", "NaN marks a meter without readings",
            "MagnetMeter.memory", "as above",
            "Diagnostics.get", "NaN is a diagnostic of a chain that tried nothing",
            "Diagnostics.mean", "as above"));

    static {
        for (String reading : List.of("EnergyReading.unavailable", "BatteryProbe.read", "NvidiaProbe.read", "RaplProbe.read")) {
            ALLOWED.put(reading, "an energy that is unavailable is NaN, and never a silent zero");
        }
    }

    /** What is not called, and why. */
    private static final Map<String, String> NOT_CALLED = new TreeMap<>(Map.of(
            "Graph|Ising|Potts", "degree|edge|neighbour|from|to|strength|breakingCost",     // asked in the innermost loops: an index
            "Metropolis|HeatBath|Quench", "probabilities",                                  // or a length is not checked there
            "Randomness", "chain|only|gaussians",
            "HostFloats", "get|set|read|write",                                             // likewise; the JDK checks the bounds
            "FirstPassage", "simulate"));         // who is pushed away never arrives: it runs until its thread is interrupted

    private final Map<String, String> findings = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> answersOrRefusesPolitely() {
        return PACKAGES.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            findings.clear();
            for (Class<?> type : classesOf(name)) {
                sweep(type);
            }
            assertTrue(findings.isEmpty(), () -> String.join("\n", findings.values()));
        }));
    }

    private void sweep(Class<?> type) {
        List<Object> instances = new ArrayList<>();
        for (Constructor<?> constructor : type.getConstructors()) {
            if (!Modifier.isAbstract(type.getModifiers())) {
                call(constructor, null, instances);
            }
        }
        for (Method method : sorted(type)) {
            if (Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()) {
                call(method, null, type.isInstance(null) ? List.of() : instances);
            }
        }
        List<Object> own = instances.stream().filter(type::isInstance).limit(MOST_INSTANCES).toList();
        for (Object instance : own) {
            for (Method method : sorted(type)) {
                if (!Modifier.isStatic(method.getModifiers()) && !method.isSynthetic() && method.getDeclaringClass() == type) {
                    call(method, instance, new ArrayList<>());
                }
            }
        }
    }

    private static List<Method> sorted(Class<?> type) {
        return Arrays.stream(type.getMethods()).filter(m -> m.getDeclaringClass().getName().startsWith("thermolab"))
                .filter(m -> Modifier.isPublic(m.getDeclaringClass().getModifiers()))
                .filter(m -> !m.getName().equals("valueOf") || !type.isEnum())
                .sorted(Comparator.comparing(Method::toGenericString)).toList();
    }

    /** Each parameter over its edges, then all at random. */
    private void call(Executable method, Object instance, List<Object> made) {
        Class<?>[] types = method.getParameterTypes();
        Object[][] values = Arrays.stream(types).map(EdgeValues::of).toArray(Object[][]::new);
        if (isNotCalled(name(method)) || Arrays.stream(values).anyMatch(v -> v.length == 0)) {
            return;
        }
        Object[] ordinary = Arrays.stream(values).map(v -> v[0]).toArray();
        once(method, instance, ordinary, made);
        for (int i = 0; i < types.length; i++) {
            for (Object edge : values[i]) {
                Object[] arguments = ordinary.clone();
                arguments[i] = edge;
                once(method, instance, arguments, made);
            }
        }
        RandomStream random = RandomStream.of(method.toGenericString().hashCode());
        for (int k = 0; k < (types.length < 2 ? 0 : instance == null ? RANDOM_CALLS : 30); k++) {
            once(method, instance, Arrays.stream(values).map(v -> v[random.nextInt(v.length)]).toArray(), made);
        }
    }

    private void once(Executable method, Object instance, Object[] arguments, List<Object> made) {
        String name = name(method);
        Object[] fresh = Arrays.stream(arguments).map(EdgeValues::copy).toArray();
        String call = name + Arrays.deepToString(fresh) + (instance == null ? "" : " of " + text(instance));
        long start = System.nanoTime();
        try {
            Object result = method instanceof Constructor<?> c ? c.newInstance(fresh) : ((Method) method).invoke(instance, fresh);
            boolean given = hasNaN(arguments, 0) || instance != null && hasNaN(instance, 0);
            boolean shown = hasNaN(result, 0);
            if (shown && !given) {
                found(name, call + " is " + text(result));
            }
            if (given && !shown && !(method instanceof Constructor<?>) && instance == null && result instanceof Double) {
                found(name, call + " takes NaN in silence: " + text(result));
            }
            if (result != null && made.size() < 400) {
                made.add(result);
            }
        } catch (InvocationTargetException e) {
            if (!isPolite(e.getCause())) {
                found(name, call + " throws " + e.getCause() + " at " + Arrays.stream(e.getCause().getStackTrace()).limit(3).toList());
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(call, e);
        }
        if (System.nanoTime() - start > SLOWEST) {
            found(name, call + " takes " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }

    private static String name(Executable method) {
        return method.getDeclaringClass().getSimpleName() + "." + (method instanceof Method ? method.getName() : "new");
    }

    private static boolean isNotCalled(String name) {
        return NOT_CALLED.entrySet().stream().anyMatch(e -> name.matches("(" + e.getKey() + ")\\.(" + e.getValue() + ")"));
    }

    private void found(String name, String what) {
        if (!ALLOWED.containsKey(name)) {
            findings.putIfAbsent(name, what.length() > 600 ? what.substring(0, 600) : what);
        }
    }

    /** A sentence of our own: raised in the toolkit, as the caller's fault or the numbers' nature. */
    private static boolean isPolite(Throwable thrown) {
        boolean ours = thrown.getStackTrace().length > 0 && thrown.getStackTrace()[0].getClassName().startsWith("thermolab");
        Class<?> type = thrown.getClass();
        return ours && (type == IllegalArgumentException.class || type == IllegalStateException.class
                || type == ArithmeticException.class || type == CancellationException.class)
                && thrown.getMessage() != null && thrown.getMessage().length() > 15;
    }

    private static boolean hasNaN(Object value, int depth) {
        if (value instanceof Double d) {
            return Double.isNaN(d);
        } else if (value instanceof double[] array) {
            return Arrays.stream(array).anyMatch(Double::isNaN);
        } else if (value instanceof Object[] array) {
            return Arrays.stream(array).anyMatch(x -> hasNaN(x, depth));
        } else if (value instanceof Collection<?> all) {
            return all.stream().anyMatch(x -> hasNaN(x, depth));
        } else if (value instanceof Record && depth < 4) {
            return Arrays.stream(value.getClass().getRecordComponents()).anyMatch(c -> {
                try {
                    c.getAccessor().setAccessible(true);
                    return hasNaN(c.getAccessor().invoke(value), depth + 1);
                } catch (ReflectiveOperationException e) {
                    return false;
                }
            });
        }
        return false;
    }

    private static String text(Object value) {
        return value instanceof Object[] a ? Arrays.deepToString(a) : value instanceof double[] d ? Arrays.toString(d) : String.valueOf(value);
    }

    private static List<Class<?>> classesOf(String name) throws Exception {
        Path folder = Path.of(Estimate.class.getProtectionDomain().getCodeSource().getLocation().toURI()).resolve("thermolab").resolve(name);
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String simple = file.getFileName().toString();
                if (simple.endsWith(".class") && !simple.equals("package-info.class")) {
                    Class<?> type = Class.forName("thermolab." + name + "." + simple.substring(0, simple.length() - 6));
                    if (Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass()) {
                        classes.add(type);
                    }
                }
            }
        }
        return classes;
    }
}
