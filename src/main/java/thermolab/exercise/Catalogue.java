package thermolab.exercise;

import java.util.Comparator;
import java.util.List;
import org.junit.platform.commons.support.ReflectionSupport;

/** The exercises on the class path. */
public final class Catalogue {

    private Catalogue() {
    }

    /**
     * The exercises of a chapter by their numbers; none where the chapter has none.
     *
     * @param chapterOrSlug {@code 04} or {@code 04-information-codes}
     */
    public static List<Exercise> chapter(String chapterOrSlug) {
        return ReflectionSupport.findAllClassesInPackage(Exercise.packageOf(chapterOrSlug),
                        type -> type.isAnnotationPresent(ExerciseTest.class), name -> name.endsWith("Test")).stream()
                .map(Exercise::ofTests)
                .sorted(Comparator.comparingInt(Exercise::number))
                .toList();
    }
}
