package thermolab.info;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class DivergenceTest {

    private static final double INFINITE = Double.POSITIVE_INFINITY;
    private static final double[] P = {0.5, 0.5};
    private static final double[] Q = {0.9, 0.1};
    private static final double[] LEFT = {1, 0};
    private static final double[] RIGHT = {0, 1};

    @Test
    void klHasItsClosedForm() { // ½ ln(½/0.9) + ½ ln(½/0.1) = ln(5/3)
        assertEquals(Math.log(5.0 / 3), Divergence.kl(P, Q), 1e-15);
        assertEquals(0.9 * Math.log(1.8) + 0.1 * Math.log(0.2), Divergence.kl(Q, P), 1e-15);
        assertEquals(Entropy.bits(Math.log(5.0 / 3)), Divergence.klBits(P, Q), 1e-15);
        assertEquals(Divergence.kl(P, Q) + Divergence.kl(Q, P), Divergence.jeffreys(P, Q), 1e-15);
    }

    @Test
    void klIsInfiniteOnlyWhereQRulesOutWhatPAllows() {
        assertEquals(INFINITE, Divergence.kl(P, LEFT));
        assertEquals(Math.log(2), Divergence.kl(LEFT, P), 1e-15);
        assertEquals(0.0, Divergence.kl(new double[] {0, 0.5, 0.5}, new double[] {0, 0.5, 0.5}));
        assertEquals(INFINITE, Divergence.chiSquared(P, LEFT));
        assertEquals(INFINITE, Divergence.renyi(P, LEFT, 2));
    }

    @Test
    void disjointDistributionsAreAsFarAsCanBe() {
        assertEquals(Math.log(2), Divergence.js(LEFT, RIGHT), 1e-15);
        assertEquals(1, Divergence.totalVariation(LEFT, RIGHT), 0);
        assertEquals(1, Divergence.hellinger(LEFT, RIGHT), 1e-15);
        assertEquals(0, Divergence.bhattacharyya(LEFT, RIGHT), 0);
        assertEquals(INFINITE, Divergence.kl(LEFT, RIGHT));
    }

    @Test
    void jsIsTheInformationOfALabel() { // draw from p or q by a fair coin: I(coin; draw) = JS
        double[][] table = {{0.25, 0.25}, {0.45, 0.05}};
        assertEquals(Joint.of(table).mutualInformation(), Divergence.js(P, Q), 1e-15);
    }

    @Test
    void renyiPassesThroughItsNamedMembers() {
        assertEquals(Divergence.kl(P, Q), Divergence.renyi(P, Q, 1), 0);
        assertEquals(Divergence.kl(P, Q), Divergence.renyi(P, Q, 1 + 1e-7), 1e-6);
        assertEquals(-2 * Math.log(Divergence.bhattacharyya(P, Q)), Divergence.renyi(P, Q, 0.5), 1e-14);
        assertEquals(Math.log1p(Divergence.chiSquared(P, Q)), Divergence.renyi(P, Q, 2), 1e-14);
        assertEquals(Math.log(5), Divergence.renyi(P, Q, INFINITE), 1e-15);
    }

    @Test
    void nearDistributionsAgreeOnFishersDistance() { // KL ≈ JS·4 ≈ χ²/2 for a small difference
        double[] near = {0.5 + 1e-4, 0.5 - 1e-4};
        double half = Divergence.chiSquared(near, P) / 2;
        assertEquals(half, Divergence.kl(near, P), 1e-4 * half);
        assertEquals(half, 4 * Divergence.js(near, P), 1e-3 * half);
    }

    /** KL = Σ d²/2q − Σ d³/6q² …, of which p − q = d is known exactly; logarithms as they stand have no digit of it. */
    @Test
    void nearDistributionsKeepTheDigitsOfASecondOrder() {
        for (double apart : new double[] {1e-4, 1e-7, 1e-9, 1e-12}) {
            double[] q = {0.3, 0.7};
            double[] p = {0.3 + apart, 0.7 - apart};
            double first = p[0] - q[0];
            double second = p[1] - q[1];
            double kl = first * first / (2 * q[0]) + second * second / (2 * q[1]);
            assertEquals(kl, Divergence.kl(p, q), 2 * apart * kl + 1e-12 * kl);
            assertEquals(kl / 4, Divergence.js(p, q), 2 * apart * kl + 1e-9 * kl);
            assertEquals(Math.sqrt(kl / 2), Divergence.pinskerBound(p, q), 2 * apart);
        }
        assertEquals(300 * Math.log(10), Divergence.kl(new double[] {1e-300, 1}, new double[] {1, 1e-300}), 1e-10);
    }

    @Test
    void refusesMismatchedShapesAndNamesBoth() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> Divergence.js(P, new double[] {0.2, 0.3, 0.5})).getMessage();
        assertTrue(message.contains("p [2]") && message.contains("q [3]"), message);
        assertThrows(IllegalArgumentException.class, () -> Divergence.kl(P, new double[] {0.5, 0.6}));
        assertThrows(IllegalArgumentException.class, () -> Divergence.renyi(P, Q, 0));
    }

    /** Over random pairs, also far apart and with tiny entries; for two outcomes the bounds are met to second order. */
    @Test
    void pinskerHoldsBothWays() {
        RandomStream random = RandomStream.of(8);
        for (int run = 0; run < 2000; run++) {
            double[] p = weights(random);
            double[] q = weights(random);
            double kl = 0;
            double variation = 0;
            double least = 1;
            for (int i = 0; i < 3; i++) {
                kl += p[i] == 0 ? 0 : p[i] * Math.log(p[i] / q[i]);
                variation += Math.max(0, p[i] - q[i]);
                least = Math.min(least, q[i]);
            }
            assertEquals(Math.sqrt(Math.max(0, kl) / 2), Divergence.pinskerBound(p, q), 1e-9 * (1 + Math.sqrt(Math.abs(kl))));
            assertTrue(Divergence.pinskerBound(p, q) >= variation * (1 - 1e-12));
            assertEquals(Math.log(1 + 2 * variation * variation / least), Divergence.reversePinskerBound(p, q), 1e-9);
            assertTrue(Divergence.reversePinskerBound(p, q) >= kl * (1 - 1e-12));
        }
        double[] fair = {0.5, 0.5};
        assertEquals(0, Divergence.reversePinskerBound(fair, fair), 0);
        assertEquals(Double.POSITIVE_INFINITY, Divergence.reversePinskerBound(fair, new double[] {1, 0}));
        double[] near = {0.5 + 1e-4, 0.5 - 1e-4};
        assertEquals(1e-4, Divergence.pinskerBound(near, fair), 1e-11);
        assertEquals(4e-8, Divergence.reversePinskerBound(near, fair), 1e-14);     // twice KL = 2e-8
    }

    private static double[] weights(RandomStream random) {
        double[] p = new double[3];
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            p[i] = Math.pow(random.nextDouble(), 1 + random.nextInt(12));
            sum += p[i];
        }
        for (int i = 0; i < 3; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
