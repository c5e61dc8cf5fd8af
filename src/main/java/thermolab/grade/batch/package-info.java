/**
 * Many submissions graded one after another, or several at a time, and what comes out: points under the assignment's rules.
 *
 * <p>{@link thermolab.grade.batch.BatchRun} grades what the history does not know yet; {@link thermolab.grade.batch.Results}
 * adds up the verdicts, people's corrections and what being late costs, for the reports.
 */
package thermolab.grade.batch;
