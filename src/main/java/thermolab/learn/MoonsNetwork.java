package thermolab.learn;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import thermolab.data.LabelledPoints;
import thermolab.data.Moons;
import thermolab.data.Points;
import thermolab.num.RandomStream;
import thermolab.num.Require;

/**
 * The network that chapters 8 to 12 share: 2–8–2 with tanh, 42 parameters, on a hundred noisy points of two moons, whose
 * true chances are known. Its cost is the mean cross-entropy in nats plus L2, (λ/2) Σ w².
 *
 * <p>The points are the first hundred of {@link Points#twoMoons()} in a fixed random order, with noise added to a standard
 * deviation of {@value #NOISE}; the other four hundred are held out. With λ &gt; 0 the cost has minima with curvature in each direction,
 * which {@link #minimum} finds to rounding; without, descent only grows the weights.
 *
 * <p>Small enough for the whole Hessian and the whole covariance of its gradients (42 × 42, milliseconds). It is a teaching
 * animal: that something holds for it says that it can hold, not that it must for large networks.
 */
public final class MoonsNetwork {

    /** Standard deviation of the points about their moons: the moons overlap. */
    public static final double NOISE = 0.3;
    /** λ that the chapters use where they need a minimum. */
    public static final double PENALTY = 0.002;

    private static final int TRAINING = 100;
    private static final int NEWTON_STEPS = 1000;
    private static final double FLAT = 1e-11; // largest slope that counts as none

    private final Mlp net = new Mlp(Activation.TANH, 2, 8, 2);
    private final Loss loss = Losses.crossEntropy();
    private final double lambda;
    private final Penalty penalty;
    private final Examples training;
    private final LabelledPoints heldOut;

    /** With an L2 penalty of strength λ ≥ 0; {@link #PENALTY} unless there is a reason. */
    public MoonsNetwork(double lambda) {
        this.lambda = lambda;
        penalty = Penalty.l2(lambda);
        RandomGenerator random = RandomStream.of(12);
        LabelledPoints shipped = Points.twoMoons().shuffled(random);
        Examples noisy = new Examples(shipped.points(), Losses.oneHot(shipped.labels(), 2))
                .jittered(Math.sqrt(NOISE * NOISE - 0.15 * 0.15), random);
        training = new Examples(Arrays.copyOf(noisy.inputs(), TRAINING), Arrays.copyOf(noisy.targets(), TRAINING));
        heldOut = new LabelledPoints(Arrays.copyOfRange(noisy.inputs(), TRAINING, shipped.size()),
                Arrays.copyOfRange(shipped.labels(), TRAINING, shipped.size()));
    }

    private MoonsNetwork(double lambda, Examples training, LabelledPoints heldOut) {
        this.lambda = lambda;
        penalty = Penalty.l2(lambda);
        this.training = training;
        this.heldOut = heldOut;
    }

    /** The same network and penalty on other training points, such as fresh draws of the law: what one set of points decides. */
    public MoonsNetwork on(LabelledPoints points) {
        return new MoonsNetwork(lambda, new Examples(points.points(), Losses.oneHot(points.labels(), 2)), heldOut);
    }

    /** The network itself; parameters are handed to it. */
    public Mlp net() {
        return net;
    }

    /** The law of the points, for true chances and fresh draws. */
    public Moons law() {
        return new Moons(NOISE);
    }

    /** The training points, a hundred that ship with the course unless others were given; targets one-hot. */
    public Examples training() {
        return training;
    }

    /** Four hundred points that training never sees. */
    public LabelledPoints heldOut() {
        return heldOut;
    }

    /** The penalty, for a {@link Training}. */
    public Penalty penalty() {
        return penalty;
    }

    /** Mean cross-entropy of the training points plus the penalty, nats. */
    public double cost(double[] w) {
        return net.meanLoss(w, training.inputs(), training.targets(), loss) + penalty.value(w);
    }

    /** Gradient of {@link #cost}. */
    public double[] slope(double[] w) {
        double[] slope = net.backward(w, training.inputs(), training.targets(), loss).gradient();
        penalty.addSlope(w, slope);
        return slope;
    }

    /** Hessian of {@link #cost}, [42, 42], by central differences of the slope. */
    public double[][] hessian(double[] w) {
        return Hessian.ofGradient(this::slope, w);
    }

    /** Covariance C of the gradient of one example that is drawn at random, [42, 42]; that of a batch of B with replacement is C/B. */
    public double[][] noise(double[] w) {
        RealMatrix each = MatrixUtils.createRealMatrix(net.gradientOfEach(w, training.inputs(), training.targets(), loss));
        double[] mean = Uncertainty.mean(each.getData());
        RealMatrix about = each.copy();
        for (int i = 0; i < about.getRowDimension(); i++) {
            about.setRowVector(i, about.getRowVector(i).subtract(MatrixUtils.createRealVector(mean)));
        }
        return about.transposeMultiply(about).scalarMultiply(1.0 / training.size()).getData();
    }

    /** Mean cross-entropy on the held-out points, nats, without the penalty. */
    public double heldOutLoss(double[] w) {
        return net.meanLoss(w, heldOut.points(), Losses.oneHot(heldOut.labels(), 2), loss);
    }

    /** A recipe for training it: batches of that many, for so many epochs. */
    public double[] trained(int epochs, int batch, Optimiser optimiser, RandomGenerator random) {
        return trainedFrom(net.initial(random), epochs, batch, optimiser, random);
    }

    /** The same from a start of one's own, which is left as it is. */
    public double[] trainedFrom(double[] start, int epochs, int batch, Optimiser optimiser, RandomGenerator random) {
        return Training.miniBatches(epochs, batch, optimiser).withPenalty(penalty)
                .run(net, start, training.inputs(), training.targets(), loss, random, (epoch, mean, w) -> { }).parameters();
    }

    /**
     * A minimum of the cost: full-batch Adam from a random start, then Newton's steps with as much damping as keeps the
     * Hessian positive, until no slope is left.
     *
     * @throws IllegalArgumentException where λ is below 1e-4, as the minimum is too far out then, or nowhere; or above 10
     * @throws IllegalStateException where the steps do not settle, which is rare
     */
    public double[] minimum(RandomGenerator random) {
        requireMinimum();
        return minimumFrom(trained(1500, TRAINING, Optimisers.adam(0.02), random));
    }

    /** The minimum of the valley in which these weights lie, by Newton's steps alone; they need to be near one. As {@link #minimum}. */
    public double[] minimumFrom(double[] start) {
        requireMinimum();
        double[] w = start.clone();
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double[] slope = slope(w);
            if (Arrays.stream(slope).map(Math::abs).max().orElse(0) < FLAT) {
                return w;
            }
            w = newton(w, slope);
        }
        throw new IllegalStateException("no minimum after " + NEWTON_STEPS + " of Newton's steps; try another start");
    }

    private void requireMinimum() {
        if (!(lambda >= 1e-4 && lambda <= 10)) {
            throw Require.broken("lambda", lambda, "must be from 1e-4 to 10", "with too little of a penalty the weights grow without end");
        }
    }

    private double[] newton(double[] w, double[] slope) {
        RealMatrix hessian = MatrixUtils.createRealMatrix(hessian(w));
        double lowest = Arrays.stream(Hessian.eigenvalues(hessian.getData())).min().orElse(0);
        double damping = Math.max(0, lambda - lowest);
        RealMatrix damped = hessian.add(MatrixUtils.createRealIdentityMatrix(w.length).scalarMultiply(damping));
        double[] step = new CholeskyDecomposition(symmetric(damped), 1e-6, 0).getSolver()
                .solve(MatrixUtils.createRealVector(slope)).toArray();
        for (double share = 1; share > 1e-6; share /= 2) {
            double[] next = w.clone();
            for (int i = 0; i < next.length; i++) {
                next[i] -= share * step[i];
            }
            if (cost(next) <= cost(w) || share < 1e-5) {
                return next;
            }
        }
        return w;
    }

    private static RealMatrix symmetric(RealMatrix matrix) {
        return matrix.add(matrix.transpose()).scalarMultiply(0.5);
    }
}
