package thermolab.grade.batch;

import java.util.Optional;
import thermolab.grade.ExerciseGrade;
import thermolab.grade.store.Correction;

/**
 * The points of one exercise in the gradebook.
 *
 * @param exercise name of the contract
 * @param maximum points for a full answer, by the assignment's rules
 * @param grade the machine's verdict; empty where there is none
 * @param correction a person's points, which count instead
 */
public record Mark(String exercise, double maximum, Optional<ExerciseGrade> grade, Optional<Correction> correction) {

    /** Whether there are points at all: a person's, or the machine's without a fault of our own. */
    public boolean graded() {
        return correction.isPresent() || grade.isPresent() && grade.get().graded() && !grade.get().tests().isEmpty();
    }

    /** The machine's points, scaled to the rules' maximum. */
    public double machinePoints() {
        return grade.filter(found -> found.maximum() > 0).map(found -> found.points() / found.maximum() * maximum).orElse(0.0);
    }

    /** What counts. */
    public double points() {
        return correction.map(Correction::points).orElseGet(this::machinePoints);
    }

    /** How many points of the gradebook one point of a test is worth. */
    public double scale() {
        return grade.filter(found -> found.maximum() > 0).map(found -> maximum / found.maximum()).orElse(1.0);
    }
}
