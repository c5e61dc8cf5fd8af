package thermolab.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chapter98.StationarySpread;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thermolab.learn.SgdTrace;

/** What an answer may not use, on all ways to it that a class file can name. */
public class WithheldWorkTest {

    private static final WithheldWork SPREAD = WithheldWork.by(StationarySpread.class);
    private static final String METHOD = "SgdNoise.stationaryVariance";
    private static final String HEAD = "package chapter98; import java.util.*; import java.util.function.*; import thermolab.learn.*;\n"
            + "import static thermolab.learn.SgdNoise.stationaryVariance;\n";
    private static final String ANSWER = "public class MyStationarySpread implements StationarySpread {\n"
            + " public double spread(double rate, double curvature, double noise) { %s } %s }\n";

    private static Optional<String> used(String body, String members, String others) {
        Javac.Result compiled = new Javac().compile(List.of(Javac.source("MyStationarySpread.java", HEAD + ANSWER.formatted(body, members) + others)));
        assertEquals(List.of(), compiled.problems());
        return SPREAD.usedBy(Reach.of("chapter98.MyStationarySpread", compiled.classes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "return SgdNoise.stationaryVariance(rate, curvature, noise * noise, 1);",
        "return stationaryVariance(rate, curvature, noise * noise, 1, 0);",
        "DoubleBinaryOperator f = (a, b) -> stationaryVariance(a, b, noise, 1); return f.applyAsDouble(rate, curvature);",
        "interface Form { double of(double a, double b, double c, int d); } Form f = SgdNoise::stationaryVariance; return f.of(rate, curvature, noise, 1);",
        "return new Object() { double it() { return stationaryVariance(rate, curvature, noise, 1); } }.it();",
        "record Step(double a) { double it() { return stationaryVariance(a, 1, 1, 1); } } return new Step(rate).it();"})
    void findsAMethodHoweverItIsCalled(String body) {
        assertEquals(Optional.of(METHOD), used(body, "", ""));
    }

    @Test
    void findsAMethodInEachClassThatTheAnswerReaches() {
        String call = "return SgdNoise.stationaryVariance(a, 1, 1, 1);";
        assertEquals(Optional.of(METHOD), used("return new Inner().it(rate);", "static class Inner { double it(double a) { " + call + " } }", ""));
        assertEquals(Optional.of(METHOD), used("return Helper.it(rate);", "", "class Helper { static double it(double a) { " + call + " } }"));
        assertEquals(Optional.of(METHOD), used("return Helper.IT;", "", "class Helper { static final double IT = stationaryVariance(1, 1, 1, 1); }"));
        assertEquals(Optional.of(METHOD), used("return helper.it(rate);", "private final Helper helper = new More();", "abstract class Helper { "
                + "abstract double it(double a); } class More extends Helper { double it(double a) { " + call + " } }"));
        assertEquals(Optional.of(METHOD), used("return Kind.EXACT.of.applyAsDouble(rate);", "",
                "enum Kind { EXACT(a -> stationaryVariance(a, 1, 1, 1)); final DoubleUnaryOperator of; Kind(DoubleUnaryOperator of) { this.of = of; } }"));
        assertEquals(Optional.empty(), used("return rate;", "static class Beside { double it(double a) { " + call + " } }", ""));
        assertEquals(Optional.empty(), used("return new Nested().it(rate);", "static class Nested { double it(double a) { return a; } } "
                + "static class Beside { SgdTrace t; double it(double a) { " + call + " } }", ""));
        assertEquals(Optional.empty(), used("return rate;", "", "class Unused { double it(double a) { " + call + " } }"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Class<?> c = SgdTrace.class; return 0;", "return SgdTrace.onLine(rate, 1, 1, 1, 0, 3, new Random(1)).length;",
        "SgdTrace[] t = new SgdTrace[1]; return t.length;", "Object o = rate; return o instanceof SgdTrace ? 1 : 0;",
        "Supplier<Object> s = () -> Arrays.asList(new SgdTrace[0]); return s.get().hashCode();",
        "return new SgdTrace[2][3].length;", "Object o = rate; return ((SgdTrace) o).hashCode();", "IntFunction<SgdTrace[]> f = SgdTrace[]::new; return f.apply(3).length;",
        "Function<Object, Object> f = SgdTrace.class::cast; return f.hashCode();", "SgdTrace t = null; return 0;"})
    void findsAClassHoweverItIsNamed(String body) {
        assertEquals(Optional.of("SgdTrace"), used(body, "", ""));
    }

    @Test
    void findsAClassInTheTypesOfFieldsAndParameters() {
        assertEquals(Optional.of("SgdTrace"), used("return 0;", "private SgdTrace trace;", ""));
        assertEquals(Optional.of("SgdTrace"), used("return 0;", "private List<SgdTrace> traces;", ""));
        assertEquals(Optional.of("SgdTrace"), used("return 0;", "void it(Map<String, SgdTrace[]> t) { }", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "try { return Class.forName(\"thermolab.learn.Sgd\" + \"Noise\").hashCode(); } catch (Exception e) { return 0; }",
        "return SgdNoise.class.getMethods().length;",
        "return SgdNoise.class.getClassLoader().hashCode();",
        "Function<Class<?>, Object> f = Class::getDeclaredMethods; return f.apply(SgdNoise.class).hashCode();",
        "return java.lang.invoke.MethodHandles.lookup().hashCode();",
        "return ServiceLoader.load(Runnable.class).hashCode();",
        "return Thread.currentThread().getContextClassLoader().getDefinedPackages().length;",
        "return new java.net.URLClassLoader(new java.net.URL[0]).hashCode();",
        "return new ClassLoader() { }.hashCode();",
        "System.load(\"/tmp/own.so\"); return 0;",
        "return StationarySpread.class.getModule().hashCode();",
        "return javax.tools.ToolProvider.getSystemJavaCompiler().hashCode();",
        "return jdk.jshell.JShell.create().hashCode();",
        "return new javax.script.ScriptEngineManager().hashCode();",
        "try { return new java.beans.Expression(SgdNoise.class, \"x\", null).hashCode(); } catch (Exception e) { return 0; }",
        "try { return new java.io.ObjectInputStream(null).hashCode(); } catch (Exception e) { return 0; }",
        "return java.lang.reflect.Proxy.newProxyInstance(null, null, (a, b, c) -> b).hashCode();",
        "return thermolab.exercise.Exercise.of(StationarySpread.class).hashCode();",
        "return new thermolab.exercise.MemoryLoader(Map.of(), null).hashCode();",
        "return thermolab.num.Plugins.of(thermolab.energy.Energy.class).hashCode();"})
    void refusesWhatFetchesClassesByTheirNames(String body) {
        String used = used(body, "", "").orElse("");
        assertTrue(SPREAD.sentence(used).matches("This is yours to write: with [\\w.]+ an answer could fetch .*"), used);
        assertTrue(used.length() > 5, "nothing refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "return rate * noise * noise / (curvature * (2 - rate * curvature));",
        "return SgdNoise.temperature(rate, curvature, noise * noise, 1, 0) / curvature;",
        "StringBuilder s = new StringBuilder(); for (double d : new double[] {rate, noise}) { s.append(\"x\" + d).append(String.format(\"%f\", d)); } return s.length();",
        "assert rate > 0; record P(double a, int b) { } enum E { A, B } E e = E.valueOf(\"A\"); switch (e) { case A: return new P(1, 2).hashCode(); default: return 0; }",
        "return java.util.stream.IntStream.range(0, 9).mapToObj(i -> new int[] {i}).map(Object::toString).count();",
        "return thermolab.num.RandomStream.of(1).nextDouble() + new SplittableRandom(3).nextInt() + new java.math.BigDecimal(rate).scale();",
        "synchronized (this) { try { Thread.sleep(0); } catch (InterruptedException e) { throw new IllegalStateException(e); } } return getClass().getSimpleName().length();",
        "return new org.hipparchus.analysis.polynomials.PolynomialFunction(1, 2).value(rate);",
        "return org.nd4j.linalg.factory.Nd4j.zeros(3).sumNumber().doubleValue();"})
    void letsHonestWorkPass(String body) {
        assertEquals(Optional.empty(), used(body, "", ""));
    }

    /** A small toolkit: a class to withhold from, with an interface above it and a class below. */
    public interface Rule {
        double half(double x);
    }

    public static class Halver implements Rule {
        @Override
        public double half(double x) {
            return x / 2;
        }
    }

    public static class Other extends Halver {
    }

    @Withholds("exercise.WithheldWorkTest$Halver#half")
    public interface Half {
        double half(double x);
    }

    @Test
    void findsAMethodThroughWhatItsClassExtendsAndWhatExtendsIt() {
        WithheldWork withheld = WithheldWork.by(Half.class);
        for (String body : List.of("return new WithheldWorkTest.Halver().half(x);", "return new WithheldWorkTest.Other().half(x);",
                "WithheldWorkTest.Rule r = new WithheldWorkTest.Halver(); return r.half(x);", "return new Mine().half(x);", "return new Passing().half(x);")) {
            assertEquals(Optional.of("WithheldWorkTest.Halver.half"), withheld.usedBy(halves(body)), body);
        }
        assertEquals(Optional.empty(), withheld.usedBy(halves("return new Honest().half(x);")));
        assertEquals(Optional.empty(), withheld.usedBy(halves("WithheldWorkTest.Rule r = y -> y / 2; return r.half(x);")));
    }

    private static Reach halves(String body) {
        Map<String, byte[]> classes = new Javac().compile(List.of(Javac.source("MyHalf.java", "package chapter98; import thermolab.exercise.WithheldWorkTest;"
                + "class MyHalf implements WithheldWorkTest.Half { public double half(double x) { " + body + " } }"
                + "class Mine extends WithheldWorkTest.Halver { }"
                + "class Passing extends WithheldWorkTest.Halver { public double half(double x) { return super.half(x); } }"
                + "class Honest extends WithheldWorkTest.Halver { public double half(double x) { return 0.5 * x; } }"))).classes();
        return Reach.of("chapter98.MyHalf", classes);
    }

    @Test
    void refusesTheCoursesOwnAnswers() {
        Javac.Result compiled = new Javac().compile(List.of(Javac.source("Mine.java", "package mine; class Mine extends chapter01.MyIsothermalWork "
                + "implements chapter98.StationarySpread { public double spread(double a, double b, double c) { return 0; } }")));
        Optional<String> used = SPREAD.usedBy(Reach.of("mine.Mine", compiled.classes()));
        assertEquals(Optional.of("chapter01.MyIsothermalWork"), used, compiled.problems().toString());
        assertEquals("This is yours to write: chapter01.MyIsothermalWork is the course's own answer.", SPREAD.sentence(used.get()));
    }

    @Test
    void anAnswerThatUsesItEarnsNothingAndReadsWhyOnce(@TempDir java.nio.file.Path folder) throws java.io.IOException {
        Exercise exercise = Exercise.of(StationarySpread.class);
        java.nio.file.Path file = Answers.in(folder).source(exercise);
        java.nio.file.Files.createDirectories(file.getParent());
        java.nio.file.Files.writeString(file, HEAD + ANSWER.formatted("return stationaryVariance(rate, curvature, noise * noise, 1);", ""));
        Verdict verdict = Answers.in(folder).verdict(exercise);
        String sentence = "This is yours to write: SgdNoise.stationaryVariance of the toolkit would do it in a line, and is withheld from this exercise.";
        assertEquals(0, verdict.earned());
        assertTrue(verdict.findings().stream().allMatch(finding -> finding.check().idea().equals(sentence)), verdict.findings().toString());
        assertEquals(Feedback.text(verdict).indexOf(sentence), Feedback.text(verdict).lastIndexOf(sentence));
        java.nio.file.Files.writeString(file, HEAD + ANSWER.formatted("return rate * noise * noise / (curvature * (2 - rate * curvature));", ""));
        assertTrue(Answers.in(folder).verdict(exercise).passed());
    }

    @Test
    void anAnswerThatNobodyWroteIsRefused() {
        Object proxy = java.lang.reflect.Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {StationarySpread.class}, (a, b, c) -> 0.0);
        assertFalse(Examination.of(Exercise.of(StationarySpread.class), proxy).passed());
        assertEquals(Verdict.Reason.WITHHELD, Exercises.verdict(proxy).findings().get(0).reason());
    }

    @Withholds("learn.SgdNois")
    private interface NoSuchClass {
    }

    @Withholds("learn.SgdNoise#variance")
    private interface NoSuchMethod {
    }

    @Withholds("learn.SgdTrace")
    private interface NeedsIt {
        double spread(List<SgdTrace> traces);
    }

    @Withholds("learn.SgdTrace")
    private interface NeedsItWithin {
        record Result(SgdTrace trace) {
        }
    }

    @Test
    void refusesNamesThatMakeNoSense() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> WithheldWork.by(NoSuchClass.class)).getMessage()
                .endsWith("(learn.SgdNois) must be a class of the toolkit, written from below thermolab.; a nested one is written Outer$Inner"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> WithheldWork.by(NoSuchMethod.class)).getMessage()
                .endsWith("(learn.SgdNoise#variance) must be a method of SgdNoise"));
        for (Class<?> contract : List.of(NeedsIt.class, NeedsItWithin.class)) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> WithheldWork.by(contract)).getMessage()
                    .contains("must not be in the contract's own methods"), contract.getName());
        }
    }
}
