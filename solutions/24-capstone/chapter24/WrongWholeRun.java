package chapter24;

import org.hipparchus.linear.RealMatrix;
import thermolab.capstone.BayesianLearner;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.infer.BayesianLinear;
import thermolab.num.RandomStream;

/** Answers that the tests must tell from a right one. */
public final class WrongWholeRun {

    private WrongWholeRun() {
    }

    /** Draws from chance of its own. */
    @Misses("One seed is one report")
    public static final class OwnChance extends MyWholeRun {
        private long calls;

        @Override
        Steady wander(Config config, RandomStream random) {
            return super.wander(config, RandomStream.of(++calls));
        }
    }

    /** Climbs. */
    @Misses("It learns")
    public static final class NoDataInTheSlope extends MyWholeRun {
        @Override
        Steady wander(Config config, RandomStream random) {
            Steady right = super.wander(config, random);
            return new Steady(right.covariance(), loss(config, new double[config.inputs()[0].length]));
        }
    }

    /** The noise of one row for that of a batch. */
    @Misses("the one that Hessian and noise predict")
    public static final class NoiseOfOne extends MyWholeRun {
        @Override
        RealMatrix noise(Config config, double[] w) {
            return super.noise(config, w).scalarMultiply(config.batch());
        }
    }

    /** Adds what is to be taken off. */
    @Misses("F = U − TS")
    public static final class PlusEntropy extends MyWholeRun {
        @Override
        double free(double energy, double temperature, double entropy) {
            return energy + temperature * entropy;
        }
    }

    /** The bound of the exact posterior, which is the evidence. */
    @Misses("best that independent weights reach")
    public static final class ExactPosterior extends MyWholeRun {
        @Override
        double elbo(BayesianLinear model) {
            return model.logEvidence();
        }
    }

    /** Forgets the minus of an entropy. */
    @Misses("never less than none")
    public static final class Backwards extends MyWholeRun {
        @Override
        public Report run(Config config, long seed) {
            Report r = super.run(config, seed);
            return new Report(r.lossBefore(), r.lossAfter(), r.temperature(), r.predictedTemperature(), r.energy(), r.entropy(), r.freeEnergy(),
                    r.elbo(), r.logEvidence(), -r.entropyProduction(), r.informationNats(), r.entropyChangeNats(), r.heatNats(), r.learnedNats(),
                    r.facilityJoules(), r.joulesPerNat());
        }
    }

    /** Takes the fall of the entropy given one set of targets for the weights' own. */
    @Misses("I ≤ ΔS + Q/T")
    public static final class EntropyOfOnePosterior extends MyWholeRun {
        @Override
        public Report run(Config config, long seed) {
            Report r = super.run(config, seed);
            return new Report(r.lossBefore(), r.lossAfter(), r.temperature(), r.predictedTemperature(), r.energy(), r.entropy(), r.freeEnergy(),
                    r.elbo(), r.logEvidence(), r.entropyProduction(), r.informationNats(), -r.informationNats(), r.heatNats(), r.learnedNats(),
                    r.facilityJoules(), r.joulesPerNat());
        }
    }

    /** Charges the building's joules to the nats. */
    @Misses("price is the computers'")
    public static final class BuildingsPrice extends MyWholeRun {
        @Override
        public Report run(Config config, long seed) {
            Report r = super.run(config, seed);
            return new Report(r.lossBefore(), r.lossAfter(), r.temperature(), r.predictedTemperature(), r.energy(), r.entropy(), r.freeEnergy(),
                    r.elbo(), r.logEvidence(), r.entropyProduction(), r.informationNats(), r.entropyChangeNats(), r.heatNats(), r.learnedNats(),
                    r.facilityJoules(), r.facilityJoules() / r.learnedNats());
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit extends MyWholeRun {
        @Override
        public Report run(Config config, long seed) {
            Report r = super.run(config, seed);
            var known = new BayesianLearner(config.inputs(), config.priorPrecision(), config.noiseVariance()).bound();
            return new Report(r.lossBefore(), r.lossAfter(), r.temperature(), r.predictedTemperature(), r.energy(), r.entropy(), r.freeEnergy(),
                    r.elbo(), r.logEvidence(), r.entropyProduction(), known.informationNats(), known.entropyChangeNats(), known.heatNats(),
                    r.learnedNats(), r.facilityJoules(), r.joulesPerNat());
        }
    }
}
