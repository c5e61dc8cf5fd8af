package thermolab.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.exercise.Verdict.Reason;
import thermolab.exercise.sample.Doubling;

class AnswersTest {

    private static final Exercise DOUBLING = Exercise.of(Doubling.class);

    @TempDir
    private Path folder;

    @Test
    void compilesAndTestsTheLearnersFileWithItsHelpers() throws IOException {
        write("Helper", "final class Helper { static double sum(double a, double b) { return a + b; } }");
        assertEquals(2.5, answer("public double twice(double x) { return Helper.sum(x, x); }").earned());
    }

    @Test
    void changedCopiesOfTestsHaveNoEffect() throws IOException {
        write("DoublingTest", "public class DoublingTest { this does not compile }");
        assertEquals(0, answer("public double twice(double x) { return 0; }").earned());
    }

    @Test
    void saysFileLineAndMethodWhereTheContractIsNotKept() throws IOException {
        Verdict verdict = answer("");
        assertEquals(Reason.NOT_COMPILED, verdict.findings().get(0).reason());
        assertEquals(file("MyDoubling") + ":2: MyDoubling lacks the method twice(double) that Doubling asks for",
                verdict.findings().get(0).detail());
    }

    @Test
    void tellsACompileErrorOnce() throws IOException {
        String text = Feedback.text(answer(""));
        assertEquals(2, text.split("MyDoubling lacks the method").length, text);
    }

    @Test
    void saysFileAndLineOfASyntaxError() throws IOException {
        assertTrue(answer("public double twice(double x) {\n return x + y;\n}").findings().get(0).detail()
                .startsWith(file("MyDoubling") + ":4: cannot find symbol; symbol: variable y"));
        assertTrue(answer("public double twice(double x) { return 2 * x; ").findings().get(0).detail()
                .endsWith("the file ends too early; is a closing brace missing?"));
    }

    @Test
    void saysTheLineOfAnExceptionInTheFile() throws IOException {
        assertEquals("ArithmeticException: / by zero (MyDoubling.java:4)",
                answer("public double twice(double x) {\n return 1 / 0;\n}").findings().get(0).detail());
        assertEquals("new MyDoubling() threw IllegalStateException: no (MyDoubling.java:3)",
                answer("MyDoubling() { throw new IllegalStateException(\"no\"); }\npublic double twice(double x) { return 0; }")
                        .findings().get(0).detail());
    }

    @Test
    void saysWhatKeepsAnAnswerFromStarting() throws IOException {
        assertEquals("there is no file " + file("MyDoubling"), Answers.in(folder).verdict(DOUBLING).findings().get(0).detail());
        write("MyDoubling", "class MyDoubling { }");
        assertEquals("thermolab.exercise.sample.MyDoubling must implement Doubling",
                Answers.in(folder).verdict(DOUBLING).findings().get(0).detail());
        assertTrue(answer("MyDoubling(int n) { }\npublic double twice(double x) { return 0; }").findings().get(0).detail()
                .contains("must have a constructor without parameters"));
        write("MyDoubling", "class MyDoubling { }");
        Verdict verdict = Answers.in(folder).verdict(DOUBLING);
        assertTrue(Feedback.text(verdict).contains("✗ can't be tested: thermolab"), Feedback.text(verdict));
    }

    @Test
    void aMissingPackageLineIsNamed() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> Answers.instance(DOUBLING, ClassLoader.getPlatformClassLoader())).getMessage();
        assertEquals("there is no class thermolab.exercise.sample.MyDoubling; begin the file with the line "
                + "`package thermolab.exercise.sample;` and call the class MyDoubling", message);
    }

    @Test
    void aFileWithoutItsPackageLineIsToldTheCure() throws IOException {
        Files.createDirectories(file("MyDoubling").getParent());
        Files.writeString(file("MyDoubling"), "public class MyDoubling implements Doubling { public double twice(double x) { return 2 * x; } }");
        String detail = Answers.in(folder).verdict(DOUBLING).findings().get(0).detail();
        assertTrue(detail.endsWith("begin the file with the line `package thermolab.exercise.sample;`"), detail);
        write("MyDoubling", "public class MyDoubling implements Doubling { int x = ; }");
        assertTrue(!Answers.in(folder).verdict(DOUBLING).findings().get(0).detail().contains("begin the file"), "named where it is no cure");
    }

    private Verdict answer(String members) throws IOException {
        write("MyDoubling", "public class MyDoubling implements Doubling {\n" + members + "\n}\n");
        return Answers.in(folder).verdict(DOUBLING);
    }

    private void write(String name, String body) throws IOException {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), "package thermolab.exercise.sample;\n" + body);
    }

    private Path file(String name) {
        return folder.resolve("thermolab.exercise.sample").resolve(name + ".java");
    }
}
