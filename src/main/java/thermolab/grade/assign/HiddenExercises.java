package thermolab.grade.assign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import thermolab.exercise.Exercise;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.Javac;
import thermolab.exercise.MemoryLoader;

/** Hidden tests, compiled in this trusted process, by the contract that they test. */
public final class HiddenExercises {

    private HiddenExercises() {
    }

    /**
     * Compiles the tests.
     *
     * @param contracts that the assignment asks for
     * @return the classes of tests by name of the contract
     * @throws IllegalArgumentException where one does not compile, or tests a contract that is not asked
     */
    public static Map<String, List<Exercise>> of(HiddenTests tests, List<Class<?>> contracts) {
        Map<String, List<Exercise>> found = new TreeMap<>();
        if (tests.sources().isEmpty()) {
            return found;
        }
        Javac.Result result = new Javac().compile(new TreeMap<>(tests.sources()).entrySet().stream()
                .map(source -> Javac.source(source.getKey(), source.getValue())).toList());
        if (!result.problems().isEmpty() || result.gaveUp()) {
            throw new IllegalArgumentException("hidden tests do not compile: " + result.problems().stream().limit(3)
                    .map(problem -> (problem.source() == null ? "" : problem.source().getName() + ":" + problem.line() + ": ")
                            + problem.words())
                    .collect(Collectors.joining("; ")));
        }
        MemoryLoader loader = new MemoryLoader(result.classes(), HiddenExercises.class.getClassLoader());
        for (String name : result.classes().keySet()) {
            Class<?> type = load(loader, name);
            ExerciseTest facts = type.getAnnotation(ExerciseTest.class);
            if (facts != null) {
                if (!contracts.contains(facts.contract())) {
                    throw new IllegalArgumentException("hidden tests " + type.getSimpleName() + " are for " + facts.contract().getSimpleName()
                            + ", which this assignment does not ask");
                }
                found.computeIfAbsent(facts.contract().getSimpleName(), none -> new ArrayList<>()).add(Exercise.ofTests(type));
            }
        }
        return found;
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the compiler just made " + name, e);
        }
    }
}
