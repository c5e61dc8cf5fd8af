package thermolab.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thermolab.notebook.JavaOptions;

/** The options of Java are told in several languages, and are the same in each. */
class JavaOptionsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "thermolab",
        "pom.xml",
        "src/main/resources/thermolab/grade/assign/run_autograder",
        "src/main/java/thermolab/grade/sandbox/JavaOptions.java"
    })
    void everyStarterSetsThemAll(Path file) throws Exception {
        String text = Files.readString(file);
        List<String> missing = JavaOptions.ALL.stream().filter(option -> !text.contains(option)).toList();
        assertTrue(missing.isEmpty(), file + " lacks " + missing);
    }
}
