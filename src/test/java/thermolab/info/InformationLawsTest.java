package thermolab.info;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import thermolab.num.LogSumExp;
import thermolab.num.Tensors;

/** Laws that hold for every distribution, tried on random ones that have zeros and very small entries. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class InformationLawsTest {

    private static final double ROUNDING = 1e-11; // of sums of at most 40 terms of size up to ln 1e12
    private static final String SEED = "1948"; // ten thousand tries with other seeds pass too

    record Pair(double[] p, double[] q) {
    }

    @Property(seed = SEED)
    void klIsNeverNegativeAndBoundsTheOthers(@ForAll("pairs") Pair d) {
        double kl = Divergence.kl(d.p, d.q);
        double js = Divergence.js(d.p, d.q);
        assertTrue(kl >= 0);
        assertTrue(js >= 0 && js <= Math.log(2) + ROUNDING);
        assertTrue(Divergence.totalVariation(d.p, d.q) <= Divergence.pinskerBound(d.p, d.q) + 1e-9);
        double hellinger = Divergence.hellinger(d.p, d.q);
        assertTrue(hellinger * hellinger <= Divergence.totalVariation(d.p, d.q) + ROUNDING);
        assertTrue(kl <= Math.log1p(Divergence.chiSquared(d.p, d.q)) + 1e-9);
        assertEquals(0, Divergence.kl(d.p, d.p), 0);
    }

    @Property(seed = SEED)
    void crossEntropyIsEntropyPlusKl(@ForAll("pairs") Pair d) {
        double cross = CrossEntropyLoss.of(d.p, d.q);
        if (Double.isFinite(cross)) {
            assertEquals(Entropy.shannon(d.p) + Divergence.kl(d.p, d.q), cross, 1e-8); // sums to one within 1e-9
        } else {
            assertEquals(Double.POSITIVE_INFINITY, Divergence.kl(d.p, d.q));
        }
    }

    @Property(seed = SEED)
    void entropyIsBetweenZeroAndLogCount(@ForAll("distributions") double[] p,
            @ForAll @DoubleRange(min = 0, max = 10) double order) {
        assertTrue(Entropy.shannon(p) >= 0 && Entropy.shannon(p) <= Math.log(p.length) + ROUNDING);
        assertTrue(Entropy.renyi(p, order + 1) <= Entropy.renyi(p, order) + 1e-9);
    }

    @Property(seed = SEED)
    void chainRulesHold(@ForAll("channels") double[][] w, @ForAll("weights4") double[] input) {
        Joint xy = Joint.of(input, w);
        assertEquals(xy.entropy(), xy.entropyX() + xy.entropyYGivenX(), ROUNDING);
        assertEquals(xy.entropy(), xy.entropyY() + xy.entropyXGivenY(), ROUNDING);
        assertEquals(xy.mutualInformation(), xy.entropyX() + xy.entropyY() - xy.entropy(), 1e-9);
        double perRow = 0;
        for (int x = 0; x < w.length; x++) {
            perRow += input[x] * Entropy.shannon(w[x]);
        }
        assertEquals(perRow, xy.entropyYGivenX(), 1e-9);
    }

    @Property(seed = SEED)
    void processingNeverAddsInformation(@ForAll("channels") double[][] w, @ForAll("channels") double[][] v,
            @ForAll("weights4") double[] input) {
        Joint xy = Joint.of(input, w);
        assertTrue(xy.through(v).mutualInformation() <= xy.mutualInformation() + ROUNDING);
    }

    @Property(tries = 60, seed = SEED)
    void capacityIsCertifiedFromBothSides(@ForAll("channels") double[][] w, @ForAll("weights4") double[] input) {
        Channel channel = Channel.of(w);
        Capacity capacity = channel.capacity(1e-5);
        assertTrue(channel.mutualInformation(input) <= capacity.nats() + capacity.gap() + 1e-9);
        assertTrue(channel.mutualInformation(capacity.input()) >= capacity.nats() - 1e-9);
        assertTrue(capacity.gap() <= 1e-5);
    }

    @Property(seed = SEED)
    void huffmanWastesNoWordAndStaysWithinABit(@ForAll("distributions") double[] p) {
        int[] lengths = Huffman.lengths(p);
        double mean = PrefixCode.meanLength(p, lengths);
        double entropy = Entropy.shannonBits(p);
        assertEquals(1.0, PrefixCode.kraftSum(lengths), 0);
        assertTrue(entropy <= mean + 1e-9 && mean < entropy + 1);
        int[] shannon = PrefixCode.shannonLengths(p);
        assertTrue(mean <= PrefixCode.meanLength(p, shannon) + 1e-9);
        assertTrue(PrefixCode.kraftSum(shannon) <= 1);
    }

    @Property(seed = SEED)
    void logSumExpFollowsAShift(@ForAll("logits") double[] z, @ForAll @DoubleRange(min = -1e6, max = 1e6) double shift) {
        double[] shifted = z.clone();
        for (int i = 0; i < z.length; i++) {
            shifted[i] += shift;
        }
        assertEquals(LogSumExp.of(z) + shift, LogSumExp.of(shifted), 1e-8); // rounding of sums near 1e6
        assertEquals(Tensors.logSumExpRows(Tensors.ofRows(new double[][] {z})).getDouble(0), LogSumExp.of(z), 1e-11);
    }

    @Property(seed = SEED)
    void freeEnergyIsLeastAtBoltzmann(@ForAll("weights4") double[] q, @ForAll("energies") double[] energies,
            @ForAll @DoubleRange(min = 0.05, max = 20) double temperature) {
        double[] equilibrium = FreeEnergy.boltzmann(energies, temperature);
        double excess = FreeEnergy.excess(q, energies, temperature);
        assertTrue(excess >= -1e-7);
        assertEquals(temperature * Divergence.kl(q, equilibrium), excess, 1e-7); // sums to one within 1e-9, times T
    }

    @Property(seed = SEED)
    void maxEntMeetsItsMeansAndBeatsAnyOther(@ForAll("weights4") double[] other, @ForAll("energies") double[] energies) {
        double mean = FreeEnergy.meanEnergy(other, energies);
        MaxEntResult best = MaxEnt.solve(new double[][] {energies}, new double[] {mean});
        assertEquals(mean, FreeEnergy.meanEnergy(best.p(), energies), 1e-8);
        assertTrue(best.entropy() >= Entropy.shannon(other) - 1e-8);
    }

    @Property(seed = SEED)
    void maxEntMeetsTwoMeansAtOnce(@ForAll("weights4") double[] other, @ForAll("tenths") double[] first,
            @ForAll("tenths") double[] second) {
        double[] means = {FreeEnergy.meanEnergy(other, first), FreeEnergy.meanEnergy(other, second)};
        MaxEntResult best = MaxEnt.solve(new double[][] {first, second}, means);
        assertEquals(means[0], FreeEnergy.meanEnergy(best.p(), first), 1e-8);
        assertEquals(means[1], FreeEnergy.meanEnergy(best.p(), second), 1e-8);
        assertTrue(best.entropy() >= Entropy.shannon(other) - 1e-6); // on an edge, slopes of 1e-10 meet large multipliers
    }

    @Provide
    Arbitrary<double[]> distributions() {
        return Arbitraries.integers().between(1, 40).flatMap(InformationLawsTest::distribution);
    }

    @Provide
    Arbitrary<double[]> weights4() {
        return distribution(4);
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.integers().between(1, 12)
                .flatMap(n -> Combinators.combine(distribution(n), distribution(n)).as(Pair::new));
    }

    @Provide
    Arbitrary<double[][]> channels() {
        return Combinators.combine(distribution(4), distribution(4), distribution(4), distribution(4))
                .as((a, b, c, d) -> new double[][] {a, b, c, d});
    }

    @Provide
    Arbitrary<double[]> logits() {
        return numbers(-1e3, 1e3, 8);
    }

    @Provide
    Arbitrary<double[]> energies() {
        return numbers(-3, 3, 4);
    }

    @Provide
    Arbitrary<double[]> tenths() {
        return Arbitraries.integers().between(-30, 30).map(n -> n / 10.0).array(Double[].class).ofSize(4)
                .map(numbers -> Stream.of(numbers).mapToDouble(Double::doubleValue).toArray());
    }

    private static Arbitrary<double[]> numbers(double least, double greatest, int count) {
        return Arbitraries.doubles().between(least, greatest).ofScale(6).array(double[].class).ofSize(count);
    }

    /** Weights 0, 1e-9 or anything up to one, normalised; one of them is made positive. */
    private static Arbitrary<double[]> distribution(int n) {
        Arbitrary<Double> weight = Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(0.0)),
                Tuple.of(1, Arbitraries.just(1e-9)),
                Tuple.of(6, Arbitraries.doubles().between(0.001, 1).ofScale(3)));
        return weight.array(Double[].class).ofSize(n).map(weights -> {
            double[] p = new double[n];
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += p[i] = weights[i];
            }
            p[0] += sum == 0 ? 1 : 0;
            sum += sum == 0 ? 1 : 0;
            for (int i = 0; i < n; i++) {
                p[i] /= sum;
            }
            return p;
        });
    }
}
