package chapter15;

import java.util.List;

/**
 * Against the sentence "because it minimises surprise, an organism needs no goals: they follow from the free-energy principle". Which of these
 * reasons carry the argument, and in which order does each follow from those before it?
 *
 * <ul>
 * <li>A. So, as long as the model may be any that experience teaches, staying in the dark is among the best that the organism can do.
 * <li>B. The surprise of an outcome is −ln p(o), with p from the model of the one who is surprised.
 * <li>C. Variational free energy is measured in joules, at the temperature of the body.
 * <li>D. Hence what it seeks was put into its model by something else, and the principle by itself implies no goal.
 * <li>E. An organism that stays in a dark room and learns from what happens there comes to give darkness a probability near one.
 * <li>F. Perception lowers the free energy to the surprise and no further.
 * <li>G. If surprise is all that counts, that it leaves the room all the same takes a p that finds long darkness improbable, and that experience in
 * the room does not unlearn.
 * <li>H. Animals can't compute logarithms.
 * </ul>
 */
public interface DarkRoomArgument {

    /** Letters of the reasons that carry the argument, in its order. */
    List<String> reasons();
}
