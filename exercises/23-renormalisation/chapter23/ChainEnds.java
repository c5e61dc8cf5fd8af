package chapter23;

import thermolab.exercise.Withholds;

/** What one spin of an Ising chain tells of another, far off. */
@Withholds("energy.SpinInformation")
public interface ChainEnds {

    /**
     * I(σ_0; σ_r) in nats, of an endless chain without a field, to a relative error of 1e-10 wherever it is above 1e-300.
     *
     * @param coupling K = J/T between neighbours, of any sign, up to 300 in size
     * @param bonds r, how many bonds lie between the two spins, from 0 to 100 000
     */
    double mutualInformation(double coupling, int bonds);
}
