package thermolab.energy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Plugins;
import thermolab.num.Tensors;

class EnergyContractTest {

    @TestFactory
    Stream<DynamicTest> everyEnergyInTheCatalogueKeepsIt() {
        return Plugins.of(Energy.class).all().stream()
                .map(energy -> DynamicTest.dynamicTest(energy.name(), () -> EnergyContract.check(energy)));
    }

    @Test
    void catalogueFindsByNameAndListsTheNames() {
        assertEquals(new DoubleWell(), Plugins.of(Energy.class).named("double-well"));
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                () -> Plugins.of(Energy.class).named("well"));
        assertTrue(e.getMessage().contains("double-well"), e.getMessage());
    }

    @Test
    void lambdaIsAFullEnergy() {
        EnergyContract.check(x -> x.mul(x).sum(1));
        EnergyContract.check(Gradient.of(x -> x.mul(x).sum(1), x -> x.mul(2)));
        EnergyContract.check(Gradient.numerical(new DoubleWell(2, 1.5)));
    }

    @Test
    void othersOfEachFamilyKeepIt() {
        EnergyContract.check(Ising.of(Graph.lattice(2, 3, 2), new double[12]).withField(0.4));
        EnergyContract.check(Ising.rectangle(4, 6, -0.7));
        EnergyContract.check(Potts.square(5, 3));
        EnergyContract.check(Gaussian.of(new double[] {1, -2}, new double[][] {{2, 0.5}, {0.5, 1}}));
        EnergyContract.check(new DoubleWell(2, 1.5));
        EnergyContract.check(Hopfield.of(new double[][] {{1, 1, -1, 1, -1}, {1, -1, -1, 1, 1}}));
    }

    @Test
    void explainsWhatIsBroken() {
        assertBroken("mean over", x -> x.mul(x).sum(), "one number a row");
        assertBroken("NaN", x -> x.sum(1).putScalar(0, Double.NaN), "NaN at chain 0");
        assertBroken("throws", x -> {
            throw new UnsupportedOperationException("no");
        }, "threw UnsupportedOperationException");
        assertBroken("changes its argument", x -> x.muli(2).sum(1), "states.dup()");
        assertBroken("rows mixed", x -> x.sub(x.mean()).sum(1), "alone");
        assertBroken("lost minus sign", Gradient.of(x -> x.mul(x).sum(1), x -> x.mul(-2)), "finite differences");
    }

    @Test
    void explainsWrongConditionals() {
        Rbm good = new Rbm();
        assertBroken("gain of half the size", new HalfGain(good), "gain of unit");
    }

    private static void assertBroken(String what, Energy energy, String words) {
        RuntimeException e = assertThrows(RuntimeException.class, () -> EnergyContract.check(energy), what);
        assertTrue(e.getMessage().contains(words), e.getMessage());
    }

    /** A machine whose conditionals forget a factor of two. */
    private record HalfGain(Rbm rbm) implements Conditionals {
        @Override
        public INDArray of(INDArray states) {
            return rbm.of(states);
        }

        @Override
        public int dimension() {
            return rbm.dimension();
        }

        @Override
        public double[] levels() {
            return rbm.levels();
        }

        @Override
        public int[][] blocks() {
            return rbm.blocks();
        }

        @Override
        public INDArray gain(int block, INDArray states) {
            return rbm.gain(block, states).mul(0.5);
        }
    }

    @Test
    void refusesStatesOfTheWrongWidth() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                () -> Ising.square(4).of(Tensors.zeros(2, 9)));
        assertEquals("states (shape [2, 9]) must have shape [chains, 16]; one state is a batch of one row", e.getMessage());
    }
}
