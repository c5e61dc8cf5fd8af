package thermolab.quantum;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.complex.Complex;
import thermolab.num.Require;

/**
 * A qubit in a field that changes with time, H(t) = ½ (b_x(t) σ_x + b_y(t) σ_y + b_z(t) σ_z), and no bath.
 *
 * <pre>
 *   U ← exp(−i H(t + dt/2) dt) U,   each factor a rotation about b by |b| dt: unitary at any step                     [midpoint]
 *   linear passage, b_z = v t, b_x = Δ:  P(jump) = exp(−π Δ²/(2v))                Landau, Zener, Majorana, Stückelberg (1932)
 * </pre>
 *
 * <p>Error of U: proportional to dt². ħ = 1: |b| is the splitting, the angle of precession per unit of time.
 */
public final class QubitDrive {

    private static final int MOST_STEPS = 10_000_000;

    private QubitDrive() {
    }

    /** ½ b·σ. */
    public static Complex[][] hamiltonian(double bx, double by, double bz) {
        return Operators.of(new double[][] {{bz / 2, bx / 2}, {bx / 2, -bz / 2}}, new double[][] {{0, -by / 2}, {by / 2, 0}});
    }

    /**
     * U of a drive whose field has no y component.
     *
     * @param bx, bz the field at a time
     * @param from time of the start
     * @param to time of the end, later than the start
     * @param steps at least 1
     */
    public static Complex[][] unitary(DoubleUnaryOperator bx, DoubleUnaryOperator bz, double from, double to, int steps) {
        Require.finite("from", from, "");
        Require.positive("duration", to - from, "the end must be later than the start");
        Require.atLeast("steps", steps, 1, "");
        if (steps > MOST_STEPS) {
            throw Require.broken("steps", steps, "must be at most " + MOST_STEPS, "");
        }
        double dt = (to - from) / steps;
        double[] q = {1, 0, 0, 0};                        // U = q₀ − i (q₁ σ_x + q₂ σ_y + q₃ σ_z)
        for (int k = 0; k < steps; k++) {
            double t = from + (k + 0.5) * dt;
            double x = Require.finite("bx(" + t + ")", bx.applyAsDouble(t), "");
            double z = Require.finite("bz(" + t + ")", bz.applyAsDouble(t), "");
            double b = Math.hypot(x, z);
            double half = Require.finite("angle of a step", b * dt / 2, "choose a shorter step");
            double s = b == 0 ? 0 : Math.sin(half) / b;
            q = turned(Math.cos(half), s * x, s * z, q);                                                             // [midpoint]
        }
        double length = Math.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3]);
        for (int i = 0; i < 4; i++) {
            q[i] /= length;
        }
        return Operators.of(new double[][] {{q[0], -q[2]}, {q[2], q[0]}}, new double[][] {{-q[3], -q[1]}, {-q[1], q[3]}});
    }

    /** (c − i (x σ_x + z σ_z)) times what was before: Hamilton's product. */
    private static double[] turned(double c, double x, double z, double[] q) {
        return new double[] {c * q[0] - x * q[1] - z * q[3], c * q[1] + x * q[0] - z * q[2], c * q[2] + z * q[1] - x * q[3],
            c * q[3] + z * q[0] + x * q[2]};
    }
}
