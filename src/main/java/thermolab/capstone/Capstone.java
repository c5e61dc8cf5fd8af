package thermolab.capstone;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import thermolab.learn.MoonsNetwork;
import thermolab.learn.Optimisers;
import thermolab.num.Constants;
import thermolab.num.RandomStream;
import thermolab.power.DeclaredPower;
import thermolab.power.EnergyProbe;
import thermolab.power.EnergyReading;

/**
 * Trains the network of chapters 8 to 12, meters it and puts it on one ledger.
 *
 * <p>train: Adam on minibatches from a random start. settle: Newton's steps to the minimum. wander: SGD about it. believe: a Bayesian last
 * layer. calibrate: temperature scaling. encode: quantised weights in Huffman's code. A run of {@link CapstoneConfig#standard} takes about
 * a second.
 */
public final class Capstone {

    /** What the declared model says of the machine if no probe is handed in, W: a laptop's processor at work on one core. */
    public static final double DECLARED_WATTS = 15;

    private static final int BITS = Double.SIZE;

    private Capstone() {
    }

    /** With a declared power of {@value #DECLARED_WATTS} W. */
    public static CapstoneReport run(CapstoneConfig config, long seed) {
        return run(config, seed, new DeclaredPower(DECLARED_WATTS));
    }

    /** With a probe of one's own; a reading that is unavailable leaves the joules unknown and nothing else. */
    public static CapstoneReport run(CapstoneConfig config, long seed, EnergyProbe probe) {
        return run(config, seed, probe, phase -> { });
    }

    /** As above. @param begins is told the name of each phase as it begins */
    public static CapstoneReport run(CapstoneConfig config, long seed, EnergyProbe probe, Consumer<String> begins) {
        Metered metered = new Metered(probe, begins);
        RandomStream random = RandomStream.of(seed);
        MoonsNetwork moons = new MoonsNetwork(MoonsNetwork.PENALTY);
        metered.begin("train");
        double[] start = moons.net().initial(random);
        double[] weights = moons.trainedFrom(start, config.epochs(), config.trainingBatch(), Optimisers.adam(config.trainingRate()), random);
        metered.begin("settle");
        double[] minimum = moons.minimumFrom(weights);
        metered.begin("wander");
        CapstoneReport.Cloud cloud = Wandering.about(moons, minimum, config, random);
        metered.begin("believe");
        CapstoneReport.Belief belief = Judging.belief(moons, weights);
        metered.begin("calibrate");
        CapstoneReport.Calibrated calibrated = Judging.calibrated(moons, weights);
        metered.begin("encode");
        CapstoneReport.Code code = StoredWeights.of(moons, weights, config.weightBits());
        metered.end();
        int steps = config.epochs() * (moons.training().size() / config.trainingBatch());
        CapstoneReport.Learning learning = new CapstoneReport.Learning(weights, weights.length, steps, moons.cost(start), moons.cost(weights),
                Judging.chance(moons.heldOut().labels()), moons.heldOutLoss(weights), moons.heldOut().size());
        return new CapstoneReport(config, seed, learning, cloud, belief, calibrated, code, cost(metered.phases, learning, config));
    }

    /** The network's 64-bit weights are written over once a step. In the worst case all their bits were random before and are not now. */
    private static CapstoneReport.Cost cost(List<CapstoneReport.Phase> phases, CapstoneReport.Learning learning, CapstoneConfig config) {
        EnergyReading training = phases.get(0).used();
        if (training.basis() == EnergyReading.Basis.UNAVAILABLE) {
            return new CapstoneReport.Cost(phases, training, null, null);
        }
        double memory = (double) BITS * learning.parameters();
        RunRecord record = RunRecord.ofJoules(training.joules(), config.pue(), memory * learning.steps(), config.kelvin(),
                learning.natsPerExample(), learning.heldOutExamples());
        RunLedger ledger = record.ledger();
        double heatNats = ledger.itJoules() / (Constants.BOLTZMANN * config.kelvin());
        return new CapstoneReport.Cost(phases, training, record,
                new LearningBound(Math.max(0, ledger.learnedNats()), -memory * Math.log(2), heatNats));
    }

    /** Reads the probe between phases. */
    private static final class Metered {

        private final EnergyProbe probe;
        private final Consumer<String> begins;
        private final List<CapstoneReport.Phase> phases = new ArrayList<>();
        private String name;
        private EnergyReading from;

        Metered(EnergyProbe probe, Consumer<String> begins) {
            this.probe = probe;
            this.begins = begins;
        }

        void begin(String next) {
            EnergyReading now = end();
            begins.accept(next);
            name = next;
            from = now;
        }

        EnergyReading end() {
            EnergyReading now = probe.read();
            if (name != null) {
                phases.add(new CapstoneReport.Phase(name, now.since(from)));
            }
            return now;
        }
    }
}
