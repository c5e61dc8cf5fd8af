/**
 * What is believed, and how well it is supported: a {@link thermolab.infer.Model} is a joint log-density with its parts named; the
 * rooms around it bound, settle, choose and weigh.
 *
 * <p>Bounds: {@link thermolab.infer.VariationalBound} holds U, H and both signs (ELBO and variational free energy);
 * {@link thermolab.infer.NormalBelief} and {@link thermolab.infer.GaussianBelief} are guesses q. Models whose evidence is exact:
 * {@link thermolab.infer.ConjugateGaussian} with its power posteriors, {@link thermolab.infer.NormalGamma},
 * {@link thermolab.infer.BetaBinomial}, {@link thermolab.infer.BayesianRegression}, {@link thermolab.infer.Ppca}. Guesses about them:
 * {@link thermolab.infer.NormalGammaCavi}, {@link thermolab.infer.GaussianMeanField}, {@link thermolab.infer.IsingMeanField},
 * {@link thermolab.infer.Laplace}, {@link thermolab.infer.LinearVae}, and {@link thermolab.infer.Vae} for images.
 */
package thermolab.infer;
