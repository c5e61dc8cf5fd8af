package thermolab.sample;

import thermolab.num.Require;

/**
 * What the works of a {@link TrapDrive} come to, step by step and without sampling: the bead's place is Gaussian throughout, so that its
 * covariances with the work so far close, and so does its law weighted by e^(−W/T).
 */
final class TrapMoments {

    private TrapMoments() {
    }

    /** ⟨W⟩ and Var W. */
    static double[] meanAndVariance(TrapDrive drive) {
        double m = 0;                               // mean and variance of y, the place from the centre
        double v = drive.temperature() / drive.stiffness(0);
        double mean = 0;
        double variance = 0;
        double withY = 0;                           // Cov(W, y) and Cov(W, (y − m)²)
        double withSquare = 0;
        for (int i = 0; i < drive.steps(); i++) {
            double after = drive.stiffness(i + 1);
            double square = (after - drive.stiffness(i)) / 2;
            double slope = 2 * square * m - after * drive.move(i);
            mean += square * (m * m + v) - after * drive.move(i) * (m - drive.move(i) / 2);
            variance += 2 * (slope * withY + square * withSquare) + slope * slope * v + 2 * square * square * v * v;
            double a = drive.kept(i);
            withY = a * (withY + slope * v);
            withSquare = a * a * (withSquare + 2 * square * v * v);
            m = a * (m - drive.move(i));
            v = a * a * v + drive.kick(i) * drive.kick(i);
        }
        return new double[] {Require.answer("mean work", mean), Require.answer("variance", variance)};
    }

    /** −T ln⟨e^(−W/T)⟩: a Gaussian times e^(−ΔW/T) is a Gaussian times a number, unless it grows without bound. */
    static double exponentialFreeEnergy(TrapDrive drive) {
        double temperature = drive.temperature();
        double m = 0;
        double v = temperature / drive.stiffness(0);
        double log = 0;
        for (int i = 0; i < drive.steps(); i++) {
            double d = drive.move(i);
            double after = drive.stiffness(i + 1);
            double precision = 1 / v + (after - drive.stiffness(i)) / temperature;
            if (!(precision > 0)) {
                return Double.NEGATIVE_INFINITY;
            }
            double pull = m / v + after * d / temperature;
            log += (pull * pull / precision - m * m / v - Math.log(precision * v) - after * d * d / temperature) / 2;
            double a = drive.kept(i);
            m = a * (pull / precision - d);
            v = a * a / precision + drive.kick(i) * drive.kick(i);
        }
        return Require.answer("free energy", -temperature * log);
    }
}
