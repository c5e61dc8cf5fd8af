/**
 * Exercises: a contract to implement, tests that name the idea that an answer missed, points and hints.
 *
 * <p>Start with {@link thermolab.exercise.Exercises}, which is what a notebook cell calls:
 * <pre>{@code
 * class MyCrossEntropy implements CrossEntropy { ... }
 * check(new MyCrossEntropy());        // a table of ideas, points and verdicts; the value is the points
 * hint(CrossEntropy.class);           // the next hint
 * }</pre>
 * {@link thermolab.exercise.Answers} does the same for files. Whoever writes an exercise marks its tests with
 * {@link thermolab.exercise.ExerciseTest} and {@link thermolab.exercise.Checks}, and its stored wrong answers with
 * {@link thermolab.exercise.Misses}; {@link thermolab.exercise.Withholds} on the contract keeps the toolkit's own answer away.
 */
package thermolab.exercise;
