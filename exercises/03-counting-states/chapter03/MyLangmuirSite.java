package chapter03;

import thermolab.exercise.Unsolved;

/** The coverage is a logistic function of (μ + ε)/T, and the vacancy is the same function of the opposite argument. */
public class MyLangmuirSite implements LangmuirSite {

    @Override
    public double langmuir(double chemicalPotential, double bindingEnergy, double temperature) {
        throw new Unsolved();
    }

    @Override
    public double variance(double chemicalPotential, double bindingEnergy, double temperature) {
        throw new Unsolved();
    }
}
