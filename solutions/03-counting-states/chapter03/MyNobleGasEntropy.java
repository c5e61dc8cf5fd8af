package chapter03;

import thermolab.exercise.Unsolved;
import thermolab.num.Constants;

/** The number of thermal volumes λ³ that an atom has to itself, and a 5/2 of which one belongs to N!. */
public class MyNobleGasEntropy implements NobleGasEntropy {

    @Override
    public double sackurTetrode(double molarMass, double temperature, double pressure) {
        // BEGIN SOLUTION
        double mass = molarMass / Constants.AVOGADRO;
        double thermalEnergy = Constants.BOLTZMANN * temperature;
        double wavelength = Constants.PLANCK / Math.sqrt(2 * Math.PI * mass * thermalEnergy);
        double volumePerAtom = thermalEnergy / pressure;
        return Constants.GAS * (Math.log(volumePerAtom / Math.pow(wavelength, 3)) + 2.5);
        // END SOLUTION
    }
}
