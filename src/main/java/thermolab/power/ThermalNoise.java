package thermolab.power;

import thermolab.num.Constants;
import thermolab.num.Require;

/**
 * The noise of a voltage on a capacitor, and the least energy of an analog number of so many bits.
 *
 * <pre>
 *   ½ C ⟨v²⟩ = ½ k_B T           v_rms = √(k_B T/C), whatever the resistance                         [kT/C]
 *   a sine from rail to rail V has the power V²/8:  SNR = C V² / (8 k_B T)                          [SNR]
 *   charging C from the rail V takes C V² a cycle:  E = 8 k_B T · SNR                               [energy]
 *   SNR = 1.5 · 4ᵇ of a full-scale sine at b bits:  E = 12 k_B T · 4ᵇ, four times as much a bit      [bits]
 * </pre>
 *
 * <p>A floor, not a design: amplifiers, bias currents, mismatch and the converter at the end come on top, one to four powers of ten. It
 * holds for class-B circuits that handle one sine; charging slowly (chapter 19) goes below. Source: Vittoz, <i>Low-power design:
 * ways to approach the limits</i>, ISSCC 1994; Johnson and Nyquist, Phys. Rev. 32 (1928), for [kT/C].
 *
 * @param kelvin T > 0
 */
public record ThermalNoise(double kelvin) {

    private static final double SINE = 1.5;

    public ThermalNoise {
        Require.positive("kelvin", kelvin, "absolute temperature");
    }

    /** √(k_B T/C) in V.                                                                        [kT/C] */
    public double rmsVolts(double farads) {
        return Math.sqrt(Constants.BOLTZMANN * kelvin / Require.positive("farads", farads, ""));
    }

    /** √(k_B T C) in C: the noise of the charge, which grows with the capacitor while that of the voltage falls. */
    public double rmsCoulombs(double farads) {
        return Math.sqrt(Constants.BOLTZMANN * kelvin) * Math.sqrt(Require.positive("farads", farads, ""));
    }

    /** The capacitance in F that keeps the noise at so many V.                                    [kT/C] */
    public double faradsFor(double rmsVolts) {
        return Constants.BOLTZMANN * kelvin / Require.positive("rmsVolts", rmsVolts, "") / rmsVolts;
    }

    /** Power of a sine from rail to rail over that of the noise, a plain ratio.                     [SNR] */
    public double signalToNoise(double farads, double railVolts) {
        double share = Require.nonNegative("railVolts", railVolts, "") / rmsVolts(farads);
        return Require.answer("signal to noise", share * share / 8);
    }

    /** 8 k_B T · SNR in J for each cycle.                                                       [energy] */
    public double joules(double signalToNoise) {
        return 8 * Constants.BOLTZMANN * kelvin * Require.nonNegative("signalToNoise", signalToNoise, "a ratio of powers, not decibels");
    }

    /** 12 k_B T · 4ᵇ in J: a full-scale sine as clean as b bits make it.                            [bits] */
    public double joulesForBits(double bits) {
        return joules(SINE * Math.pow(4, Require.nonNegative("bits", bits, "")));
    }

    /** Bits of a full-scale sine for an energy in J a cycle; below zero where it drowns.               [bits] */
    public double bitsForJoules(double joules) {
        return (Math.log(Require.positive("joules", joules, "")) - Math.log(joules(SINE))) / Math.log(4);
    }

    /** k_B T ln 2 in J, Landauer's bound for erasing a bit: what analog and digital energies are compared with. */
    public double landauerJoules() {
        return Constants.BOLTZMANN * kelvin * Math.log(2);
    }
}
