package thermolab.grade.store;

import thermolab.grade.Grading;

/**
 * What a verdict depends on: the same key is graded once.
 *
 * @param student because numbers may be the student's own
 * @param submission hash of the sources
 * @param assignment hash of rules and hidden tests
 * @param toolkit hash of the toolkit
 * @param tier of isolation: an unsafe verdict never stands for a safe one
 */
public record Key(String student, String submission, String assignment, String toolkit, String tier) {

    public static Key of(Grading grading) {
        return new Key(grading.student(), grading.hash(), grading.provenance().assignment(), grading.provenance().toolkit(),
                grading.provenance().tier());
    }
}
