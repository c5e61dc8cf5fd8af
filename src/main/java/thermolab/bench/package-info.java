/**
 * What the project claims about its speed, measured: each work through the calls that a notebook makes, against the same
 * work in Python.
 *
 * <p>Start with {@link thermolab.bench.Works}, the table of claims, and {@link thermolab.bench.Race}, which lets the sides
 * of a work take turns. Each side is a process of its own, warm before its first turn ({@link
 * thermolab.bench.WorkerProcess}); the clock that both are read on stands outside of them ({@link
 * thermolab.bench.ProcessClock}). A time counts only with a right answer ({@link thermolab.bench.Expected}).
 *
 * <pre>{@code
 * Race.Result result = new Race(9).run(List.of(ours, theirs));
 * Quartiles ratio = result.timesAsFast(0, 1);   // how many times as fast the first is as the second
 * }</pre>
 */
package thermolab.bench;
