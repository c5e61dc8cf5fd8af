/**
 * What is believed, and how well it is supported: a {@link thermolab.infer.Model} is a joint log-density with its parts named; the
 * rooms around it bound, settle, choose and weigh.
 *
 * <p>Bounds: {@link thermolab.infer.VariationalBound} holds U, H and both signs (ELBO and variational free energy);
 * {@link thermolab.infer.NormalBelief} and {@link thermolab.infer.GaussianBelief} are guesses q;
 * {@link thermolab.infer.ConjugateGaussian} is the model where all of it is exact, its power posteriors too.
 */
package thermolab.infer;
