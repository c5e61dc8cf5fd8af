package thermolab.infer;

import thermolab.num.Require;

/**
 * A Gaussian mean with known noise, where everything is known exactly: xᵢ ~ N(μ, s²), μ ~ N(m₀, v₀).
 *
 * <pre>
 *   p_β(μ | x) = N(m_β, v_β),   1/v_β = 1/v₀ + βn/s²,   m_β = v_β (m₀/v₀ + β Σxᵢ/s²)          power posterior  [power]
 *   ln Z_β = ln ∫ p(μ) p(x | μ)^β dμ
 *          = −(βn/2) ln 2πs² − ½ ln(1 + βnv₀/s²) − β Σ(xᵢ − x̄)²/2s² − βn(x̄ − m₀)²/2(s² + βnv₀)  [logZ]
 *   U(m, v) = −⟨ln p(x, μ)⟩ over q = N(m, v)                                                  [U]
 * </pre>
 *
 * <p>β = 1 is the posterior and ln Z₁ = ln p(x) the evidence; β = 0 is the prior, and ln Z₀ = 0. In nats. Source: Bishop, <i>PRML</i>
 * (2006), section 2.3.6; Murphy, <i>Conjugate Bayesian analysis of the Gaussian distribution</i> (2007), section 2.
 *
 * @param data x, at least one number
 * @param noiseVariance s² &gt; 0, a variance
 * @param priorMean m₀
 * @param priorVariance v₀ &gt; 0, a variance
 */
public record ConjugateGaussian(double[] data, double noiseVariance, double priorMean, double priorVariance)
        implements SmoothModel {

    public ConjugateGaussian {
        Require.atLeast("numbers in data", data.length, 1, "without data there is nothing to explain");
        data = Require.finite("data", data, "").clone();
        Require.positive("noiseVariance", noiseVariance, "it is a variance");
        Require.finite("priorMean", priorMean, "");
        Require.positive("priorVariance", priorVariance, "it is a variance");
    }

    /** x, a copy. */
    @Override
    public double[] data() {
        return data.clone();
    }

    /** N(m₁, v₁). */
    public NormalBelief posterior() {
        return powerPosterior(1);
    }

    /** N(m_β, v_β) ∝ p(μ) p(x | μ)^β. */
    public NormalBelief powerPosterior(double beta) {
        Require.nonNegative("beta", beta, "");
        double weight = beta * data.length * priorVariance / noiseVariance;
        return new NormalBelief((priorMean + weight * average()) / (1 + weight), priorVariance / (1 + weight));       // [power]
    }

    /** ln p(x). */
    public double logEvidence() {
        return logZ(1);
    }

    /** ln Z_β; its slope in β is ⟨ln p(x | μ)⟩ over the power posterior. */
    public double logZ(double beta) {
        Require.nonNegative("beta", beta, "");
        double n = data.length;
        double average = average();
        double scatter = 0;
        for (double x : data) {
            scatter += (x - average) * (x - average);
        }
        double shift = average - priorMean;
        return Require.finiteAnswer("ln Z", -beta * n / 2 * Math.log(2 * Math.PI * noiseVariance) - 0.5 * Math.log1p(beta * n * priorVariance / noiseVariance)
                - beta * scatter / (2 * noiseVariance)
                - beta * n * shift * shift / (2 * (noiseVariance + beta * n * priorVariance)));                       // [logZ]
    }

    /** ⟨ln p(x | μ)⟩ over q = N(mean, variance). */
    public double expectedLogLikelihood(double mean, double variance) {
        Require.finite("mean", mean, "");
        Require.nonNegative("variance", variance, "");
        double squares = 0;
        for (double x : data) {
            squares += (x - mean) * (x - mean) + variance;
        }
        return Require.finiteAnswer("log-likelihood", -0.5 * (data.length * Math.log(2 * Math.PI * noiseVariance) + squares / noiseVariance));
    }

    /** U, H and both signs of the bound for q = N(mean, variance). */
    public VariationalBound bound(double mean, double variance) {
        NormalBelief q = new NormalBelief(mean, variance);
        double shift = mean - priorMean;
        double prior = -0.5 * (Math.log(2 * Math.PI * priorVariance) + (shift * shift + variance) / priorVariance);
        return new VariationalBound(Require.finiteAnswer("log-prior", prior) + expectedLogLikelihood(mean, variance), q.entropy());                      // [U]
    }

    /** ⟨ln p(x, μ)⟩ + H(q), at most {@link #logEvidence}, to be made large. */
    public double elbo(double mean, double variance) {
        return bound(mean, variance).elbo();
    }

    /** U − H(q) = −ELBO, at least −ln p(x), to be made small. */
    public double variationalFreeEnergy(double mean, double variance) {
        return bound(mean, variance).variationalFreeEnergy();
    }

    /** KL(q ‖ posterior) = ln p(x) − ELBO, computed by itself. */
    public double gap(double mean, double variance) {
        return new NormalBelief(mean, variance).kl(posterior());
    }

    /** The μ of the largest likelihood, x̄: no prior. */
    public double maximumLikelihood() {
        return average();
    }

    /** The μ of the largest posterior density; for a Gaussian it is the posterior's mean. */
    public double maximumAPosteriori() {
        return posterior().mean();
    }

    @Override
    public int dimension() {
        return 1;
    }

    @Override
    public double logPrior(double[] theta) {
        return new NormalBelief(priorMean, priorVariance).logDensity(only(theta));
    }

    @Override
    public double logLikelihood(double[] theta) {
        return expectedLogLikelihood(only(theta), 0);
    }

    @Override
    public double[] logPriorGradient(double[] theta) {
        return new double[] {(priorMean - only(theta)) / priorVariance};
    }

    @Override
    public double[] logLikelihoodGradient(double[] theta) {
        return new double[] {data.length * (average() - only(theta)) / noiseVariance};
    }

    private static double only(double[] theta) {
        Require.sameLength("theta", theta.length, "the one unknown", 1);
        return Require.finite("theta", theta[0], "");
    }

    private double average() {
        double sum = 0;
        for (double x : data) {
            sum += x / data.length;
        }
        return sum;
    }
}
