/**
 * Assignments: what students are asked for, what they get, and the rules by which their points count.
 *
 * <p>An assignment is a folder. {@link thermolab.grade.assign.Assignment} is its rules, in {@code assignment.yaml};
 * {@link thermolab.grade.assign.Release} is what students get; {@link thermolab.grade.assign.HiddenTests} are Java tests in
 * its folder {@code hidden/} that they never see.
 * <pre>{@code
 * Assignment assignment = AssignmentFile.read(Path.of("assignments/homework-1"));
 * long seed = assignment.seedOf("ada");
 * }</pre>
 */
package thermolab.grade.assign;
