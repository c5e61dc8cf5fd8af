/** One training run on one ledger, from joules to nats. */
package thermolab.capstone;
