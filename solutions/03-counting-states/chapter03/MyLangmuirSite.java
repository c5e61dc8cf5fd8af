package chapter03;

import thermolab.exercise.Unsolved;

/** An adsorption site and its fluctuations. */
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
