/**
 * The data sets that ship with the course, so that each chapter works offline: measured tables, public-domain texts,
 * handwritten digits and points in the plane.
 *
 * <p>Start with {@link thermolab.data.Tables}, {@link thermolab.data.Texts}, {@link thermolab.data.Images} and
 * {@link thermolab.data.Points}; {@link thermolab.data.EnergyFacts} has the cited figures about the energy of computing. Each folder under {@code data/} on the
 * class path has a README with the origin, the licence, the columns with their units, and the checksums, which a test
 * verifies. The column {@code verified} of a table says how each number was checked; captions show it.
 *
 * <pre>{@code
 * Table gases = Tables.nobleGasEntropies();
 * double[] entropies = Tables.numbers(gases, "s_standard_J_per_mol_K");
 * }</pre>
 */
package thermolab.data;
