/**
 * The trusted half: compiles a submission in a sandbox, runs JUnit against stand-ins whose calls travel to the answers, and
 * says why each test gave its points or withheld them.
 *
 * <p>Start with {@link thermolab.grade.judge.Grader}:
 * <pre>{@code
 * List<GradedExercise> exercises = GradedExercise.of(Catalogue.chapter("04"));
 * try (Grader grader = Grader.open(exercises, Settings.standard())) {
 *     Grading grading = grader.grade(submission);
 * }
 * }</pre>
 */
package thermolab.grade.judge;
