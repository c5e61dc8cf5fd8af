package chapter01;

import java.util.List;

/** An argument about the sentence "heat is contained in a body: the hot brick holds more heat than the cold one". */
public interface HeatInABody {

    /**
     * The letters of those reasons that together refute the sentence and say what is right instead; what is said to follow
     * comes after what it follows from. Some reasons are false, some are true and beside the point.
     *
     * <ul>
     * <li>A: A thermometer shows its own temperature.
     * <li>B: Along two roads from one state to one other state, a gas receives different amounts of heat.
     * <li>C: Energy is conserved, so all roads between two states receive the same heat.
     * <li>D: What a body contains depends on the state that it is in, and not on how it got there.
     * <li>E: It follows that the heat a body has received is not something that it contains.
     * <li>F: The heat capacity of a body is different at different temperatures.
     * <li>G: Heat received minus work done is the same on all roads; that change, of its energy, is what may be said to stay in it.
     * <li>H: Heat cannot be measured, since it is disorder.
     * </ul>
     */
    List<String> reasons();
}
