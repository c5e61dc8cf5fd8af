/**
 * How alike the answers of two students are, by JPlag: a program of its own, fetched when it is first asked for and run in a
 * process of its own on copies of the sources.
 *
 * <p>{@link thermolab.grade.similarity.Jplag} fetches and runs it; {@link thermolab.grade.similarity.Comparison} lays out
 * for each exercise what students wrote, and reads what it found:
 * <pre>{@code
 * Comparison.Outcome outcome = new Comparison(jplag, List.of("CrossEntropy"), skeletons).of(submissions);
 * }</pre>
 */
package thermolab.grade.similarity;
