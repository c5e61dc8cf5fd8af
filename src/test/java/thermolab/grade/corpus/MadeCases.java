package thermolab.grade.corpus;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import thermolab.grade.Cause;

/**
 * Cases that are made rather than stored: archives, links and pipes, and sources too large to keep. Most have a right
 * answer beside the damage, which must count in full.
 */
final class MadeCases {

    private static final String EXERCISE = "IsothermalWork";
    private static final String FILE = "MyIsothermalWork.java";
    private static final String RIGHT = answer("n * 8.31446261815324 * temperature * Math.log(v2 / v1)", "");
    private static final int MANY = 20_000;

    private final List<CorpusCase> cases = new ArrayList<>();

    private MadeCases() {
    }

    static List<CorpusCase> all() {
        MadeCases made = new MadeCases();
        made.archives();
        made.folders();
        made.sources();
        made.notebooks();
        return made.cases;
    }

    private void archives() {
        RawZip names = new RawZip().with(FILE, RIGHT);
        for (String name : new String[] {"../../../evil.java", "/etc/evil.java", "..\\..\\evil.java", "C:\\evil.java", "C:evil.java", "a/../../b.java",
            "//server/share/evil.java", "x\u0000.java", "evil\u202eavaj.exe.java", "\u001b[2J.java", "con.java", ".java", "~root/.java",
            "a".repeat(300) + ".java"}) {
            names.with(name, "class Evil { }");
        }
        zip("names-that-lead-outside", names, Cause.PASSED);
        add("archives/link-to-a-file", EnumSet.of(Cause.PASSED), (folder, bait) -> Files.write(folder.resolve("work.zip"),
                new RawZip().with(FILE, RIGHT).link("MyTwoBodyRelaxation.java", bait.file().toString()).bytes()),
                Map.of("TwoBodyRelaxation", expect(Cause.MISSING, Cause.COMPILE_ERROR)));
        zip("bomb", new RawZip().with(FILE, RIGHT).spaces("Big.java", 512, 512 << 20), Cause.PASSED);
        zip("bomb-with-wrong-size", new RawZip().with(FILE, RIGHT).spaces("Big.java", 64, 10), Cause.PASSED);
        zip("one-content-many-names", new RawZip().with(FILE, RIGHT).again("Spaces", 400, 16), Cause.PASSED);
        RawZip many = new RawZip().with(FILE, RIGHT);
        IntStream.range(0, MANY).forEach(i -> many.with("n/N" + i + ".java", "class N" + i + " { }"));
        zip("many-entries", many, Cause.PASSED, Cause.COMPILE_ERROR);
        byte[] inner = new RawZip().with("Deep.java", "class Deep { }").bytes();
        for (int level = 0; level < 20; level++) {
            inner = new RawZip().with("level.txt", "").with("level" + level + ".zip", new String(inner, StandardCharsets.ISO_8859_1)).bytes();
        }
        byte[] nested = inner;
        add("archives/archive-in-archives", EnumSet.of(Cause.PASSED), (folder, bait) -> {
            Files.writeString(folder.resolve(FILE), RIGHT);
            Files.write(folder.resolve("more.zip"), nested);
        }, Map.of());
        zip("same-name-twice", new RawZip().with(FILE, answer("Double.NaN", "")).with(FILE, answer("0", "")), Cause.WRONG, Cause.COMPILE_ERROR,
                Cause.MISSING);
        zip("encrypted", new RawZip().encrypted(FILE, RIGHT), Cause.MISSING, Cause.COMPILE_ERROR);
        byte[] whole = new RawZip().with(FILE, RIGHT).with("Other.java", "class Other { }").bytes();
        file("archives/cut-off", "work.zip", Arrays.copyOf(whole, whole.length - 40), Cause.MISSING);
        file("archives/no-archive", "work.zip", "PK\u0003\u0004 nothing".getBytes(StandardCharsets.US_ASCII), Cause.MISSING);
        zip("from-a-mac", new RawZip().with("Blatt 4 Müller/" + FILE, RIGHT).with("__MACOSX/Blatt 4 Müller/._" + FILE, "\u0000\u0005Mac OS X")
                .with("Blatt 4 Müller/.DS_Store", "\u0000\u0001Bud1"), Cause.PASSED);
    }

    private void folders() {
        add("archives/links-in-a-folder", EnumSet.of(Cause.PASSED), (folder, bait) -> {
            Files.writeString(folder.resolve(FILE), RIGHT);
            Files.createSymbolicLink(folder.resolve("MyTwoBodyRelaxation.java"), bait.file());
            Files.createSymbolicLink(folder.resolve("circle"), folder);
            Files.createSymbolicLink(folder.resolve("outside"), bait.file().getParent());
        }, Map.of("TwoBodyRelaxation", expect(Cause.MISSING, Cause.COMPILE_ERROR)));
        add("archives/pipe-that-nobody-fills", EnumSet.of(Cause.PASSED), (folder, bait) -> {
            Files.writeString(folder.resolve(FILE), RIGHT);
            try {
                new ProcessBuilder("mkfifo", folder.resolve("MyTwoBodyRelaxation.java").toString()).start().waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, Map.of());
        add("archives/deep-folders", EnumSet.of(Cause.PASSED), (folder, bait) -> {
            Files.writeString(folder.resolve(FILE), RIGHT);
            Files.writeString(Files.createDirectories(folder.resolve("d/".repeat(200))).resolve("Deep.java"), "class Deep { }");
        }, Map.of());
    }

    private void sources() {
        bomb("deep-parentheses", "static final int DEEP = " + "(".repeat(60_000) + "1" + ")".repeat(60_000) + ";");
        bomb("long-sum", "static final String LONG = \"\"" + " + \"x\" + 1.5".repeat(15_000) + ";");
        bomb("long-chain", "static final Object CHAIN = new StringBuilder()" + ".append(1)".repeat(20_000) + ";");
        bomb("deep-blocks", "static void deep() " + "{".repeat(50_000) + "}".repeat(50_000));
        bomb("deep-types", "static java.util.List<" + "java.util.List<".repeat(8_000) + "String" + ">".repeat(8_000) + "> deep;");
        bomb("deep-lambdas", "static Runnable r = " + "() -> { Runnable r = ".repeat(2_000) + "null" + "; }".repeat(2_000) + ";");
        bomb("many-methods", lines(8_000, i -> "void m" + i + "() { }"));
        bomb("method-too-long", "static void longest() { int x = 0; " + "x += 12345;".repeat(15_000) + " }");
        bomb("many-errors", lines(6_000, i -> "Missing" + i + " field" + i + " = \"open;"));
        bomb("many-numbers", "static final double[] NUMBERS = {" + "1.234567e-300, ".repeat(14_000) + "};");
        add("javac/bomb-next-door", EnumSet.of(Cause.PASSED), (folder, bait) -> {
            Files.writeString(folder.resolve(FILE), RIGHT);
            Files.writeString(folder.resolve("MyTwoBodyRelaxation.java"), "package chapter01;\n\n"
                    + "public class MyTwoBodyRelaxation implements TwoBodyRelaxation {\n    static final int DEEP = " + "(".repeat(60_000) + "1" + ")".repeat(60_000) + ";\n}\n");
        }, Map.of("TwoBodyRelaxation", expect(Cause.COMPILE_ERROR, Cause.TIME, Cause.MEMORY)));
    }

    private void notebooks() {
        file("notebooks/deep-json", "deep.ipynb", ("{\"cells\": " + "[".repeat(100_000) + "]".repeat(100_000) + ", \"nbformat\": 4}")
                .getBytes(StandardCharsets.US_ASCII), Cause.MISSING);
        String cell = "{\"cell_type\": \"code\", \"metadata\": {}, \"execution_count\": null, \"outputs\": [%s], \"source\": %s}";
        String source = '"' + (RIGHT.replace("package chapter01;", "import chapter01.*;")).replace("\n", "\\n") + '"';
        file("notebooks/huge-output", "big.ipynb", notebook(cell.formatted(
                "{\"output_type\": \"stream\", \"name\": \"stdout\", \"text\": \"" + "x".repeat(10 << 20) + "\"}", source)), Cause.PASSED);
        file("notebooks/thousands-of-cells", "long.ipynb", notebook(cell.formatted("", source)
                + (", " + cell.formatted("", "\"1 + 1\"")).repeat(10_000)), Cause.PASSED);
    }

    private static byte[] notebook(String cells) {
        return ("{\"cells\": [" + cells + "], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 4}").getBytes(StandardCharsets.UTF_8);
    }

    private void zip(String name, RawZip zip, Cause... causes) {
        file("archives/" + name, "work.zip", zip.bytes(), causes);
    }

    /** The compiler may refuse it, or manage it; then the answer is wrong all the same. */
    private void bomb(String name, String member) {
        file("javac/" + name, FILE, answer("Double.NaN", member).getBytes(StandardCharsets.UTF_8),
                Cause.COMPILE_ERROR, Cause.MEMORY, Cause.TIME, Cause.WRONG, Cause.EXCEPTION, Cause.CRASH);
    }

    private void file(String name, String file, byte[] content, Cause... causes) {
        add(name, Set.of(causes), (folder, bait) -> Files.write(folder.resolve(file), content), Map.of());
    }

    private void add(String name, Set<Cause> causes, CorpusCase.Contents contents, Map<String, Expectation> also) {
        cases.add(new CorpusCase(name, EXERCISE, new Expectation(causes, Map.of()), also, List.of(), List.of(), contents));
    }

    private static Expectation expect(Cause... causes) {
        return new Expectation(Set.of(causes), Map.of());
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    /** A file of an answer: the formula that it returns, and one more member of its class. */
    private static String answer(String formula, String member) {
        return """
                package chapter01;

                public class MyIsothermalWork implements IsothermalWork {

                    @Override
                    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
                        return %s;
                    }

                    %s
                }
                """.formatted(formula, member);
    }
}
