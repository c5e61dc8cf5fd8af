package chapter22;

import thermolab.exercise.Withholds;

/** How fast a leaky integrate-and-fire neuron fires. */
@Withholds("power.LifNeuron")
public interface LifRate {

    /**
     * Spikes per second with a steady current. The voltage obeys τ dV/dt = −V + R I. When it reaches the threshold there is one spike, the voltage is
     * 0, and stays 0 for the refractory time. A voltage that only creeps up to the threshold never reaches it. Relative error below 1e-9.
     *
     * @param amperes I, any sign
     * @param tau τ > 0, seconds
     * @param ohms R > 0
     * @param thresholdVolts V_th > 0
     * @param refractorySeconds zero or more
     */
    double lifRate(double amperes, double tau, double ohms, double thresholdVolts, double refractorySeconds);
}
