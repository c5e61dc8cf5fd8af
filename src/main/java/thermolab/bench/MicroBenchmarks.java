package thermolab.bench;

import java.util.concurrent.TimeUnit;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import thermolab.num.BoundMap;
import thermolab.num.BoundProduct;
import thermolab.num.FastFloats;
import thermolab.num.HostFloats;
import thermolab.num.RandomStream;
import thermolab.num.Tensors;
import thermolab.num.UniformLanes;

/**
 * The small steps that large works are made of, one method each, for JMH: it keeps the compiler from computing nothing, which
 * loops of one's own do not. Start with {@link Micro}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MicroBenchmarks {

    static final int NUMBERS = 1_024;

    private static final int CHAINS = 64;
    private static final int DIMENSION = 50;

    private final RandomStream random = RandomStream.of(1);
    private final UniformLanes lanes = new UniformLanes(random);
    private final float[] floats = new float[NUMBERS];
    private final INDArray states = Tensors.zeros(CHAINS, DIMENSION).castTo(DataType.FLOAT);
    private final INDArray matrix = Tensors.zeros(DIMENSION, DIMENSION).castTo(DataType.FLOAT);
    private final INDArray slope = Tensors.zerosLike(states);
    private final HostFloats left = new HostFloats(DIMENSION, DIMENSION);
    private final HostFloats right = new HostFloats(DIMENSION, CHAINS);
    private final HostFloats into = new HostFloats(DIMENSION, CHAINS);
    private final BoundProduct bound = new BoundProduct(left.matrix(), false, right.matrix(), false, 1, 0, into.matrix());
    private final BoundMap sign = BoundMap.sign(right.matrix(), into.matrix());

    /** One uniform number. */
    @Benchmark
    public double uniform() {
        return random.nextDouble();
    }

    /** One Gaussian number. */
    @Benchmark
    public double gaussian() {
        return random.nextGaussian();
    }

    /** 1 024 uniform floats side by side. */
    @Benchmark
    public float[] uniforms1024() {
        lanes.fill(floats, NUMBERS);
        return floats;
    }

    /** 1 024 sigmoids in vector code. */
    @Benchmark
    public float[] sigmoids1024() {
        FastFloats.sigmoid(floats, NUMBERS);
        return floats;
    }

    /** A product [64, 50] by [50, 50], as a gradient makes it. */
    @Benchmark
    public INDArray product() {
        Tensors.multiply(states, false, matrix, false, 1, 0, slope);
        return slope;
    }

    /** The same product with its operands bound once. */
    @Benchmark
    public INDArray boundProduct() {
        bound.run();
        return into.matrix();
    }

    /** y + a x on [64, 50]. */
    @Benchmark
    public INDArray addScaled() {
        Tensors.addScaled(0.1, states, slope);
        return slope;
    }

    /** An operation entry by entry on [64, 50], bound once. */
    @Benchmark
    public INDArray boundSign() {
        sign.run();
        return into.matrix();
    }
}
