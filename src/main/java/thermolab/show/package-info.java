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
 *
 * <p>What is no x–y chart: {@link thermolab.show.Field} draws a function over the plane, its contours, motions and the ways
 * on it; {@link thermolab.show.Diagram} makes flows, pistons, networks, code trees, channels, landscapes, circuits and
 * boards; {@link thermolab.show.Panels} puts pictures side by side. {@link thermolab.show.Show#picture} shows each of them.
 */
package thermolab.show;
