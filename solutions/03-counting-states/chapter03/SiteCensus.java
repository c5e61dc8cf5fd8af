package chapter03;

import java.util.function.DoubleUnaryOperator;

/**
 * Count the sites of a surface that nobody can see.
 *
 * <p>The surface has M equal sites, 40 to 200, each empty or holding one molecule with binding energy ε (−2 to 2), at
 * temperature 1 and at a chemical potential μ that you choose. Sites do not know of one another. A gauge shows a number
 * proportional to the molecules that are bound at the moment of the look; its factor is positive and unknown, from a
 * thousandth to a thousand. Each reading is blurred besides, by less than the worth of a molecule, and alike at every coverage.
 * Looks are independent, and equilibrium is reached before each. A gauge breaks after 20 000 looks.
 */
public interface SiteCensus {

    /**
     * M, to a tenth of itself.
     *
     * @param gauge gives one reading at the chemical potential passed to it
     */
    double sites(DoubleUnaryOperator gauge);

    /** ε, to a tenth of the temperature, from a gauge with looks of its own. */
    double bindingEnergy(DoubleUnaryOperator gauge);
}
