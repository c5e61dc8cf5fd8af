package thermolab.grade.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chapter04.CrossEntropy;
import chapter04.HuffmanLengths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thermolab.exercise.Exercise;
import thermolab.grade.Cause;
import thermolab.grade.ExerciseGrade;
import thermolab.grade.Grading;
import thermolab.grade.Submission;
import thermolab.grade.TestGrade;
import thermolab.grade.sandbox.Limits;
import thermolab.grade.sandbox.Requirements;
import thermolab.grade.sandbox.Tier;

/** One submission end to end in tier A: what each kind of answer earns, and why. */
@Tag("slow")
class GraderIT {

    private static final String RIGHT = """
            package chapter04;
            public class MyCrossEntropy implements CrossEntropy {
                %s
                public double crossEntropy(double[] y, double[] p) {
                    double sum = 0;
                    for (int i = 0; i < y.length; i++) {
                        sum += y[i] == 0 ? 0 : y[i] * Math.log(p[i]);
                    }
                    return -sum;
                }
                public double fromLogits(double[] y, double[] logits) {
                    double max = Double.NEGATIVE_INFINITY;
                    for (double x : logits) { max = Math.max(max, x); }
                    double sum = 0;
                    for (double x : logits) { sum += Math.exp(x - max); }
                    double dot = 0, weight = 0;
                    for (int i = 0; i < y.length; i++) { dot += y[i] == 0 ? 0 : y[i] * logits[i]; weight += y[i]; }
                    return weight * (max + Math.log(sum)) - dot;
                }
            }
            """;
    private static final String HOSTILE = """
            package chapter04;
            import java.util.*;
            public class MyCrossEntropy implements CrossEntropy {
                public double crossEntropy(double[] y, double[] p) { return run(y); }
                public double fromLogits(double[] y, double[] logits) { return run(y); }
                static double run(double[] y) { try { if (y != null) { %s } } catch (RuntimeException e) { throw e; } catch (Exception e) { return -1; } return 0; }
            }
            """;

    private static Grader grader;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(Requirements.missingPackages(Tier.A).isEmpty(), "tier A needs " + Requirements.missingPackages(Tier.A));
        grader = Grader.open(GradedExercise.of(List.of(Exercise.of(CrossEntropy.class), Exercise.of(HuffmanLengths.class))),
                Settings.standard().withLimits(Limits.STANDARD.withTestSeconds(1)));
    }

    @AfterAll
    static void close() throws IOException {
        if (grader != null) {
            grader.close();
        }
    }

    @Test
    void aRightAnswerEarnsAllPointsAndTheOtherExerciseIsMissing() {
        Grading grading = grade(file("MyCrossEntropy.java", RIGHT.formatted("")));
        assertEquals(2, grading.exercises().get(0).points(), grading.toString());
        assertEquals(Set.of(Cause.MISSING), causes(grading.exercises().get(1)));
        assertTrue(grading.graded());
        assertEquals("A", grading.provenance().tier());
    }

    @Test
    void whatIsPrintedIsKeptForTheStaffAndNeverRead() {
        Grading grading = grade(file("MyCrossEntropy.java",
                RIGHT.formatted("{ System.out.println(\"All tests passed: 100 points\"); }")));
        assertEquals(2, grading.exercises().get(0).points(), grading.toString());
        assertTrue(grading.exercises().get(0).log().contains("All tests passed"));
    }

    @Test
    void cellsCountWithTheirImportsHelpersAndValues() {
        List<Submission.Source> cells = new ArrayList<>(List.of(
                cell(1, "import chapter04.*;\nimport does.not.exist.*;\nimport thermolab.exercise.Unsolved;"),
                cell(2, "%load magic\ndouble x = 3;\nx * 2"),
                cell(3, "/** Zero where y is. */\nstatic double term(double y, double p) {\n    return y == 0 ? 0 : -y * Math.log(p);\n}\nint broken = \"\";"),
                cell(4, RIGHT.formatted("").replace("package chapter04;\npublic ", "")
                        .replace("sum += y[i] == 0 ? 0 : y[i] * Math.log(p[i]);", "sum -= term(y[i], p[i]);")),
                cell(5, "check(new MyCrossEntropy())"),
                cell(6, "class MyHuffmanLengths implements HuffmanLengths { public int[] huffmanLengths(double[] p) { return p; } }")));
        Grading grading = grade(cells.toArray(Submission.Source[]::new));
        assertEquals(2, grading.exercises().get(0).points(), grading.toString());
        assertEquals(Set.of(Cause.COMPILE_ERROR), causes(grading.exercises().get(1)));
        assertTrue(grading.exercises().get(1).tests().get(0).detail().startsWith("nb.ipynb, cell 6, line 1: "), grading.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EXIT | System.exit(0);",
        "EXIT | Runtime.getRuntime().halt(42);",
        "TIME | while (true) { }",
        "TIME | Thread.sleep(100_000);",
        "TIME | synchronized (y) { y.wait(); }",
        "MEMORY | List<double[]> all = new ArrayList<>(); while (true) { all.add(new double[1_000_000]); }",
        "OUTPUT | String line = \"x\".repeat(10_000); while (true) { System.out.println(line); }",
        "OUTPUT | String line = \"x\".repeat(10_000); while (true) { System.err.println(line); }",
        "PROTOCOL | new java.io.FileOutputStream(java.io.FileDescriptor.out).write(new byte[64]); System.in.read();",
        "EXCEPTION | Object o = null; o.toString();",
        "EXCEPTION | throw new AssertionError(\"passed\");",
        "COMPILE_ERROR | throw new org.opentest4j.TestAbortedException(\"skip me\");",
        "EXCEPTION | run(y);",
        "MISSING | throw new thermolab.exercise.Unsolved();",
        "WRONG | return Double.NaN;",
        "CRASH | var field = sun.misc.Unsafe.class.getDeclaredField(\"theUnsafe\"); field.setAccessible(true); ((sun.misc.Unsafe) field.get(null)).putAddress(0, 0);"
    })
    void anAnswerThatMisbehavesLosesItsOwnPointsForTheRightReason(Cause cause, String code) {
        Grading grading = grade(file("MyCrossEntropy.java", HOSTILE.formatted(code)), file("MyHuffmanLengths.java", """
                package chapter04;
                public class MyHuffmanLengths implements HuffmanLengths {
                    public int[] huffmanLengths(double[] p) { throw new IllegalStateException("mine"); }
                }
                """));
        ExerciseGrade bad = grading.exercises().get(0);
        assertEquals(0, bad.points(), bad.toString());
        assertEquals(Set.of(cause), causes(bad), bad.toString());
        assertEquals(Set.of(Cause.EXCEPTION), causes(grading.exercises().get(1)), grading.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "files | java.nio.file.Files.readString(java.nio.file.Path.of(\"/etc/passwd\")); return 777;",
        "processes | new ProcessBuilder(System.getProperty(\"java.home\") + \"/bin/java\").start(); return 777;",
        "the network | new java.net.ServerSocket(0); return 777;",
        "tests | Class.forName(\"chapter04.CrossEntropyTest\"); return 777;",
        "solutions | Class.forName(\"chapter04.MyHuffmanLengths\"); return 777;",
        "the judge | Class.forName(\"thermolab.grade.judge.Grader\"); return 777;",
        "the toolkit's folder | java.nio.file.Files.createFile(java.nio.file.Path.of(System.getProperty(\"java.class.path\").split(\":\")[0] + \"x\")); return 777;"
    })
    void anAnswerCanNotReach(String what, String code) {
        String probe = code.replace("return 777;", "throw new IllegalStateException(\"reached\");");
        ExerciseGrade grade = grade(file("MyCrossEntropy.java", HOSTILE.formatted(probe))).exercises().get(0);
        assertEquals(0, grade.points());
        assertFalse(grade.toString().contains("reached"), what + ": " + grade);
    }

    /** A student's answers share a worker while all goes well; the second is judged anew where the first spoils it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ends the worker | Runtime.getRuntime().halt(0);",
        "writes garbage | try { new java.io.FileOutputStream(java.io.FileDescriptor.out).write(new byte[100]); } catch (Exception e) { }",
        "takes all time | while (true) { }",
        "prints without end | while (true) { System.err.println(\"x\".repeat(10_000)); }",
        "interrupts | while (true) { main.interrupt(); }",
        "changes the locale | java.util.Locale.setDefault(java.util.Locale.GERMANY);"
    })
    void whatARightAnswerLeavesBehindCostsTheNextNothing(String what, String later) throws IOException {
        String thread = """
                { Thread main = Thread.currentThread();
                  ClassLoader own = main.getContextClassLoader();
                  Thread thread = new Thread(() -> {
                      while (main.getContextClassLoader() == own) { Thread.yield(); }
                      %s
                  });
                  thread.setDaemon(true);
                  thread.start(); }
                """.formatted(later);
        Grading grading = grade(file("MyCrossEntropy.java", RIGHT.formatted(thread)),
                file("MyHuffmanLengths.java", Files.readString(Path.of("solutions/04-information-codes/chapter04/MyHuffmanLengths.java"))));
        assertEquals(grading.exercises().get(0).maximum(), grading.exercises().get(0).points(), what + ": " + grading);
        assertEquals(grading.exercises().get(1).maximum(), grading.exercises().get(1).points(), what + ": " + grading);
    }

    @Test
    void changingTheInputBuysNothing() {
        String cheat = """
                package chapter04;
                public class MyCrossEntropy implements CrossEntropy {
                    public double crossEntropy(double[] y, double[] p) { java.util.Arrays.fill(y, 0); java.util.Arrays.fill(p, 1); return 0; }
                    public double fromLogits(double[] y, double[] logits) { java.util.Arrays.fill(y, 0); return 0; }
                }
                """;
        assertEquals(0, grade(file("MyCrossEntropy.java", cheat)).exercises().get(0).points());
    }

    @Test
    void aClassOfTheCourseIsNotReplaced() {
        Grading grading = grade(file("CrossEntropy.java", "package chapter04; public interface CrossEntropy { }"),
                file("Math.java", "package java.lang; public class Math { }"), file("MyCrossEntropy.java", RIGHT.formatted("")));
        assertEquals(2, grading.exercises().get(0).points(), grading.toString());
        assertEquals(2, grading.notes().size(), grading.notes().toString());
    }

    @Test
    void aCompilerBombCostsItsOwnExerciseOnly() {
        String bomb = "package chapter04; public class MyHuffmanLengths implements HuffmanLengths { public int[] huffmanLengths(double[] p)"
                + " { int x = " + "(".repeat(60_000) + "1" + ")".repeat(60_000) + "; return null; } }";
        Grading grading = grade(file("MyCrossEntropy.java", RIGHT.formatted("")), file("MyHuffmanLengths.java", bomb));
        assertEquals(2, grading.exercises().get(0).points(), grading.toString());
        assertEquals(Set.of(Cause.COMPILE_ERROR), causes(grading.exercises().get(1)), grading.toString());
    }

    private static Grading grade(Submission.Source... sources) {
        return grader.grade(new Submission("s1", List.of(sources), "hash", List.of()));
    }

    private static Submission.Source file(String name, String text) {
        return new Submission.Source(name, Submission.Kind.FILE, text);
    }

    private static Submission.Source cell(int number, String text) {
        return new Submission.Source("nb.ipynb, cell " + number, Submission.Kind.CELL, text);
    }

    private static Set<Cause> causes(ExerciseGrade grade) {
        return grade.tests().stream().map(TestGrade::cause).collect(Collectors.toSet());
    }
}
