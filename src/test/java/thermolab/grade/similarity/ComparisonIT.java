package thermolab.grade.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import thermolab.grade.Submission;
import thermolab.grade.Submission.Kind;
import thermolab.grade.Submission.Source;

/** JPlag itself on made submissions: a renamed copy is found, the skeleton counts for nobody, and one student spoils no other's. */
@Tag("slow")
class ComparisonIT {

    private static final Path HOME = Path.of(System.getProperty("thermolab.home", "")).toAbsolutePath();
    private static final Path CHAPTER = Path.of("04-information-codes/chapter04");
    private static final List<String> ASKED = List.of("CrossEntropy", "Divergences");
    private static final String OTHER_WAY = """
            class MyDivergences implements Divergences {
                private static double term(double a, double b) { return a == 0 ? 0 : a * Math.log(a / b); }
                public double kl(double[] p, double[] q) {
                    double total = 0; int at = 0;
                    while (at < p.length) { total += term(p[at], q[at]); at++; }
                    return total;
                }
                public double js(double[] p, double[] q) { double[] m = p.clone(); for (int k = 0; k < m.length; k++) m[k] = (p[k] + q[k]) / 2;
                    return kl(p, m) / 2 + kl(q, m) / 2; }
                public double mutualInformation(double[][] joint) { return 0; }
            }
            """;

    private static Jplag jplag;

    @BeforeAll
    static void fetch() throws InterruptedException {
        jplag = Jplag.in(HOME.resolve("target/jplag"), URI.create("https://repo.maven.apache.org/maven2/"));
        try {
            jplag.fetch();
        } catch (IOException e) {
            Assumptions.abort(e.getMessage());
        }
        assertEquals("", Jplag.in(HOME.resolve("target/jplag"), URI.create("http://localhost:1/")).announcement(), "fetched once, it needs no network");
    }

    @Test
    void renamedCopyIsFoundAndHonestWorkIsNot() throws Exception {
        String solution = read("solutions", "MyDivergences");
        Comparison.Outcome outcome = compare(submission("ada", solution), submission("ben", renamed(solution)), submission("cy", OTHER_WAY),
                submission("dot", read("exercises", "MyDivergences")), submission("eve", read("solutions", "MyCrossEntropy")));
        Comparison.Pair first = outcome.pairs().get(0);
        assertEquals(List.of("Divergences", "ada", "ben"), List.of(first.exercise(), first.first(), first.second()));
        assertTrue(first.percent() > 95, first.toString());
        assertTrue(outcome.pairs().stream().skip(1).allMatch(pair -> pair.percent() < 50), outcome.pairs().toString());
        assertTrue(outcome.pairs().stream().noneMatch(pair -> (pair.first() + pair.second()).contains("dot")), "a skeleton is nobody's work");
    }

    @Test
    void oneWhoseCodeIsNoJavaSpoilsNoOther() throws Exception {
        String solution = read("solutions", "MyDivergences");
        List<Submission> all = new ArrayList<>(List.of(submission("ada", solution), submission("ben", "check(new MyDivergences())\n" + renamed(solution) + "\nint x = ;")));
        all.add(submission("nul", "class MyDivergences implements Divergences { int \0\ud800 x(); = }"));
        all.add(submission("sum", "class MyDivergences implements Divergences { int x = 1" + " + 1".repeat(9_000) + "; }"));
        all.add(submission("not", "class MyDivergences implements Divergences { boolean x = " + "!".repeat(30_000) + "true; }"));
        all.add(submission("same", "class MyDivergences implements Divergences { void x() { " + "x=1;".repeat(9_000) + " } }"));
        all.add(submission("same2", "class MyDivergences implements Divergences { void x() { " + "x=1;".repeat(9_000) + " } }"));
        all.add(submission("long", "class MyDivergences implements Divergences { void x() { " + "i++;".repeat(90_000) + " } }"));
        Comparison.Outcome outcome = compare(all.toArray(Submission[]::new));
        assertTrue(outcome.pairs().stream().anyMatch(pair -> pair.first().equals("ada") && pair.second().equals("ben") && pair.percent() > 95),
                outcome.pairs() + " " + outcome.remarks());
        assertTrue(outcome.remarks().stream().anyMatch(remark -> remark.matches(".*\\bnul\\b.*no Java.*")), outcome.remarks().toString());
        assertTrue(outcome.remarks().stream().anyMatch(remark -> remark.matches(".*\\bnot, sum\\b.*too short.*")), outcome.remarks().toString());
        assertTrue(outcome.remarks().stream().anyMatch(remark -> remark.contains("long is too long")), outcome.remarks().toString());
    }

    private static Comparison.Outcome compare(Submission... submissions) throws IOException, InterruptedException {
        return new Comparison(jplag, ASKED, Map.of("Divergences", read("exercises", "MyDivergences"))).of(List.of(submissions));
    }

    private static Submission submission(String student, String text) {
        return new Submission(student, List.of(new Source("../../" + student + "/A.java", Kind.CELL, text)), "", List.of());
    }

    private static String renamed(String text) {
        return text.replace("double[] p", "double[] first").replaceAll("\\bp\\[", "first[").replace("sum", "total").replaceAll("//.*", "");
    }

    private static String read(String where, String name) throws IOException {
        return Files.readString(HOME.resolve(where).resolve(CHAPTER).resolve(name + ".java"));
    }
}
