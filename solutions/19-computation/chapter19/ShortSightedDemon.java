package chapter19;

import thermolab.exercise.Withholds;

/**
 * Szilard's engine with a demon that misreads the side. One molecule, a partition in the middle of the box, a reading that is wrong with
 * probability eps; then a slow expansion at constant temperature. It moves the partition until the part of the box on the side that was read has the
 * fraction x of the whole, wherever the molecule is. Works are in units of k_B T, and above zero where the molecule does them.
 */
@Withholds({"compute.SzilardEngine", "compute.DemonLedger"})
public interface ShortSightedDemon {

    /**
     * Mean work per cycle.
     *
     * @param eps probability of a wrong reading, 0 to 1
     * @param x where the partition stops, 0 to 1, both included; the answer may be minus infinity, and is never not-a-number
     */
    double szilardWork(double eps, double x);

    /** The stop at which the mean work is largest. */
    double bestStop(double eps);

    /**
     * The total entropy made per cycle in nats, bath and memory and box together, where the memory is erased by a machine that gives off so much heat for each.
     *
     * @param erasingHeat in units of k_B T
     */
    double entropyMade(double eps, double x, double erasingHeat);
}
