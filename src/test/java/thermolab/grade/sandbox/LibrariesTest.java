package thermolab.grade.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of the class path an answer sees is chosen by name, and each library of the project is chosen or kept back on purpose. */
class LibrariesTest {

    /** For tests, the build, the command line, the kernel, the gradebook's store or the maths of pages. */
    private static final String KEPT_BACK = ".*-(?:linux|windows|macosx)-.*|(?:junit|opentest4j|apiguardian|archunit|jqwik|surefire|common-java5"
            + "|picocli|oshi|jna|h2|jmh|jopt-simple|jeromq|jnacl|jupyter-jvm-basekernel|katex|maven-|cuda-|nd4j-cuda|jackson-datatype|lombok).*";

    @ParameterizedTest
    @ValueSource(strings = {"/home/staff/thermolab/plugins/gradebook.jar", "/home/staff/thermolab/plugins/gson-2.8.5.jar", "/x/secret-tests-1.0.jar",
        "/x/gson.jar", "/x/my-gson-2.8.5.jar", "/x/openblas-0.3.19-1.5.7-linux-x86_64.jar", "/x/h2-2.2.224.jar", "/x/gson-2.8.5.txt"})
    void othersStayOutside(String path) {
        assertFalse(Libraries.isForWorkers(Path.of(path)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x/gson-2.8.5.jar", "/x/guava-1.0.0-M2.1.jar", "/x/guava-33.0.0-jre.jar", "/x/openblas-0.3.19-1.5.7.jar",
        "/x/listenablefuture-9999.0-empty-to-avoid-conflict-with-guava.jar", "/x/RoaringBitmap-1.0.5.jar"})
    void librariesOfAnswersAreSeen(String path) {
        assertTrue(Libraries.isForWorkers(Path.of(path)));
    }

    @Test
    void eachLibraryOfTheProjectIsDecidedOn() {
        List<String> undecided = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.endsWith(".jar") && !Libraries.isForWorkers(Path.of(path)))
                .map(path -> Path.of(path).getFileName().toString()).filter(name -> !name.matches(KEPT_BACK + "|thermolab.*")).toList();
        assertEquals(List.of(), undecided, "allow it in Libraries, or keep it back here");
    }
}
