package chapter15;

/**
 * From its readings alone: how far should one follow this wanderer? Each step it moves by independent Gaussian noise of a variance that nobody tells,
 * and is read with independent Gaussian noise of another one.
 */
public interface Wanderer {

    /**
     * The steady gain K of the best tracker, found from the data.
     *
     * @param readings one after the other, 3000 or more, in any unit and from any start
     * @return K between 0 and 1; it may miss by what chance does to the mean square of the readings' differences and of their neighbours' products
     */
    double gain(double[] readings);
}
