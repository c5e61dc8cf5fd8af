/**
 * Steps into readings with error bars.
 *
 * <p>Start with {@link thermolab.meter.Trace} and {@link thermolab.meter.EnergyMeter}: pass them to {@code run.go(steps,
 * meter)} and ask them afterwards. {@link thermolab.meter.MagnetMeter} reads magnetisation, susceptibility and Binder's
 * cumulant, {@link thermolab.meter.BlockSpinMeter} the same of block spins, {@link thermolab.meter.Histogram} a distribution; {@link thermolab.meter.Autocorrelation}, {@link
 * thermolab.meter.RHat} and {@link thermolab.meter.Jackknife} work on any series.
 *
 * <p>Works of driven paths go into {@link thermolab.meter.Works}, which every estimator of a free energy reads; {@link
 * thermolab.meter.CrooksLine} asks whether they obey Crooks' theorem, {@link thermolab.meter.JarzynskiBias} how many are needed,
 * and {@link thermolab.meter.PathFilm} keeps the paths.
 *
 * <p>Each of them is {@link thermolab.sample.Resumable}: {@code run.save(file, meter)} keeps what it has read.
 *
 * <pre>{@code
 * EnergyMeter meter = new EnergyMeter(16 * 16);
 * Run<Sites, Spins> run = Run.of(new Metropolis(), Ising.square(16)).at(2.5).hot(1, 7);
 * run.go(1000);
 * run.go(20_000, meter);
 * meter.energy();           // -1.13 ± 0.01; Kaufman says -1.1313
 * }</pre>
 */
package thermolab.meter;
