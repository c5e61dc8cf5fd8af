package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Gradient;
import thermolab.energy.Sites;
import thermolab.num.Tensors;

/** A plugin that goes wrong in the middle of a run is named with the step, its own name and the rule. */
class FaultyEnergyTest {

    private enum Fault {
        ENERGY_THROWS("energy bowl threw NoSuchElementException (gone) on states [3, 2]; it must take a batch"),
        ENERGY_HAS_A_WRONG_SHAPE("energy bowl returned [1, 4] for states [3, 2]; it must return one number a row"),
        ENERGY_IS_NULL("energy bowl returned null"),
        ENERGY_IS_NAN("energy bowl is NaN at chain 1"),
        GRADIENT_THROWS("gradient of energy bowl threw NoSuchElementException (gone)"),
        GRADIENT_HAS_A_WRONG_SHAPE("gradient of energy bowl has shape [1, 4] for states [3, 2]; it must have the shape"),
        GRADIENT_IS_NULL("gradient of energy bowl has shape null"),
        GRADIENT_IS_NAN("chain 1");

        final String words;

        Fault(String words) {
            this.words = words;
        }
    }

    /** x², until a fault is switched on. */
    private static final class Bowl implements Gradient {

        private Fault fault;

        @Override
        public INDArray of(INDArray states) {
            return faulty(states.mul(states).sum(1), 0);
        }

        @Override
        public INDArray gradient(INDArray states) {
            return faulty(states.mul(2), 4);
        }

        private INDArray faulty(INDArray right, int first) {
            switch (fault == null ? -1 : fault.ordinal() - first) {
                case 0:
                    throw new NoSuchElementException("gone");
                case 1:
                    return Tensors.zeros(1, 4);
                case 2:
                    return null;
                case 3:
                    return right.rank() == 1 ? right.putScalar(1, Double.NaN) : right.putScalar(1, 0, Double.NaN);
                default:
                    return right;
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everySamplerOfTensorsNamesTheStepThePluginAndTheRule() {
        return Stream.of(new RandomWalk(), new Ula(), new UnderdampedLangevin(), new Mala(), new Hmc())
                .flatMap(sampler -> Stream.of(Fault.values())
                        .filter(fault -> sampler instanceof RandomWalk ? fault.ordinal() < 4 : true)
                        .map(fault -> DynamicTest.dynamicTest(sampler.name() + " " + fault, () -> check(sampler, fault))));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void check(Sampler sampler, Fault fault) {
        Bowl bowl = new Bowl();
        Run<?, ?> run = Run.of(sampler, bowl).from(Starts.same(3, 1, 1), 1);
        run.go(4);
        bowl.fault = fault;
        RuntimeException e = assertThrows(RuntimeException.class, () -> run.go(1));
        assertTrue(e.getMessage().startsWith("step 5 of " + sampler.name() + ": "), e.getMessage());
        assertTrue(e.getMessage().contains(fault.words), e.getMessage());
        assertTrue(e instanceof IllegalStateException || e instanceof ArithmeticException, e.toString());
        assertEquals(4, run.number(), "the run stands where it was");
    }

    /** Three free spins, the last of which has an energy that is no number. */
    private static final class Hole implements Sites {

        @Override
        public int dimension() {
            return 3;
        }

        @Override
        public double[] levels() {
            return new double[] {-1, 1};
        }

        @Override
        public double energy(byte[] state) {
            return 0;
        }

        @Override
        public void levelEnergies(byte[] state, int unit, double[] into) {
            into[0] = 0;
            into[1] = unit == 2 ? Double.NaN : 0;
        }

        @Override
        public INDArray of(INDArray states) {
            return states.sum(1);
        }
    }

    @Test
    void samplersOfUnitsNameTheChainAndTheUnit() {
        for (SiteSampler sampler : List.of(new Metropolis(), new HeatBath(), new Quench())) {
            Run<Sites, Spins> run = Run.<Sites, Spins>of(sampler, new Hole()).hot(2, 1);
            String message = assertThrows(ArithmeticException.class, () -> run.go(1)).getMessage();
            assertTrue(message.startsWith("step 1 of " + sampler.name()
                    + ": energy hole has level energies [0.0, NaN] at chain 0, unit 2"), message);
        }
    }
}
