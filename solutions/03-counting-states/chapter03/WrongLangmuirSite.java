package chapter03;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.heat.Langmuir;

/** Answers that miss an idea, each caught by a test that names it. */
public final class WrongLangmuirSite {

    private WrongLangmuirSite() {
    }

    /** Gives the bound molecule the energy +ε. */
    @Misses("lowers the energy")
    public static class RepellingSite implements LangmuirSite {
        @Override
        public double langmuir(double chemicalPotential, double bindingEnergy, double temperature) {
            return new MyLangmuirSite().langmuir(chemicalPotential, -bindingEnergy, temperature);
        }

        @Override
        public double variance(double chemicalPotential, double bindingEnergy, double temperature) {
            return new MyLangmuirSite().variance(chemicalPotential, -bindingEnergy, temperature);
        }
    }

    /** Lets molecules fluctuate as in a dilute gas, with the variance of a Poisson count. */
    @Misses("also responds")
    public static class PoissonNoise implements LangmuirSite {
        @Override
        public double langmuir(double chemicalPotential, double bindingEnergy, double temperature) {
            return new MyLangmuirSite().langmuir(chemicalPotential, bindingEnergy, temperature);
        }

        @Override
        public double variance(double chemicalPotential, double bindingEnergy, double temperature) {
            return langmuir(chemicalPotential, bindingEnergy, temperature);
        }
    }

    /** Divides an infinite weight by an infinite sum. */
    @Misses("however large the exponent")
    public static class OverflowingWeight implements LangmuirSite {
        @Override
        public double langmuir(double chemicalPotential, double bindingEnergy, double temperature) {
            double weight = Math.exp((chemicalPotential + bindingEnergy) / temperature);
            return weight / (1 + weight);
        }

        @Override
        public double variance(double chemicalPotential, double bindingEnergy, double temperature) {
            double coverage = langmuir(chemicalPotential, bindingEnergy, temperature);
            return coverage * (1 - coverage);
        }
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static class Borrowed implements LangmuirSite {
        @Override
        public double langmuir(double chemicalPotential, double bindingEnergy, double temperature) {
            return Langmuir.coverage(chemicalPotential, bindingEnergy, temperature);
        }

        @Override
        public double variance(double chemicalPotential, double bindingEnergy, double temperature) {
            return Langmuir.variance(chemicalPotential, bindingEnergy, temperature);
        }
    }
}
