package thermolab.bench;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Gaussian;
import thermolab.num.Tensors;
import thermolab.sample.Hmc;
import thermolab.sample.Run;

/** 200 steps of 20 leaps: 64 chains on a Gaussian of 50 dimensions with unit variances and correlation one half. */
final class HmcTask implements Task {

    static final int DIMENSION = 50;
    static final int CHAINS = 64;
    static final int LEAPS = 20;
    static final int STEPS = 200;

    private static final double CORRELATION = 0.5;

    private final Run<?, ?> run;

    HmcTask() {
        this(CHAINS);
    }

    HmcTask(int chains) {
        Gaussian bowl = Gaussian.of(new double[DIMENSION], precision()).as(DataType.FLOAT);
        run = Run.of(new Hmc(0.1, LEAPS), bowl).from(Tensors.zeros(chains, DIMENSION).castTo(DataType.FLOAT), 1);
    }

    /** The inverse of the matrix with entries r^|i − j|: three diagonals. */
    private static double[][] precision() {
        double scale = 1 / (1 - CORRELATION * CORRELATION);
        double[][] a = new double[DIMENSION][DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            boolean end = i == 0 || i == DIMENSION - 1;
            a[i][i] = (end ? 1 : 1 + CORRELATION * CORRELATION) * scale;
            if (i > 0) {
                a[i][i - 1] = -CORRELATION * scale;
                a[i - 1][i] = -CORRELATION * scale;
            }
        }
        return a;
    }

    @Override
    public void run() {
        run.go(STEPS);
    }

    /** One step of all chains. */
    void step() {
        run.go(1);
    }

    /** The variance of all coordinates of all chains. */
    @Override
    public double answer() {
        INDArray x = run.state().positions();
        return x.mul(x).meanNumber().doubleValue();
    }

    @Override
    public int warmUp() {
        return 40;
    }
}
