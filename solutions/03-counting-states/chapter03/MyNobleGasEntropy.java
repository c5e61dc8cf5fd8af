package chapter03;

import thermolab.exercise.Unsolved;
import thermolab.num.Constants;

/** Sackur's and Tetrode's entropy, in SI units. */
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
