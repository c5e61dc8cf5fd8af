/**
 * Where untrusted code runs: a process without network, without other files than the toolkit's and with limits on time,
 * memory, threads and output.
 *
 * <p>Start with {@link thermolab.grade.sandbox.Sandbox}, which starts workers in the best tier that the machine allows and
 * proves it; {@link thermolab.grade.sandbox.WorkerProcess} is one of them, measured and ended from outside.
 */
package thermolab.grade.sandbox;
