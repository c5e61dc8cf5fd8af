package chapter02;

import java.util.List;

/** An argument about the sentence "on a hot day, a refrigerator with an open door cools a closed kitchen whose walls let no heat through". */
public interface OpenRefrigerator {

    /**
     * The letters of those reasons that together refute the sentence and say what would cool the kitchen; what is said to
     * follow comes after what it follows from. Some reasons are false, some are true and beside the point.
     *
     * <ul>
     * <li>A: The only energy that crosses this boundary is the electric work that comes in.
     * <li>B: So the energy inside rises, and on the whole the kitchen gets warmer.
     * <li>C: The air in front of the open door is colder than the rest.
     * <li>D: A refrigerator makes heat pass from cold to warm, which the second law forbids.
     * <li>E: To cool the kitchen, the warm back of the refrigerator must stand on the other side of the boundary.
     * <li>F: At its back a refrigerator gives off as much heat as it takes in inside, so the two cancel.
     * <li>G: The least work for a joule of cooling is smaller, the closer the two temperatures are.
     * <li>H: The system to be judged is the whole kitchen, with the refrigerator in it.
     * </ul>
     */
    List<String> reasons();
}
