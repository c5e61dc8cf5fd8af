/**
 * Notebooks and what runs them: one evaluator of Java cells with two fronts, and the notebook file itself.
 *
 * <p>Start with {@link thermolab.notebook.Session}, which runs cells: JShell in this process, with values as objects,
 * errors that name the cell's line, and a stop that works in any loop. {@link thermolab.notebook.Runner} walks a
 * {@link thermolab.notebook.Notebook} with it and keeps the outputs; {@link thermolab.notebook.JavaKernel} speaks
 * Jupyter for it. {@link thermolab.notebook.HtmlPage} makes a page of an executed notebook.
 *
 * <pre>{@code
 * Notebook notebook = Notebook.read(Path.of("notebooks/01-heat-work-temperature.ipynb"));
 * Runner.Run run = Runner.run(notebook, new Runner.Watcher() { });
 * run.failure().ifPresent(failure -> System.err.println(failure.error().traceback()));
 * }</pre>
 */
package thermolab.notebook;
