package chapter21;

import java.util.List;

/**
 * Against the sentence "Our PUE fell from 1.5 to 1.3 this year, so our computing needs less energy than last year".
 * Which of these reasons carry the argument, and in which order does each follow from those before it?
 *
 * <ul>
 * <li>A. PUE is the energy of the building over that of the IT in it.
 * <li>B. So the PUE may fall while the building's energy, and that of each computation, grows.
 * <li>C. A PUE below 1 would show that heat is being turned back into electricity.
 * <li>D. Water is not in PUE.
 * <li>E. If part of the overhead is fixed, a larger IT energy for the same work lowers that ratio and raises its numerator.
 * <li>F. How much is computed with the IT energy stands nowhere in that ratio.
 * <li>G. The lower the PUE, the less heat a building gives off.
 * <li>H. Survey means of PUE have hardly changed since 2018.
 * </ul>
 */
public interface LowerPue {

    /** Letters of the reasons that carry the argument, in its order. */
    List<String> reasons();
}
