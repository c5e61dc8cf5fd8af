package thermolab.energy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

/** Decimation, Migdal–Kadanoff, Niemeijer–van Leeuwen and fixed points: closed forms, enumeration, edges. */
class RenormalisationTest {

    private static final double ROUNDING = 1e-14;

    private static void close(double expected, double actual, double relative) {
        assertEquals(expected, actual, relative * Math.abs(expected));
    }

    @Test
    void chainFromOneFlowsAsInTheReference() {
        double[] known = {0.6625013736789321, 0.3500611389452525, 0.11367206746021138, 0.012811542035819601, 0.00016411765214723685,
            2.693460326267286e-08};
        double[] flow = Decimation.flow(1, 6);
        double xi = 3.671860932510951;
        for (int i = 0; i < 6; i++) {
            close(known[i], flow[i + 1], 1e-13);
            close(xi / (2 << i), Decimation.correlationLength(flow[i + 1]), 1e-12);
        }
        close(1.1269280110429725, Decimation.logZPerSpin(1), ROUNDING);
    }

    @Test
    void smallAndLargeCouplingsKeepTheirDigits() {
        for (double k : new double[] {1e-9, 1e-30, 1e-100, 1e-150}) {
            close(k * k, Decimation.decimate(k), 1e-13);
        }
        close(1e-90, Decimation.decimate(1e-30, 3), 1e-13);
        for (double k : new double[] {18, 20, 400, 1e10}) {
            close(k - 0.5 * Math.log(2), Decimation.decimate(k), 1e-15);
            close(k - 0.5 * Math.log(7), Decimation.decimate(k, 7), 1e-15);
        }
        assertEquals(Double.POSITIVE_INFINITY, Decimation.decimate(Double.NEGATIVE_INFINITY));
        assertEquals(0, Decimation.decimate(0));
        close(800, Decimation.logZPerSpin(800), ROUNDING);
        assertEquals(Math.log(2), Decimation.logZPerSpin(0), ROUNDING);
        assertEquals(Double.POSITIVE_INFINITY, Decimation.correlationLength(Double.POSITIVE_INFINITY));
        assertEquals(0, Decimation.correlationLength(0));
    }

    @Test
    void manyBondsBecomeOneByStepsOrAtOnce() {
        RandomStream random = RandomStream.of(1);
        for (int trial = 0; trial < 200; trial++) {
            double k = Math.exp(random.nextDouble(-5, 4));
            close(Decimation.decimate(Decimation.decimate(k)), Decimation.decimate(k, 4), 1e-12);
            close(Decimation.decimate(Decimation.decimate(k, 3), 5), Decimation.decimate(k, 15), 1e-12);
            close(-Decimation.decimate(k, 3), Decimation.decimate(-k, 3), 0);
            close(Decimation.decimate(k), Decimation.decimate(-k, 2), 0);
            close(k, Duality.dual(Duality.dual(k)), k > 10 ? 1e-6 : 1e-13);
            close(Math.log(2 * Math.cosh(k)), Decimation.logZPerSpin(k), 1e-13);
        }
        close(Math.log(1e9) / -2 + 12, Decimation.decimate(12, 1_000_000_000), 2e-2); // 2K − ln b is not large
        close(MigdalKadanoff.EXACT_SQUARE, Duality.dual(MigdalKadanoff.EXACT_SQUARE), ROUNDING);
    }

    @Test
    void aFieldIsTracedOutAsByEnumeration() {
        RandomStream random = RandomStream.of(2);
        for (int trial = 0; trial < 300; trial++) {
            double k = random.nextDouble(-3, 3);
            double h = random.nextDouble(-3, 3);
            Decimation.InField next = Decimation.inField(k, h);
            for (int s = -1; s <= 1; s += 2) {
                for (int t = -1; t <= 1; t += 2) {
                    double weight = Math.exp(h * (s + t) / 2.0) * (Math.exp(k * (s + t) + h) + Math.exp(-k * (s + t) - h));
                    double made = next.logWeight() + next.coupling() * s * t + next.field() * (s + t) / 2.0;
                    assertEquals(Math.log(weight), made, 1e-13);
                }
            }
        }
        close(Decimation.decimate(1e-9), Decimation.inField(1e-9, 0).coupling(), 1e-13);
        close(3e-9, Decimation.inField(1, 3e-9 / (1 + Math.tanh(2))).field(), 1e-13);
        close(40 - 5, Decimation.inField(40, 10).coupling(), 1e-9); // K' = K − h/2
    }

    @Test
    void migdalKadanoffHasItsFixedPoint() {
        FixedPoint point = MigdalKadanoff.plane().fixedPoint();
        close(0.3046889317180031, point.coupling(), 1e-14);
        close(1.6785735104283221, point.eigenvalue(), 1e-9);
        close(1.3382657903899537, MigdalKadanoff.plane().nu(), 1e-9);
        assertTrue(MigdalKadanoff.plane().flow(0.30, 10)[10] < 0.2 && MigdalKadanoff.plane().flow(0.31, 10)[10] > 0.4);
        for (int b = 2; b < 5; b++) {
            for (int d = 2; d < 5; d++) {
                MigdalKadanoff other = new MigdalKadanoff(b, d);
                double k = other.fixedPoint().coupling();
                close(k, other.map(k), 1e-12);
                close(other.bonds() * k, other.diamond(other.bonds() * k), 1e-12);
            }
        }
        close(0.5 * Math.log(Math.cosh(2.4)), MigdalKadanoff.plane().map(0.6), ROUNDING);
        close(Decimation.decimate(0.7), new MigdalKadanoff(2, 1).map(0.7), 0);
    }

    /** The diamond lattice of two generations: 12 spins, 16 bonds; what its ends feel of each other, by all states of the rest. */
    @Test
    void diamondsAreExact() {
        double k = 0.43;
        int[][] bonds = {{0, 1}};
        int spins = 2;
        for (int generation = 0; generation < 2; generation++) {
            int[][] finer = new int[4 * bonds.length][];
            for (int e = 0; e < bonds.length; e++) {
                for (int side = 0; side < 2; side++) {
                    finer[4 * e + 2 * side] = new int[] {bonds[e][0], spins};
                    finer[4 * e + 2 * side + 1] = new int[] {spins++, bonds[e][1]};
                }
            }
            bonds = finer;
        }
        double[] z = new double[2];
        for (int state = 0; state < 1 << spins; state++) {
            int sum = 0;
            for (int[] bond : bonds) {
                sum += (state >> bond[0] & 1) == (state >> bond[1] & 1) ? 1 : -1;
            }
            z[(state ^ state >> 1) & 1] += Math.exp(k * sum);
        }
        MigdalKadanoff plane = MigdalKadanoff.plane();
        close(0.5 * Math.log(z[0] / z[1]), plane.diamond(plane.diamond(k)), 1e-12);
    }

    @Test
    void niemeijerAndVanLeeuwenAgreeWithTheBlockByEnumeration() {
        for (double k : new double[] {-1, -0.2, 0, 0.1, NiemeijerVanLeeuwen.FIXED_COUPLING, 0.9}) {
            double[] sums = new double[4]; // of weights, of a member, of two bonds between blocks, of the field on a block
            for (int state = 0; state < 64; state++) {
                int[] s = new int[6];
                for (int i = 0; i < 6; i++) {
                    s[i] = (state >> i & 1) * 2 - 1;
                }
                if (s[0] + s[1] + s[2] > 0 && s[3] + s[4] + s[5] > 0) {
                    double weight = Math.exp(k * (s[0] * s[1] + s[1] * s[2] + s[2] * s[0] + s[3] * s[4] + s[4] * s[5] + s[5] * s[3]));
                    sums[0] += weight;
                    sums[1] += weight * s[0];
                    sums[2] += weight * k * s[0] * (s[3] + s[4]); // spin 0 is the neighbour of two spins of the other block
                    sums[3] += weight * (s[0] + s[1] + s[2]);
                }
            }
            assertEquals(sums[1] / sums[0], NiemeijerVanLeeuwen.memberMean(k), 1e-14);
            assertEquals(sums[2] / sums[0], NiemeijerVanLeeuwen.coupling(k), 1e-14);
            assertEquals(0.1 * sums[3] / sums[0], NiemeijerVanLeeuwen.field(k, 0.1), 1e-14);
        }
        FixedPoint found = FixedPoint.of(NiemeijerVanLeeuwen::coupling, 0.1, 1);
        close(NiemeijerVanLeeuwen.FIXED_COUPLING, found.coupling(), 1e-14);
        close(NiemeijerVanLeeuwen.THERMAL_EIGENVALUE, found.eigenvalue(), 1e-10);
        close(0.3356, NiemeijerVanLeeuwen.FIXED_COUPLING, 1e-4);
        close(1.6235, NiemeijerVanLeeuwen.THERMAL_EIGENVALUE, 1e-4);
        close(0.8822, NiemeijerVanLeeuwen.thermalExponent(), 1e-4);
        close(1.3691, NiemeijerVanLeeuwen.magneticExponent(), 1e-4);
        assertEquals(1 / 3.0, NiemeijerVanLeeuwen.memberMean(Double.NEGATIVE_INFINITY), 1e-15);
    }

    @Test
    void fixedPointsOfKnownMaps() {
        FixedPoint square = FixedPoint.of(k -> k * k, 0.2, 7);
        close(1, square.coupling(), ROUNDING);
        close(2, square.eigenvalue(), 1e-11);
        close(1, square.nu(2), 1e-10);
        close(0.5, square.exponent(4), 1e-10);
        FixedPoint falling = FixedPoint.of(Math::cos, 0, 2);
        close(0.7390851332151607, falling.coupling(), ROUNDING);
        close(-Math.sin(falling.coupling()), falling.eigenvalue(), 1e-10);
        assertTrue(falling.isStable());
        assertFalse(square.isStable());
    }

    @Test
    void truncatedSquareHasOneRelevantDirection() {
        SquareDecimation fixed = SquareDecimation.FIXED;
        close(fixed.near(), fixed.next().near(), ROUNDING);
        close(fixed.diagonal(), fixed.next().diagonal(), ROUNDING);
        double trace = 4 * fixed.near();
        assertEquals(trace, SquareDecimation.RELEVANT + SquareDecimation.IRRELEVANT, ROUNDING);
        assertEquals(-2 * fixed.near(), SquareDecimation.RELEVANT * SquareDecimation.IRRELEVANT, ROUNDING); // the determinant
        assertEquals(0.3921, SquareDecimation.criticalCoupling(), 1e-3);
        assertEquals(1, new SquareDecimation(0.5, 0).phase());
        assertEquals(-1, new SquareDecimation(0.3, 0.02).phase());
    }

    @Test
    void typicalShellIsFarFromItsPeak() {
        TypicalShell shell = new TypicalShell(100);
        assertEquals(10 * (1 - 1 / 400.0), shell.meanRadius(), 1e-4);
        close(Math.sqrt(2 / Math.PI), new TypicalShell(1).meanRadius(), 1e-13);
        close(Math.sqrt(Math.PI / 2), new TypicalShell(2).meanRadius(), 1e-13);
        close(1 - Math.exp(-0.5), new TypicalShell(2).within(1), 1e-13);
        close(3 * Math.exp(-4.5), new TypicalShell(2).density(3), 1e-13);
        assertTrue(shell.within(7) < 1e-4 && shell.within(13) > 1 - 1e-4);
        assertEquals(Math.sqrt(0.5), new TypicalShell(1_000_000).spread(), 1e-4);
        assertArrayEquals(new double[] {0, 1}, new double[] {shell.within(0), shell.within(1e200)}, 0);
        double sum = 0;
        for (int k = 0; k < 2000; k++) {
            sum += shell.density(0.01 * (k + 0.5)) * 0.01;
        }
        close(1, sum, 1e-9);
    }
}
