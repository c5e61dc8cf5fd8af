package thermolab.grade.worker;

/**
 * What came of a call.
 *
 * @param value that it returned
 * @param thrown what it threw; null where it returned
 * @param changedItsInput whether it changed an array that it was given
 */
public record Reply(Object value, Thrown thrown, boolean changedItsInput) {
}
