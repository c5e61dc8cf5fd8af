package thermolab.info;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import thermolab.num.RandomStream;

/** Laws that hold for every table, tried on random ones with zeros and very small entries. */
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class BottleneckLawsTest {

    private static final double ROUNDING = 1e-11; // of sums of at most 60 terms
    private static final String SEED = "1999";

    @Property(seed = SEED)
    void noPassRaisesTheLagrangian(@ForAll("tables") double[][] table, @ForAll @DoubleRange(min = 0, max = 50) double beta) {
        InformationBottleneck bottleneck = InformationBottleneck.of(table);
        double[][] encoder = bottleneck.random(3, RandomStream.of(table.length));
        double[] trace = bottleneck.until(0, 25).descend(beta, encoder).trace();
        double before = bottleneck.read(beta, encoder).lagrangian();
        for (double between : trace) {
            encoder = bottleneck.step(beta, encoder);
            double after = bottleneck.read(beta, encoder).lagrangian();
            assertTrue(between <= before + ROUNDING * (1 + beta) && after <= between + ROUNDING * (1 + beta));
            before = after;
        }
    }

    @Property(seed = SEED)
    void theSummaryKnowsNoMoreThanItsSource(@ForAll("tables") double[][] table, @ForAll @DoubleRange(min = 0, max = 200) double beta) {
        InformationBottleneck bottleneck = InformationBottleneck.of(table).until(1e-9, 300);
        Bottleneck found = bottleneck.solve(beta, 4, 2, RandomStream.of(7));
        assertTrue(found.relevance() <= Math.min(found.compression(), bottleneck.joint().mutualInformation()) + ROUNDING);
        assertTrue(found.compression() <= bottleneck.joint().entropyX() + ROUNDING);
        double weights = 0;
        for (double weight : found.weights()) {
            weights += weight;
        }
        assertEquals(1, weights, 1e-8);
    }

    @Property(tries = 60, seed = SEED)
    void annealingFirstRisesAtTheCriticalBeta(@ForAll("tables") double[][] table) {
        double critical = InformationBottleneck.criticalBeta(table);
        assertTrue(critical >= 1);
        if (critical < 1e4) {
            InformationBottleneck bottleneck = InformationBottleneck.of(table).until(1e-12, 20_000);
            BottleneckTree tree = bottleneck.anneal(new double[] {0.9 * critical, 1.1 * critical}, 2);
            assertEquals(1, tree.solutions().get(0).distinct(1e-6));
            assertTrue(tree.solutions().get(1).lagrangian() < -1e-9);
            assertEquals(critical, tree.splits().get(0).beta(), 1e-6 * critical);
        }
    }

    @Property(tries = 60, seed = SEED)
    void nothingPaysBeforeTheOnset(@ForAll("tables") double[][] table) {
        BottleneckOnset onset = BottleneckOnset.of(table, 10, RandomStream.of(5));
        assertTrue(onset.beta() >= 1 - 1e-9 && onset.beta() <= InformationBottleneck.criticalBeta(table));
        if (onset.beta() < 1e4) {
            double beta = 0.98 * onset.beta();
            Bottleneck found = InformationBottleneck.of(table).until(1e-10, 3000).solve(beta, 3, 4, RandomStream.of(6));
            assertTrue(found.lagrangian() > -1e-7, "L = " + found.lagrangian());
            double[] px = Joint.of(table).marginalX();
            double[][] rare = new double[px.length][2]; // a cluster of weight 1e-4 that holds what the onset says
            for (int x = 0; x < px.length; x++) {
                rare[x][0] = px[x] == 0 ? 0 : Math.min(1, 1e-4 * onset.cluster()[x] / px[x]);
                rare[x][1] = 1 - rare[x][0];
            }
            boolean jumps = onset.beta() < 0.99 * InformationBottleneck.criticalBeta(table);
            assertTrue(!jumps || InformationBottleneck.of(table).read(1.05 * onset.beta(), rare).lagrangian() < 0);
        }
    }

    @Property(tries = 60, seed = SEED)
    void theCurveRisesAndItsSlopeFalls(@ForAll("tables") double[][] table) {
        List<Bottleneck> curve = InformationBottleneck.of(table).until(1e-9, 5000).anneal(new double[] {1, 2, 4, 8, 16}, 4).solutions();
        for (int i = 1; i < curve.size(); i++) { // each is no worse than the other one at its own price
            Bottleneck low = curve.get(i - 1);
            Bottleneck high = curve.get(i);
            assertTrue(low.lagrangian() <= high.compression() - low.beta() * high.relevance() + 1e-6 || low.distinct(1e-6) < high.distinct(1e-6));
            assertTrue(high.lagrangian() <= low.compression() - high.beta() * low.relevance() + 1e-6);
        }
    }

    @Provide
    Arbitrary<double[][]> tables() {
        return Arbitraries.integers().between(2, 6).flatMap(x -> Arbitraries.integers().between(2, 5).flatMap(y -> table(x, y)));
    }

    /** Weights 0, 1e-9 or anything up to one, normalised. */
    private static Arbitrary<double[][]> table(int x, int y) {
        Arbitrary<Double> weight = Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(0.0)), Tuple.of(1, Arbitraries.just(1e-9)),
                Tuple.of(8, Arbitraries.doubles().between(0.001, 1).ofScale(3)));
        return weight.array(Double[].class).ofSize(x * y).map(weights -> {
            double[][] p = new double[x][y];
            double sum = 0;
            for (int i = 0; i < x * y; i++) {
                sum += p[i / y][i % y] = weights[i] + (i == 0 ? 1e-3 : 0);
            }
            for (double[] row : p) {
                for (int j = 0; j < y; j++) {
                    row[j] /= sum;
                }
            }
            return p;
        });
    }
}
