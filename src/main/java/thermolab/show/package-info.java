/**
 * Charts, tables, math and progress for whoever is watching: a kernel, a browser, a terminal.
 *
 * <p>Start with {@link thermolab.show.Show} and {@link thermolab.show.Plot}:
 *
 * <pre>{@code
 * double[] time = {0, 1, 2, 3};
 * double[] temperature = {90, 61, 45, 35};
 * Show.chart(Plot.xy("A cup of tea cools", "time (min)", "temperature (°C)",
 *         "Line chart: the temperature falls from 90 to 35 °C in 3 minutes, ever more slowly")
 *         .line("tea", time, temperature)
 *         .horizontal("room", 20));
 * }</pre>
 */
package thermolab.show;
