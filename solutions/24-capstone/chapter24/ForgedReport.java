package chapter24;

import java.util.List;
import thermolab.exercise.Withholds;

/** A page that somebody hands in: which of its lines cannot all be true together? */
@Withholds({"capstone.CapstoneReport", "capstone.LearningBound"})
public interface ForgedReport {

    /**
     * The numbers of a page, each rounded to six digits. Energies of weights in nats of loss; J where the name says so. All of them are of one run:
     * nothing is known of it besides, and any honest run may be shown, cold or hot, in whatever building.
     *
     * @param energy U of SGD's cloud
     * @param temperature T, measured
     * @param temperatureError one standard error of it
     * @param predictedTemperature T from Hessian and noise; a theory that is good to a tenth
     * @param entropy S of the cloud
     * @param freeEnergy F of the cloud
     * @param entropyProduction σ of the steady state
     * @param elbo what a guess about the weights reaches
     * @param logEvidence ln p(y)
     * @param itJoules what the computers drew
     * @param facilityJoules what the building drew for them
     * @param floorJoules least heat of the overwrites
     * @param learnedNats of all labels, above zero
     * @param joulesPerNat the computers' joules for each
     * @param informationNats what weights in a bath came to know of the labels
     * @param entropyChangeNats by how much these weights' entropy rose
     * @param heatNats heat that they gave off, over the bath's temperature
     */
    record Page(double energy, double temperature, double temperatureError, double predictedTemperature, double entropy, double freeEnergy,
            double entropyProduction, double elbo, double logEvidence, double itJoules, double facilityJoules, double floorJoules,
            double learnedNats, double joulesPerNat, double informationNats, double entropyChangeNats, double heatNats) {
    }

    /**
     * The letters of what is broken, in any order; none for an honest page.
     *
     * <ul>
     * <li>A. the free energy of the cloud
     * <li>B. its temperature: further from theory than a tenth of it, and than four standard errors
     * <li>C. its entropy production
     * <li>D. the evidence
     * <li>E. the building
     * <li>F. Landauer's floor
     * <li>G. the price of a nat
     * <li>H. what learning costs
     * </ul>
     */
    List<String> broken(Page page);
}
