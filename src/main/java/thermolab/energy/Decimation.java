package thermolab.energy;

import org.hipparchus.util.FastMath;
import thermolab.num.Require;

/**
 * The Ising chain seen from farther away: sum over all spins but each b-th. What is left is an Ising chain again, exactly.
 *
 * <pre>
 *   tanh K' = tanhᵇ K,   K = J/T                                                                          [chain]
 *   K' = ½ ln cosh 2K   for b = 2                                                                         [two]
 *   Σ_σ e^{Kσ(s + t)} = A e^{K' s t},   ln A = ½ ln(4 cosh 2K)                                            [weight]
 *   in a field h (over T):   e^{4K'} = 1 + sinh² 2K / cosh² h,   h' = h + artanh(tanh 2K tanh h)          [field]
 * </pre>
 *
 * <p>Each step halves the correlation length ξ = −1/ln tanh K (divides it by b); K* = 0 is stable and K* = ∞ is not, so that no chain
 * orders at T &gt; 0. Couplings and fields are divided by T, and any sign is allowed: b = 2 turns an antiferromagnet into a ferromagnet.
 * Zero temperature is K = ∞.
 *
 * <p>Errors: relative rounding of a few units in the last place, times b for general b. Where K' is near K² no digit is lost, down to
 * K = 1e-154, whose square is still a double; where K is large, K' = K − ½ ln b. Source: Kadanoff, Physics 2, 263 (1966); Nelson and
 * Fisher, Ann. Phys. 91, 226 (1975), for the field.
 */
public final class Decimation {

    private static final double LARGE = 19;          // beyond it e^(−2K) squared is below the rounding of one
    private static final int MOST_STEPS = 1100;      // ten more than K = 1e300 takes

    private Decimation() {
    }

    /**
     * A chain in a field after one step of b = 2.
     *
     * @param coupling K'
     * @param field h', over T
     * @param logWeight ln A, in nats, what each spin that was summed over leaves behind
     */
    public record InField(double coupling, double field, double logWeight) {
    }

    /** [two]: K' when each second spin is summed over. Even in K. */
    public static double decimate(double coupling) {
        double k = Math.abs(known("coupling", coupling));
        if (k > LARGE) {
            return k - 0.5 * Math.log(2);
        }
        double sinh = Math.sinh(k);
        return k < 1 ? 0.5 * Math.log1p(2 * sinh * sinh) : k + 0.5 * (Math.log1p(Math.exp(-4 * k)) - Math.log(2));   // [two]
    }

    /** [chain]: K' when one spin in b is kept; b = 1 changes nothing. Odd b keep the sign of K. */
    public static double decimate(double coupling, int b) {
        Require.atLeast("b", b, 1, "it is how many bonds become one");
        if (b <= 2 || coupling == 0) {
            return b == 2 ? decimate(coupling) : known("coupling", coupling);
        }
        double k = Math.abs(known("coupling", coupling));
        double renormalised = k > LARGE && 2 * k - Math.log(b) > LARGE ? k - 0.5 * Math.log(b)
                : k > 0.5 ? Duality.dual(b * Duality.dual(k)) : FastMath.atanh(Math.pow(Math.tanh(k), b));          // [chain]
        return coupling < 0 && b % 2 == 1 ? -renormalised : renormalised;
    }

    /** K before, and after 1, 2, …, steps of b = 2: steps + 1 numbers. */
    public static double[] flow(double coupling, int steps) {
        Require.range(0, Require.atLeast("steps", steps, 0, ""), 1 << 20);
        double[] k = new double[steps + 1];
        k[0] = known("coupling", coupling);
        for (int i = 0; i < steps; i++) {
            k[i + 1] = decimate(k[i]);
        }
        return k;
    }

    /** [field]: coupling and field after one step of b = 2. Both finite. */
    public static InField inField(double coupling, double field) {
        double h = Math.abs(Require.finite("field", field, "it is h/T"));
        double twice = 2 * Require.finite("coupling", coupling, "it is J/T");
        double strong = Math.abs(twice);
        if (strong + h == Double.POSITIVE_INFINITY) {
            throw Require.broken("coupling and field", coupling + ", " + field, "must have a finite sum", "they are J/T and h/T");
        }
        double logRatio = logSinh(strong) - logCosh(h);
        double k = logRatio > LARGE ? 0.5 * logRatio : 0.25 * Math.log1p(Math.exp(2 * logRatio));
        double shift = 0.5 * (logCosh(strong + h) - logCosh(strong - h));
        double small = Math.tanh(strong) * Math.tanh(h);
        shift = small < 0.5 ? FastMath.atanh(small) : shift;
        double weight = 0.25 * (logCosh(strong + h) + logCosh(strong - h) + 2 * logCosh(h)) + Math.log(2);
        return new InField(k, Math.copySign(1, field) * (h + Math.signum(twice) * shift), weight);                    // [field]
    }

    /** ln A of [weight], in nats: what each spin that was summed over leaves in ln Z. */
    public static double logWeight(double coupling) {
        return Math.log(2) + 0.5 * logCosh(2 * Require.finite("coupling", coupling, "it is J/T"));
    }

    /**
     * ln Z per spin of the endless chain, in nats, rebuilt from the weights of all steps: Σ_i 2^(−i−1) ln A(K_i), and ln 2 of free
     * spins at the end of the flow. Equal to ln(2 cosh K).
     */
    public static double logZPerSpin(double coupling) {
        double k = Math.abs(Require.finite("coupling", coupling, "it is J/T"));
        double sum = 0;
        double share = 0.5;
        for (int step = 0; step < MOST_STEPS && share > 0; step++) {
            if (!Double.isFinite(2 * k)) {
                throw Require.broken("coupling", coupling, "must have a finite double", "it is J/T");
            }
            sum += share * logWeight(k);
            share /= 2;
            k = decimate(k);
        }
        return sum;
    }

    /** ξ = −1/ln |tanh K|, in spacings of the chain it is asked of. */
    public static double correlationLength(double coupling) {
        return 0.5 / Duality.dual(Math.abs(known("coupling", coupling)));
    }

    static double known(String name, double coupling) {
        if (Double.isNaN(coupling)) {
            throw Require.broken(name, coupling, "must be a number", "it is J/T; infinite at zero temperature");
        }
        return coupling;
    }

    /** ln cosh x. */
    static double logCosh(double x) {
        double size = Math.abs(x);
        double sinh = size < 1 ? Math.sinh(size / 2) : 0;
        return size < 1 ? Math.log1p(2 * sinh * sinh) : size + Math.log1p(Math.exp(-2 * size)) - Math.log(2);
    }

    /** ln sinh x for x ≥ 0; −∞ at 0. */
    private static double logSinh(double x) {
        return x < 1 ? Math.log(Math.sinh(x)) : x + Math.log1p(-Math.exp(-2 * x)) - Math.log(2);
    }
}
