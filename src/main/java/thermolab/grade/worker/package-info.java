/**
 * The untrusted half: a process that holds the toolkit and one student's classes, compiles or runs them, and answers calls
 * in frames of plain data. Both halves share the codec.
 *
 * <p>Start with {@link thermolab.grade.worker.Peer}, one end of the connection; {@link thermolab.grade.worker.Vocabulary}
 * says which types may travel, {@link thermolab.grade.worker.WorkerMain} is the process. Whatever a worker sends is read as
 * what the contract declares for its place, within an {@link thermolab.grade.worker.Allowance}, or refused with a
 * {@link thermolab.grade.worker.ProtocolException}; it names no class to load. A learner's own check sends its data through the
 * same codec, by {@link thermolab.grade.worker.InProcess}.
 */
package thermolab.grade.worker;
