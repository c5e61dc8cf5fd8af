package thermolab.energy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;
import thermolab.num.Tensors;

/** Hidden spins, chains and trees as channels, and sums: enumeration, closed forms, bounds. */
class HiddenAndTreesTest {

    private static final double LN2 = Math.log(2);

    @Test
    void hiddenSpinOfTwoIsDecimation() {
        RandomStream random = RandomStream.of(3);
        for (int trial = 0; trial < 200; trial++) {
            double w = Math.exp(random.nextDouble(-20, 4));
            double v = Math.exp(random.nextDouble(-20, 4));
            assertEquals(1, HiddenSpin.coupling(w, w) / Decimation.decimate(w), 1e-12);
            assertEquals(1, HiddenSpin.coupling(w, -v) / -HiddenSpin.coupling(v, w), 1e-12);
            assertEquals(1, HiddenSpin.coupling(HiddenSpin.weightFor(w), HiddenSpin.weightFor(w)) / w, 1e-12);
            assertEquals(HiddenSpin.coupling(w, v), HiddenSpin.couplings(new double[] {w, v}, 0)[3], 1e-13 * (1 + w + v));
        }
        assertEquals(0.5, HiddenSpin.coupling(Double.POSITIVE_INFINITY, 0.5), 1e-15);
    }

    @Test
    void allCouplingsRebuildTheTrace() {
        RandomStream random = RandomStream.of(4);
        for (int n : new int[] {1, 2, 3, 5}) {
            double[] w = random.doubles(n, -2, 2).toArray();
            double bias = n == 3 ? 0 : random.nextDouble(-1, 1);
            double[] j = HiddenSpin.couplings(w, bias);
            double[][] column = new double[n][1];
            for (int i = 0; i < n; i++) {
                column[i][0] = w[i];
            }
            double[] free = new double[1 << n];
            for (int state = 0; state < 1 << n; state++) {
                double felt = bias;
                double[] v = new double[n];
                for (int i = 0; i < n; i++) {
                    v[i] = 1 - (state >> i & 1);
                    felt += w[i] * (2 * v[i] - 1);
                }
                double sum = 0;
                for (int set = 0; set < 1 << n; set++) {
                    sum += j[set] * (Integer.bitCount(set & state) % 2 == 0 ? 1 : -1);
                }
                assertEquals(Math.log(2 * Math.cosh(felt)), sum, 1e-13);
                free[state] = HiddenSpin.rbm(column, new double[] {bias}).freeEnergy(Tensors.ofRows(new double[][] {v})).getDouble(0) + sum;
                assertEquals(free[0], free[state], 1e-12);
            }
            for (int set = 1; n == 3 && set < 8; set++) {
                assertTrue(Integer.bitCount(set) == 2 == Math.abs(j[set]) > 1e-6, "without a bias pairs alone, of three");
            }
        }
    }

    @Test
    void informationAlongAChainKeepsItsDigits() {
        assertEquals(LN2, SpinInformation.alongChain(0.3, 0), 1e-15);
        assertEquals(LN2, SpinInformation.alongChain(Double.NEGATIVE_INFINITY, 9), 1e-15);
        assertEquals(1, SpinInformation.alongChain(1e-30, 2) / (0.5e-120), 1e-12);
        assertEquals(1, SpinInformation.alongChain(0.1, 100) / (0.5 * Math.pow(Math.tanh(0.1), 200)), 1e-12);
        double lost = LN2 - SpinInformation.alongChain(12, 1); // (1 − c)/2 = e^(−2K): entropy of a rare flip
        double rare = Math.exp(-24) / (1 + Math.exp(-24));
        assertEquals(-rare * Math.log(rare) + rare, lost, 1e-15);
        for (double c = 0.05; c < 1; c += 0.05) {
            double plain = 0.5 * ((1 + c) * Math.log(1 + c) + (1 - c) * Math.log(1 - c));
            assertEquals(plain, SpinInformation.ofCorrelation(-c), 1e-15);
            assertEquals(plain, SpinInformation.alongChain(0.5 * Math.log((1 + c) / (1 - c)), 1), 1e-14);
        }
        assertEquals(SpinInformation.alongChain(1, 3), SpinInformation.bitsAlongChain(1, 3) * LN2, 1e-15);
    }

    /** All 2^7 colourings of a binary tree of two generations, each leaf's law by its own path. */
    @Test
    void smallTreeByEnumeration() {
        double flip = 0.17;
        TreeBroadcast tree = new TreeBroadcast(2, flip);
        double[][] law = new double[2][16]; // root, leaves
        for (int s = 0; s < 128; s++) {
            double p = 0.5;
            for (int node = 1; node < 7; node++) {
                p *= (s >> node & 1) == (s >> (node - 1) / 2 & 1) ? 1 - flip : flip;
            }
            law[s & 1][s >> 3] += p;
        }
        double information = 0;
        double counted = 0;
        double[][] counts = new double[2][5];
        double rootTimesSum = 0;
        double sumSquared = 0;
        for (int leaves = 0; leaves < 16; leaves++) {
            for (int root = 0; root < 2; root++) {
                double p = law[root][leaves];
                int sum = 2 * Integer.bitCount(leaves) - 4;
                information += p * Math.log(2 * p / (law[0][leaves] + law[1][leaves]));
                counts[root][Integer.bitCount(leaves)] += p;
                rootTimesSum += p * sum * (2 * root - 1);
                sumSquared += p * sum * sum;
            }
        }
        for (int k = 0; k < 5; k++) {
            assertEquals(2 * counts[1][k], tree.leavesUp(2)[k], 1e-15);
            for (int root = 0; root < 2; root++) {
                counted += counts[root][k] * Math.log(2 * counts[root][k] / (counts[0][k] + counts[1][k]));
            }
        }
        TreePosterior all = TreePosterior.of(tree, 2, 500);
        assertEquals(information, all.lower(), 1e-13);
        assertEquals(information, all.upper(), 1e-13);
        assertEquals(counted, tree.countInformation(2), 1e-13);
        assertEquals(rootTimesSum / Math.sqrt(sumSquared), tree.sumCorrelation(2), 1e-14);
        assertEquals(2 * (counts[1][3] + counts[1][4]) + counts[1][2], tree.majorityAccuracy(2), 1e-14);
    }

    @Test
    void theThresholdDividesWhatIsKept() {
        assertEquals(1, new TreeBroadcast(3, TreeBroadcast.criticalFlip(3)).kestenStigum(), 1e-14);
        for (double flip : new double[] {0.05, 0.1, 0.2, 0.3, 0.7}) {
            TreeBroadcast tree = new TreeBroadcast(2, flip);
            assertEquals(tree.sumCorrelationForEver(), Math.abs(tree.sumCorrelation(3000)), 1e-12);
            TreePosterior exact = TreePosterior.of(tree, 4, 2000);
            TreePosterior pooled = TreePosterior.of(tree, 4, 40);
            assertEquals(exact.lower(), exact.upper(), 1e-12);
            assertTrue(pooled.lower() <= exact.lower() + 1e-12 && exact.upper() <= pooled.upper() + 1e-12);
            assertTrue(tree.countInformation(4) <= exact.upper() + 1e-12 && exact.upper() <= LN2);
            assertTrue(tree.leafInformation(4) <= tree.countInformation(4) + 1e-12);
        }
        TreePosterior deep = TreePosterior.of(new TreeBroadcast(2, 0.1), 20, 60);
        assertTrue(deep.lower() > 0.25 && deep.upper() - deep.lower() < 0.01, deep.toString());
        assertTrue(TreePosterior.of(new TreeBroadcast(2, 0.2), 20, 60).upper() < 0.02);
        assertEquals(Math.pow(0.8, 5), new TreeBroadcast(1, 0.1).sumCorrelation(5), 1e-14); // a chain
        assertEquals(SpinInformation.alongChain(0.5 * Math.log(9), 5), TreePosterior.of(new TreeBroadcast(1, 0.1), 5, 9).lower(), 1e-13);
        assertEquals(1, new TreeBroadcast(2, 0).sumCorrelation(9), 1e-14);
        assertEquals(0, new TreeBroadcast(2, 0.5).sumCorrelation(9), 0);
        assertTrue(new TreeBroadcast(2, 0.2).boundaryMean(500) > 0.1, "2 · 0.6 is above one");
        assertEquals(0, new TreeBroadcast(2, 0.3).boundaryMean(500), 1e-12);
    }

    @Test
    void sumsFlowToTheGaussian() {
        SumFlow coin = SumFlow.of(new double[] {0.5, 0.5});
        SumFlow skew = SumFlow.of(new double[] {0.7, 0.1, 0.15, 0.05});
        for (int step = 0; step < 6; step++) {
            SumFlow nextCoin = coin.next();
            SumFlow nextSkew = skew.next();
            assertEquals(coin.excessKurtosis() / 2, nextCoin.excessKurtosis(), 1e-10);
            assertEquals(skew.excessKurtosis() / 2, nextSkew.excessKurtosis(), 1e-10);
            assertEquals(skew.skewness() * SumFlow.eigenvalue(3), nextSkew.skewness(), 1e-10);
            assertEquals(skew.variance(), nextSkew.variance(), 1e-12);
            coin = nextCoin;
            skew = nextSkew;
        }
        assertEquals(-2 / 64.0, coin.excessKurtosis(), 1e-10);
        assertEquals(0.5, SumFlow.eigenvalue(4), 1e-15);
        assertEquals(-2, SumFlow.excessKurtosisOf(new double[] {1e200, -1e200, 1e200, -1e200}), 1e-12);
        assertEquals((0.7 * Math.pow(0.3, 4) + 0.3 * Math.pow(0.7, 4)) / Math.pow(0.21, 2) - 3,
                SumFlow.excessKurtosisOf(new double[] {5, 5, 5, 5, 5, 5, 5, 6, 6, 6}), 1e-10);
        double[] normals = new double[4000];
        RandomStream random = RandomStream.of(5);
        for (int i = 0; i < normals.length; i++) {
            normals[i] = random.nextGaussian() * random.nextGaussian(); // kurtosis 6
        }
        double[] pairs = SumFlow.pairs(normals);
        double[] squares = new double[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            squares[i] = pairs[i] * pairs[i];
        }
        assertTrue(Math.abs(Estimate.ofMean(squares).sigmasFrom(1)) < 5);
    }
}
