package chapter06;

import java.util.List;

/**
 * "Four chains of our magnet below T_c, all started in the ground state, give the same mean energy over a thousand sweeps, and R̂ is one to
 * three digits. So they sample equilibrium." Which of these reasons, in which order, show that the conclusion does not follow?
 *
 * <ul>
 * <li>A: R̂ compares chains with each other; it can only see a difference that was there at the start or has come since.</li>
 * <li>B: The claim is that states occur with Boltzmann's probabilities; that one reading is flat is less than that.</li>
 * <li>C: R̂ is defined for 64 chains or more.</li>
 * <li>D: All four began in one state, so what one of them cannot reach, none has reached, and all four agree on leaving it out.</li>
 * <li>E: A thousand sweeps are too few for any magnet.</li>
 * <li>F: The mode of the other sign is such a place: as likely as theirs, of the same energy, and not visited.</li>
 * <li>G: In equilibrium at T > 0 the energy fluctuates.</li>
 * <li>H: With more chains the error bar of the mean energy would be smaller.</li>
 * </ul>
 *
 * <p>Some are false, and some are true but do not bear on the conclusion. An order is right if each reason stands on those before it:
 * first what is claimed, then what the test can see, then what that means for these chains, then the example.
 */
public interface ChainsAgree {

    /** The letters of the reasons that carry the answer, in their order. */
    List<String> reasons();
}
