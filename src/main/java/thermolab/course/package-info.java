/**
 * The course from its sources: chapters in Markdown into notebooks, exercises and slides, and an edited notebook back
 * into its source.
 *
 * <p>Start with {@link thermolab.course.Course}, which does it for a whole checkout:
 * <pre>{@code
 * Course course = Course.at(Path.of("."));
 * course.build(List.of("04-information-codes"), false, System.out::println);
 * course.check();                                          // what is stale, a sentence each; empty when nothing is
 * course.importNotebook(Path.of("notebooks/04-information-codes.ipynb"));
 * }</pre>
 * A chapter's source is Jupytext Markdown (format 1.3), see {@link thermolab.course.Chapter}.
 */
package thermolab.course;
