package thermolab.grade.judge;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thermolab.exercise.Exercise;
import thermolab.grade.worker.Vocabulary;

/** Contracts that are not in the toolkit's own jar, such as those of an assignment's own exercises. */
final class Contracts {

    private Contracts() {
    }

    /** Their classes, and those of the types that they need, by entry's name in a jar. */
    static Map<String, byte[]> missingFromToolkit(List<GradedExercise> exercises) throws IOException {
        Map<String, byte[]> missing = new HashMap<>();
        for (GradedExercise exercise : exercises) {
            for (Class<?> type : Vocabulary.of(exercise.exercise().contract()).types()) {
                String name = type.getName().replace('.', '/') + ".class";
                if (!type.getName().startsWith("java.") && !isInToolkit(type)) {
                    try (InputStream bytes = type.getClassLoader().getResourceAsStream(name)) {
                        missing.put(name, bytes.readAllBytes());
                    }
                }
            }
        }
        return missing;
    }

    private static boolean isInToolkit(Class<?> type) {
        URL home = Exercise.class.getProtectionDomain().getCodeSource().getLocation();
        return type.getProtectionDomain().getCodeSource() != null && home.equals(type.getProtectionDomain().getCodeSource().getLocation());
    }
}
