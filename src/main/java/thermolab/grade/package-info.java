/**
 * Grades of submissions that nobody trusts: read within bounds, compiled and run in a sandbox, judged outside of it.
 *
 * <p>Data flow: a {@link thermolab.grade.Submission} is read ({@code ingest}), run and judged into a
 * {@link thermolab.grade.Grading} ({@code judge}, with its untrusted half in {@code worker} behind a {@code sandbox}), kept
 * ({@code store}) and written for people and gradebooks ({@code report}).
 */
package thermolab.grade;
