package chapter03;

import thermolab.exercise.Unsolved;

/** The coverage is a logistic function of (μ + ε)/T, and the vacancy is the same function of the opposite argument. */
public class MyLangmuirSite implements LangmuirSite {

    @Override
    public double langmuir(double chemicalPotential, double bindingEnergy, double temperature) {
        // BEGIN SOLUTION
        return 1 / (1 + Math.exp(-(chemicalPotential + bindingEnergy) / temperature));
        // END SOLUTION
    }

    @Override
    public double variance(double chemicalPotential, double bindingEnergy, double temperature) {
        // BEGIN SOLUTION
        double vacancy = 1 / (1 + Math.exp((chemicalPotential + bindingEnergy) / temperature));
        return langmuir(chemicalPotential, bindingEnergy, temperature) * vacancy;
        // END SOLUTION
    }
}
