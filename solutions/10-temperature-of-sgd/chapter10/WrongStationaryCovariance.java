package chapter10;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.SgdCovariance;

/** Answers that the tests must tell from a right one. */
public final class WrongStationaryCovariance {

    private WrongStationaryCovariance() {
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class ToolkitCall implements StationaryCovariance {
        @Override
        public double[][] stationaryCovariance(double[][] H, double[][] C, double eta) {
            return SgdCovariance.stationary(H, C, eta);
        }
    }

    /** Solves HΣ + ΣH = ηC, the limit of small η. */
    @Misses("exact in η")
    public static final class ContinuousTime extends MyStationaryCovariance {
        @Override
        public double[][] stationaryCovariance(double[][] H, double[][] C, double eta) {
            double[][] stronger = new double[C.length][C.length];
            for (int i = 0; i < C.length; i++) {
                for (int j = 0; j < C.length; j++) {
                    stronger[i][j] = 1e6 * C[i][j];
                }
            }
            return super.stationaryCovariance(H, stronger, eta / 1e6);
        }
    }

    /** Treats each coordinate alone. */
    @Misses("correlated between two directions")
    public static final class CoordinateByCoordinate implements StationaryCovariance {
        @Override
        public double[][] stationaryCovariance(double[][] H, double[][] C, double eta) {
            double[][] sigma = new double[H.length][H.length];
            for (int i = 0; i < H.length; i++) {
                sigma[i][i] = eta * C[i][i] / (H[i][i] * (2 - eta * H[i][i]));
            }
            return sigma;
        }
    }

    /** Leaves out the η² before C. */
    @Misses("one more step leaves Σ as it is")
    public static final class NoiseNotScaled extends MyStationaryCovariance {
        @Override
        public double[][] stationaryCovariance(double[][] H, double[][] C, double eta) {
            double[][] sigma = super.stationaryCovariance(H, C, eta);
            for (double[] row : sigma) {
                for (int j = 0; j < row.length; j++) {
                    row[j] /= eta * eta;
                }
            }
            return sigma;
        }
    }

    /** Stops after a thousand steps. */
    @Misses("after millions of steps")
    public static final class StopsEarly implements StationaryCovariance {
        @Override
        public double[][] stationaryCovariance(double[][] H, double[][] C, double eta) {
            int d = H.length;
            double[][] sigma = new double[d][d];
            for (int step = 0; step < 1000; step++) {
                double[][] next = new double[d][d];
                for (int i = 0; i < d; i++) {
                    for (int j = 0; j < d; j++) {
                        next[i][j] = eta * eta * C[i][j];
                        for (int k = 0; k < d; k++) {
                            for (int l = 0; l < d; l++) {
                                next[i][j] += ((i == k ? 1 : 0) - eta * H[i][k]) * sigma[k][l] * ((j == l ? 1 : 0) - eta * H[j][l]);
                            }
                        }
                    }
                }
                sigma = next;
            }
            return sigma;
        }
    }
}
