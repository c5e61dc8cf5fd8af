/**
 * Learning as moving downhill in a landscape, sometimes with noise: networks, losses, optimisers, the training of
 * energies, what regularisers do, and whether a network means what it says.
 *
 * <ul>
 * <li>Networks: {@link thermolab.learn.Mlp} is an architecture, its parameters one flat vector;
 * {@link thermolab.learn.Training} moves them by an {@link thermolab.learn.Optimiser} down a
 * {@link thermolab.learn.Loss}. {@link thermolab.learn.Convolution}, {@link thermolab.learn.Recurrent} and
 * {@link thermolab.learn.Attention} are reference forward passes.
 * <li>Energies: {@link thermolab.learn.RbmTrainer} is fast, {@link thermolab.learn.RbmGradient} and
 * {@link thermolab.learn.BoltzmannGradient} are exact.
 * <li>Noise and temperature: {@link thermolab.learn.SgdNoise}, {@link thermolab.learn.SgdCovariance},
 * {@link thermolab.learn.SgdTrace}, {@link thermolab.learn.Sgld}.
 * <li>Out of equilibrium: {@link thermolab.learn.SgdEntropyProduction}, {@link thermolab.learn.DriftTracking},
 * {@link thermolab.learn.Ewc}.
 * <li>Entropy and flatness: {@link thermolab.learn.ConfidencePenalty}, {@link thermolab.learn.LabelSmoothing},
 * {@link thermolab.learn.SoftValueIteration}, {@link thermolab.learn.HarmonicWell},
 * {@link thermolab.learn.LocalFreeEnergy}, {@link thermolab.learn.Hessian}.
 * <li>Calibration: {@link thermolab.learn.TemperatureScaling}, {@link thermolab.learn.Calibration},
 * {@link thermolab.learn.Uncertainty}, {@link thermolab.learn.McDropout}, {@link thermolab.learn.EnergyScore}.
 * </ul>
 *
 * <p>Losses are in nats where they are negative log-likelihoods; energies and temperatures are dimensionless (k_B = 1).
 * <pre>{@code
 * Examples sine = Examples.noisySine(200, 0.1, RandomStream.of(1));
 * Mlp net = new Mlp(Activation.TANH, 1, 64, 1);
 * Training.Result learned = Training.fullBatch(2000, Optimisers.adam(0.01))
 *         .run(net, sine.inputs(), sine.targets(), Losses.meanSquared(), RandomStream.of(2));
 * double error = net.meanLoss(learned.parameters(), sine.inputs(), sine.targets(), Losses.meanSquared()); // about 0.01
 * }</pre>
 */
package thermolab.learn;
