/**
 * What is believed, and how well it is supported: a {@link thermolab.infer.Model} is a joint log-density with its parts named; the
 * rooms around it bound, settle, choose and weigh.
 *
 * <p>Bounds: {@link thermolab.infer.VariationalBound} holds U, H and both signs (ELBO and variational free energy);
 * {@link thermolab.infer.NormalBelief} and {@link thermolab.infer.GaussianBelief} are guesses q;
 * {@link thermolab.infer.ConjugateGaussian} is the model where all of it is exact, its power posteriors too.
 *
 * <p>Evidence: {@link thermolab.infer.ThermodynamicIntegration} and {@link thermolab.infer.EnergyLadder} (TI, stepwise BAR, MBAR) from
 * equilibrium along a {@link thermolab.infer.Ladder}; {@link thermolab.infer.AnnealedImportance} and the fast
 * {@link thermolab.infer.RbmAnnealer} from driven runs, both as {@link thermolab.meter.Works}; {@link thermolab.infer.GaussianPath} is
 * exact. {@link thermolab.infer.BayesianLinear} and {@link thermolab.infer.BayesianNetwork} are the models,
 * {@link thermolab.infer.Tempering} gives a posterior a temperature.
 */
package thermolab.infer;
