/**
 * The history of every grading, in an embedded database that survives an interruption at any moment.
 *
 * <p>Start with {@link thermolab.grade.store.History}:
 * <pre>{@code
 * try (History history = History.open(results)) {
 *     Optional<Grading> known = history.find(key);
 *     history.keep(grading);
 * }
 * }</pre>
 * What a person decides is a {@link thermolab.grade.store.Correction}, kept apart from the machine's verdicts.
 */
package thermolab.grade.store;
