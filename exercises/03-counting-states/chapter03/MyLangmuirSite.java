package chapter03;

import thermolab.exercise.Unsolved;

/** An adsorption site and its fluctuations. */
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
