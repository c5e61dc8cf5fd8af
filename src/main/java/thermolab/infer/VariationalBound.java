package thermolab.infer;

import java.util.random.RandomGenerator;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import thermolab.info.Entropy;
import thermolab.num.Estimate;
import thermolab.num.Require;

/**
 * What a guess q about the unknowns of a model is worth, with both signs that are in use, in nats.
 *
 * <pre>
 *   U = −⟨ln p(x, θ)⟩_q                                                          [U]
 *   F = U − H(q)          variational free energy, to be made small              [F]
 *   ELBO = −F = ⟨ln p(x, θ)⟩_q + H(q) = ln p(x) − KL(q ‖ p(θ | x)) ≤ ln p(x)     to be made large  [ELBO]
 * </pre>
 *
 * <p>F is Helmholtz's U − TS at T = 1 with the energy −ln p(x, θ). The entropy is <i>added</i> to the ELBO and subtracted in F: it is
 * −⟨ln q⟩, so "minus ⟨ln q⟩" adds it. Source: Neal and Hinton (1998); Bishop, <i>PRML</i> (2006), equation 10.3.
 *
 * @param expectedLogJoint ⟨ln p(x, θ)⟩_q
 * @param entropy H(q); of a density it may be negative
 */
public record VariationalBound(double expectedLogJoint, double entropy) {

    private static final int NODES = 100;

    public VariationalBound {
        Require.finite("expectedLogJoint", expectedLogJoint, "q must give no weight to what the model excludes");
        Require.finite("entropy", entropy, "");
    }

    /** ⟨ln p(x, θ)⟩_q + H(q), never above the evidence ln p(x). */
    public double elbo() {
        return expectedLogJoint + entropy;                                                                   // [ELBO]
    }

    /** F = U − H(q) = −ELBO, never below the surprise −ln p(x). */
    public double variationalFreeEnergy() {
        return energy() - entropy;                                                                           // [F]
    }

    /** U = −⟨ln p(x, θ)⟩_q. */
    public double energy() {
        return -expectedLogJoint;                                                                            // [U]
    }

    /** ln p(x) − ELBO = KL(q ‖ posterior): by how much q misses. */
    public double gap(double logEvidence) {
        return Require.finite("logEvidence", logEvidence, "") - elbo();
    }

    /**
     * For unknowns with finitely many values.
     *
     * @param q a distribution over them
     * @param logJoint ln p(x, θ) of each; minus infinity only where q is zero
     */
    public static VariationalBound of(double[] q, double[] logJoint) {
        Require.distribution("q", q);
        Require.sameLength("q", q.length, "logJoint", logJoint.length);
        double expected = 0;
        for (int i = 0; i < q.length; i++) {
            expected += q[i] == 0 ? 0 : q[i] * logJoint[i];
        }
        return new VariationalBound(expected, Entropy.shannon(q));
    }

    /** For a model of one unknown, by Gauss–Hermite quadrature: exact where ln p(x, θ) is a polynomial, good where it is smooth. */
    public static VariationalBound of(NormalBelief q, Model model) {
        requireDimension(model, 1);
        GaussIntegrator hermite = new GaussIntegratorFactory().hermite(NODES);
        double spread = Math.sqrt(2) * q.deviation();
        double sum = hermite.integrate(t -> model.logJoint(new double[] {q.mean() + spread * t}));
        return new VariationalBound(sum / Math.sqrt(Math.PI), q.entropy());
    }

    /**
     * The ELBO by draws θ ~ q, with its error: the mean of ln p(x, θ), plus the entropy, which is known.
     *
     * @param draws at least 2
     */
    public static Estimate estimateElbo(GaussianBelief q, Model model, int draws, RandomGenerator random) {
        requireDimension(model, q.dimension());
        double[] values = new double[Require.atLeast("draws", draws, 2, "one draw has no error")];
        double entropy = q.entropy();
        for (int i = 0; i < draws; i++) {
            values[i] = model.logJoint(q.draw(random)) + entropy;
        }
        return Estimate.ofMean(values);
    }

    private static void requireDimension(Model model, int dimension) {
        if (model.dimension() != dimension) {
            throw Require.broken("q of dimension", dimension, "must match the model's " + model.dimension(), "");
        }
    }
}
