package thermolab.compute;

import java.util.random.RandomGenerator;
import thermolab.info.Gaussians;
import thermolab.num.Require;

/**
 * A demon that measures where a bead is in a harmonic trap, with Gaussian noise, and then moves the trap; energies in k_B T.
 *
 * <pre>
 *   x ~ N(0, S) in a trap of stiffness 1/S,   y = x + noise,  noise ~ N(0, N),   SNR = S/N
 *   I = ½ ln(1 + SNR)                                             what the reading says, and the most work      [information]
 *   trap jumps to g y:       ⟨W⟩ = g − ½ g² (1 + 1/SNR),  most at g = S/(S + N):  ½ SNR/(1 + SNR) &lt; I           [shift]
 *   it jumps there and stiffens to (1 + SNR)/S, the posterior's, then softens slowly:  ⟨W⟩ = I                  [full]
 * </pre>
 *
 * <p>Work is what the demon gains; after it, the bead comes to equilibrium and the trap may be carried back slowly at no cost. A demon that moves
 * the trap to its reading (g = 1) pays for SNR &lt; 1. Source: Abreu and Seifert, EPL 94, 10001 (2011); Sagawa and Ueda (2010).
 *
 * @param signalVariance S &gt; 0, of the bead's place, in the square of a length
 * @param noiseVariance N &gt; 0, of the reading's error, in the same unit
 */
public record GaussianDemon(double signalVariance, double noiseVariance) {

    public GaussianDemon {
        Require.positive("signalVariance", signalVariance, "");
        Require.positive("noiseVariance", noiseVariance, "a reading without error would say infinitely much");
        Require.positive("signalVariance/noiseVariance", signalVariance / noiseVariance, "");
        Require.positive("noiseVariance/signalVariance", noiseVariance / signalVariance, "");
    }

    /** A demon with S = 1 and this S/N. */
    public static GaussianDemon ofSignalToNoise(double ratio) {
        return new GaussianDemon(1, 1 / Require.positive("ratio", ratio, ""));
    }

    /** SNR = S/N. */
    public double signalToNoise() {
        return signalVariance / noiseVariance;
    }

    /** I = ½ ln(1 + SNR) in nats: also the bound on the work in k_B T. */
    public double information() {
        return Gaussians.capacity(signalVariance, noiseVariance);                                           // [information]
    }

    /** g = S/(S + N), the best guess of x being g y. */
    public double bestGain() {
        return 1 / (1 + noiseVariance / signalVariance);
    }

    /** S N/(S + N), the variance of x that the reading leaves. */
    public double posteriorVariance() {
        return bestGain() * noiseVariance;
    }

    /** ⟨W⟩ of moving the trap to the best guess, in k_B T. */
    public double shiftWork() {
        return bestGain() / 2;                                                                              // [shift]
    }

    /** ⟨W⟩ of moving the trap to gain times the reading, in k_B T; below zero for a demon that trusts too much. */
    public double shiftWork(double gain) {
        Require.finite("gain", gain, "");
        return Require.answer("work", gain * (1 - gain / 2 * (1 + noiseVariance / signalVariance)));         // [shift]
    }

    /** ⟨W⟩ of moving the trap to the best guess and stiffening it to the posterior, then softening slowly: I, in k_B T. */
    public double fullWork() {
        return information();                                                                               // [full]
    }

    /** Which part of the information moving alone turns into work: from 1 at weak signals to 0 at strong ones. */
    public double shiftEfficiency() {
        return shiftWork() / information();
    }

    /** Works of moving the trap to gain times the reading, so many times, in k_B T. */
    public double[] simulateShift(double gain, int cycles, RandomGenerator random) {
        Require.finite("gain", gain, "");
        return simulate(gain, 1, cycles, random);
    }

    /** Works of [full], so many times, in k_B T. */
    public double[] simulateFull(int cycles, RandomGenerator random) {
        return simulate(bestGain(), 1 + signalToNoise(), cycles, random);
    }

    /** The trap jumps with its stiffness multiplied; what softening slowly gives back is its free energy, ½ ln of the factor. */
    private double[] simulate(double gain, double factor, int cycles, RandomGenerator random) {
        double[] works = new double[Require.atLeast("cycles", cycles, 1, "")];
        double noise = Math.sqrt(noiseVariance / signalVariance);
        for (int k = 0; k < cycles; k++) {
            double x = random.nextGaussian();                   // in units of the bead's own width
            double off = x - gain * (x + noise * random.nextGaussian());
            works[k] = (x * x - factor * off * off) / 2 + Math.log(factor) / 2;
        }
        return works;
    }
}
