package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.DoubleWell;
import thermolab.energy.Energy;
import thermolab.energy.Gradient;
import thermolab.energy.Graph;
import thermolab.energy.Potts;
import thermolab.energy.Sites;
import thermolab.num.Plugins;
import thermolab.num.RandomStream;

class SamplerContractTest {

    @TestFactory
    Stream<DynamicTest> everySamplerInTheCatalogueKeepsIt() {
        return Plugins.of(Sampler.class).all().stream()
                .map(sampler -> DynamicTest.dynamicTest(sampler.name(), () -> SamplerContract.check((Sampler<?, ?>) sampler)));
    }

    @TestFactory
    Stream<DynamicTest> othersOfEachFamilyKeepIt() {
        return Stream.of(new Metropolis(SiteSampler.Order.AT_RANDOM), new HeatBath(SiteSampler.Order.AT_RANDOM), new Wolff(3),
                new Hmc(0.3, 3).withMass(2.5), new Hmc(0.2, 7).withJitter(0.5), new Mala(0.02), new RandomWalk(0.3),
                new ReplicaExchange<>(new RandomWalk(2)), new ReplicaExchange<>(new Wolff()))
                .map(sampler -> DynamicTest.dynamicTest(sampler.toString(), () -> SamplerContract.check(sampler)));
    }

    @Test
    void noticesAStepThatIsAlwaysAccepted() {
        assertBroken("Boltzmann distribution", new Changed() {
            @Override
            public Step<Chains> step(Energy energy, double[] temperatures, Chains state, Randomness randomness) {
                return move(energy, state, randomness.gaussians(1));
            }
        });
    }

    @Test
    void noticesABiasOfThePlainLangevinStep() {
        assertBroken("Boltzmann distribution", new Changed() {
            @Override
            public Step<Chains> step(Energy energy, double[] temperatures, Chains state, Randomness randomness) {
                return new Ula(0.1).step((Gradient) energy, temperatures, state, randomness);
            }
        });
    }

    @Test
    void noticesAOneWayStreet() {
        // a rotation of three equally likely states: balance without detailed balance
        assertBroken("detailed balance", new Turning());
    }

    @Test
    void noticesAGeneratorOfItsOwn() {
        RandomStream own = RandomStream.of(1);
        assertBroken("same seed", new Changed() {
            @Override
            public Step<Chains> step(Energy energy, double[] temperatures, Chains state, Randomness randomness) {
                return move(energy, state, own.doubles(state.chains()).toArray());
            }
        });
    }

    @Test
    void noticesDrawsThatDependOnTheBatch() {
        assertBroken("alone", new Changed() {
            @Override
            public Step<Chains> step(Energy energy, double[] temperatures, Chains state, Randomness randomness) {
                return move(energy, state, randomness.shared().doubles(state.chains()).toArray());
            }
        });
    }

    private static void assertBroken(String words, Sampler<?, ?> sampler) {
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> SamplerContract.check(sampler));
        assertTrue(e.getMessage().contains(words), e.getMessage());
    }

    /** A sampler of a double well with some step or other. */
    private abstract static class Changed implements Sampler<Energy, Chains> {

        @Override
        public Chains start(Energy energy, INDArray positions) {
            return Chains.at(energy, positions);
        }

        static Step<Chains> move(Energy energy, Chains state, double[] by) {
            INDArray next = state.positions();
            for (int c = 0; c < by.length; c++) {
                next.putScalar(c, 0, next.getDouble(c, 0) + by[c]);
            }
            return new Step<>(Chains.at(energy, next), Diagnostics.none());
        }

        @Override
        public Energy example() {
            return new DoubleWell();
        }
    }

    /** Moves a flat three-level unit from 0 to 1 to 2 to 0, every second time. */
    private static final class Turning implements SiteSampler {

        @Override
        public Order order() {
            return Order.AT_RANDOM;
        }

        @Override
        public void probabilities(double[] levelEnergies, int current, double temperature, double[] into) {
            Arrays.fill(into, 0);
            into[current] = 0.5;
            into[(current + 1) % into.length] = 0.5;
        }

        @Override
        public Sites example() {
            return new Potts(3, Graph.of(1, new int[0][], new double[0]));
        }
    }
}
