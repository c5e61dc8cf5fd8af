/**
 * Results for people and gradebooks.
 *
 * <p>A {@link thermolab.grade.report.Gradebook} writes them in one system's format; it is found by
 * {@link java.util.ServiceLoader}, so a jar in {@code plugins/} adds another. What a student may read comes from
 * {@link thermolab.grade.report.StudentView}, which withholds hidden tests; every text that a student wrote passes
 * {@link thermolab.grade.report.Untrusted}.
 * <pre>{@code
 * for (Gradebook gradebook : ServiceLoader.load(Gradebook.class)) {
 *     gradebook.write(results, folder);
 * }
 * }</pre>
 */
package thermolab.grade.report;
