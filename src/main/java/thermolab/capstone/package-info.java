/**
 * One training run on one ledger, from joules to nats. {@link thermolab.capstone.RunLedger} does the arithmetic of a run that somebody else
 * metered; {@link thermolab.capstone.Capstone} trains the course's network, meters it through an {@link thermolab.power.EnergyProbe} and
 * hands back a {@link thermolab.capstone.CapstoneReport} that checks itself; {@link thermolab.capstone.LearningBound} and the learners
 * beside it say what the second law asks of whatever learns.
 */
package thermolab.capstone;
