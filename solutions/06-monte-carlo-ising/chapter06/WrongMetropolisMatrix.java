package chapter06;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.sample.TransitionMatrix;

/** Answers that the tests must tell from a right one. */
public final class WrongMetropolisMatrix {

    private WrongMetropolisMatrix() {
    }

    /** Divides each row by its sum instead of staying put. */
    @Misses("exp(−ΔE/T)")
    public static final class NeverStays extends MyMetropolisMatrix {
        @Override
        public double[][] metropolisMatrix(double[] energies, double temperature, double[][] proposal) {
            double[][] p = super.metropolisMatrix(energies, temperature, proposal);
            for (int i = 0; i < p.length; i++) {
                double leave = 1 - p[i][i];
                for (int j = 0; j < p.length; j++) {
                    p[i][j] = j == i ? 0 : p[i][j] / leave;
                }
            }
            return p;
        }
    }

    /** Forgets the rejected moves. */
    @Misses("refused move stays")
    public static final class LosesProbability extends MyMetropolisMatrix {
        @Override
        public double[][] metropolisMatrix(double[] energies, double temperature, double[][] proposal) {
            double[][] p = super.metropolisMatrix(energies, temperature, proposal);
            for (int i = 0; i < p.length; i++) {
                p[i][i] = proposal[i][i];
            }
            return p;
        }
    }

    /** Takes the ratio of two Boltzmann factors, which is 0/0 for large energies. */
    @Misses("at any scale")
    public static final class RatioOfExponentials implements MetropolisMatrix {
        @Override
        public double[][] metropolisMatrix(double[] energies, double temperature, double[][] proposal) {
            double[][] p = new double[energies.length][energies.length];
            for (int i = 0; i < p.length; i++) {
                p[i][i] = 1;
                for (int j = 0; j < p.length; j++) {
                    if (j != i) {
                        double ratio = Math.exp(-energies[j] / temperature) / Math.exp(-energies[i] / temperature);
                        p[i][j] = proposal[i][j] * Math.min(1, ratio);
                        p[i][i] -= p[i][j];
                    }
                }
            }
            return p;
        }
    }

    /** Multiplies by the temperature, as if it were its inverse. */
    @Misses("exp(−ΔE/T)")
    public static final class TimesTemperature extends MyMetropolisMatrix {
        @Override
        public double[][] metropolisMatrix(double[] energies, double temperature, double[][] proposal) {
            return super.metropolisMatrix(energies, 1 / temperature, proposal);
        }
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class AsksToolkit implements MetropolisMatrix {
        @Override
        public double[][] metropolisMatrix(double[] energies, double temperature, double[][] proposal) {
            return TransitionMatrix.metropolis(energies, temperature, proposal).rows();
        }
    }
}
