/**
 * What is believed, and how well it is supported: a {@link thermolab.infer.Model} is a joint log-density with its parts named; the
 * rooms around it bound, settle, choose and weigh.
 *
 * <p>Bounds: {@link thermolab.infer.VariationalBound} holds U, H and both signs (ELBO and variational free energy);
 * {@link thermolab.infer.NormalBelief} and {@link thermolab.infer.GaussianBelief} are guesses q. Models whose evidence is exact:
 * {@link thermolab.infer.ConjugateGaussian} with its power posteriors, {@link thermolab.infer.NormalGamma},
 * {@link thermolab.infer.BetaBinomial}, {@link thermolab.infer.BayesianLinear}, {@link thermolab.infer.Ppca}. Guesses about them:
 * {@link thermolab.infer.NormalGammaCavi}, {@link thermolab.infer.GaussianMeanField}, {@link thermolab.infer.IsingMeanField},
 * {@link thermolab.infer.Laplace}, {@link thermolab.infer.LinearVae}, and {@link thermolab.infer.Vae} for images.
 *
 * <p>Evidence: {@link thermolab.infer.ThermodynamicIntegration} and {@link thermolab.infer.EnergyLadder} (TI, stepwise BAR, MBAR) from
 * equilibrium along a {@link thermolab.infer.Ladder}; {@link thermolab.infer.AnnealedImportance} and the fast
 * {@link thermolab.infer.RbmAnnealer} from driven runs, both as {@link thermolab.meter.Works}; {@link thermolab.infer.GaussianPath} is
 * exact. {@link thermolab.infer.BayesianNetwork} is a model without a closed form, {@link thermolab.infer.Tempering} gives a posterior a temperature.
 *
 * <p>Settle: {@link thermolab.infer.PredictiveCoding} is the linear hierarchy with exact answers,
 * {@link thermolab.infer.RaoBallard} learns patches of images, {@link thermolab.infer.KalmanFilter} tracks in time. Choose:
 * {@link thermolab.infer.BeliefUpdate}, {@link thermolab.infer.ExpectedFreeEnergy} and {@link thermolab.infer.DiscreteAgent} for a few hidden
 * states, {@link thermolab.infer.Homeostat} for a body in a changing environment. Free energies and surprises are in nats.
 * <pre>{@code
 * PredictiveCoding model = PredictiveCoding.of(new double[][] {{1}}, new double[] {1}, new double[] {0}, new double[] {1});
 * double[][] z = model.settle(new double[] {2}, 0.5, 1e-12);       // {{1.0}}: half way between the prior and the reading
 * double surprise = -model.logEvidence(new double[] {2});          // 2.2655 nats
 * }</pre>
 */
package thermolab.infer;
