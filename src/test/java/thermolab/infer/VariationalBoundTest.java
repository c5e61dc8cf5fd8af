package thermolab.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import thermolab.info.Divergence;
import thermolab.info.FreeEnergy;
import thermolab.num.LogSumExp;
import thermolab.num.RandomStream;

class VariationalBoundTest {

    @Property(tries = 100)
    void isBelowTheEvidenceByTheDivergence(@ForAll @IntRange(min = 0, max = 9999) int seed,
            @ForAll @DoubleRange(min = 0.1, max = 30) double spread) {
        RandomStream random = RandomStream.of(seed);
        int states = 1 + seed % 9;
        double[] logJoint = new double[states];
        double[] logits = new double[states];
        double[] energies = new double[states];
        for (int i = 0; i < states; i++) {
            logJoint[i] = spread * random.nextGaussian() - 5;
            logits[i] = spread * random.nextGaussian();
            energies[i] = -logJoint[i];
        }
        double[] q = LogSumExp.softmax(logits);
        VariationalBound bound = VariationalBound.of(q, logJoint);
        double evidence = LogSumExp.of(logJoint);
        double gap = bound.gap(evidence);
        double size = 1e-12 * (1 + Math.abs(bound.elbo()));
        assertTrue(gap >= -size);
        assertEquals(Divergence.kl(q, LogSumExp.softmax(logJoint)), gap, 10 * size);
        assertEquals(FreeEnergy.of(q, energies, 1), bound.variationalFreeEnergy(), size);
        assertEquals(-bound.elbo(), bound.variationalFreeEnergy(), size);
        assertEquals(evidence, VariationalBound.of(LogSumExp.softmax(logJoint), logJoint).elbo(), size + 1e-12 * Math.abs(evidence));
    }

    @Property(tries = 60)
    void staysBelowTheEvidenceOfACoin(@ForAll @IntRange(min = 0, max = 40) int n, @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @DoubleRange(min = -3, max = 3) double mean, @ForAll @DoubleRange(min = 0.01, max = 4) double variance) {
        BetaBinomial coin = new BetaBinomial(0.7, 2.5, n, (int) (share * n));
        assertTrue(VariationalBound.of(new NormalBelief(mean, variance), coin).elbo() <= coin.logEvidence() + 1e-9);
    }

    @Test
    void aVanishingWidthCostsEverything() {
        ConjugateGaussian model = new ConjugateGaussian(new double[] {1}, 1, 0, 1);
        assertTrue(model.elbo(0.5, 1e-300) < -300);
        assertTrue(model.elbo(0.5, 1e300) < -1e299);
        assertEquals(model.logEvidence(), model.elbo(0.5, 0.5), 1e-14);
    }
}
