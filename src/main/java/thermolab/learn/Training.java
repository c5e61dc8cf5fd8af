package thermolab.learn;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import thermolab.num.Require;
import thermolab.schedule.Constant;
import thermolab.schedule.Schedule;

/**
 * How to train an {@link Mlp}: settings, and the loop that follows them.
 *
 * <p>Each epoch draws batches without replacement; examples that do not fill a last batch wait for another epoch. Each
 * batch is one step of the optimiser on the mean loss of the batch plus the penalty. A loss or a parameter that is no longer
 * finite ends the run with an error that names the epoch and batch where it was born. An interrupt (Jupyter's stop button)
 * ends it with what was learned so far.
 *
 * <p>Networks of up to {@value Pass#SMALL} parameters train in double precision in plain Java; larger ones in single
 * precision as matrix products on ND4J, with parameters and optimiser in double precision in both cases.
 *
 * @param epochs passes through the data, at least 1
 * @param batch examples a step; at least the number of examples means full-batch descent, in the given order
 * @param optimiser the rule of the steps
 * @param penalty cost on the parameters
 * @param keep probability of keeping a hidden unit; 1 is no dropout
 * @param rateFactor multiplies the optimiser's rate at each step, counted from 0 over all epochs
 */
public record Training(int epochs, int batch, Optimiser optimiser, Penalty penalty, double keep,
        Schedule rateFactor) {

    public Training {
        Require.atLeast("epochs", epochs, 1, "");
        Require.atLeast("batch", batch, 1, "");
        if (!(keep > 0 && keep <= 1)) {
            throw Require.broken("keep", keep, "must be above 0 and at most 1", "it is the probability of staying on");
        }
    }

    /** All examples in every step. */
    public static Training fullBatch(int epochs, Optimiser optimiser) {
        return new Training(epochs, Integer.MAX_VALUE, optimiser, Penalty.none(), 1, new Constant(1));
    }

    /** Random batches of that many examples. */
    public static Training miniBatches(int epochs, int batch, Optimiser optimiser) {
        return new Training(epochs, batch, optimiser, Penalty.none(), 1, new Constant(1));
    }

    /** The same with a cost on the parameters. */
    public Training withPenalty(Penalty cost) {
        return new Training(epochs, batch, optimiser, cost, keep, rateFactor);
    }

    /** The same with dropout on the hidden units. */
    public Training withDropout(double probabilityOfKeeping) {
        return new Training(epochs, batch, optimiser, penalty, probabilityOfKeeping, rateFactor);
    }

    /** The same with a learning rate that is the optimiser's times what this says of the step. */
    public Training withSchedule(Schedule factor) {
        return new Training(epochs, batch, optimiser, penalty, keep, factor);
    }

    /** Hears of each epoch while a run is going on, for live charts. */
    public interface Listener {

        /**
         * After epoch {@code epoch}, counted from 1: the mean loss of its batches without the penalty; not to be
         * changed.
         */
        void epochEnded(int epoch, double meanLoss, double[] parameters);
    }

    /**
     * What a run learned.
     *
     * @param parameters after the last step
     * @param losses mean loss of the batches of each epoch, as they were before their step; shorter after an interrupt
     */
    public record Result(double[] parameters, double[] losses) {
    }

    /** Trains from a random start. */
    public Result run(Mlp net, double[][] x, double[][] targets, Loss loss, RandomGenerator random) {
        return run(net, net.initial(random), x, targets, loss, random, (epoch, mean, parameters) -> { });
    }

    /**
     * Trains from given parameters, which are left as they are.
     *
     * @param x inputs, shape [n, inputs]
     * @param targets shape [n, outputs]; for {@link Losses#crossEntropy} each row is a distribution
     */
    public Result run(Mlp net, double[] start, double[][] x, double[][] targets, Loss loss, RandomGenerator random,
            Listener listener) {
        int n = net.requireInputs(x);
        net.requireTargets(x, targets);
        for (int i = 0; i < n; i++) {
            loss.requireTarget("targets row " + i, targets[i]);
        }
        Require.sameLength("start", start.length, "parameters of this network", net.parameterCount());
        int size = Math.min(batch, n);
        int[] order = order(n);
        Pass pass = Pass.of(net, size);
        if (size == n) {
            loadBatch(pass, x, targets, order, 0, n);
        }
        double[] parameters = start.clone();
        double[] gradient = new double[parameters.length];
        Optimiser.Memory memory = optimiser.start(parameters.length);
        double[] losses = new double[epochs];
        long step = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            if (Thread.currentThread().isInterrupted()) {
                return new Result(parameters, Arrays.copyOf(losses, epoch));
            }
            if (size < n) {
                shuffle(order, random);
            }
            for (int first = 0; first + size <= n; first += size) {
                if (size < n) {
                    loadBatch(pass, x, targets, order, first, size);
                }
                if (keep < 1) {
                    pass.dropOut(keep, random);
                }
                double mean = pass.run(parameters, loss, gradient);
                requireFinite("loss", mean, epoch, first / size);
                penalty.addSlope(parameters, gradient);
                memory.step(parameters, gradient, rateFactor.at(step++));
                requireFinite("sum of the parameters", Backpropagation.sum(parameters), epoch, first / size);
                losses[epoch] += mean / (n / size);
            }
            listener.epochEnded(epoch + 1, losses[epoch], parameters);
        }
        return new Result(parameters, losses);
    }

    private static void loadBatch(Pass pass, double[][] x, double[][] targets, int[] order, int first, int size) {
        for (int i = 0; i < size; i++) {
            int example = order[first + i];
            pass.loadExample(i, x[example], targets[example]);
        }
    }

    private static void requireFinite(String what, double value, int epoch, int batch) {
        if (!Double.isFinite(value)) {
            String place = "epoch " + (epoch + 1) + ", batch " + (batch + 1);
            throw Require.broken(what, value, "must stay finite; it broke at " + place,
                    "is the learning rate too large, or an input not finite?");
        }
    }

    private static int[] order(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        return order;
    }

    private static void shuffle(int[] order, RandomGenerator random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
