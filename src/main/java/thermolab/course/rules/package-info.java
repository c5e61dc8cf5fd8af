/**
 * The rules of a chapter's second form, one small class each, and what a chapter says to them.
 *
 * <p>Start with {@link thermolab.course.rules.SecondForm}:
 * <pre>{@code
 * Course course = Course.at(Path.of("."));
 * Report report = SecondForm.of(course, List.of("01-heat-work-temperature")).get(0);
 * report.findings();                                       // a sentence each, beginning with file and line
 * }</pre>
 * A chapter whose header says {@code form: 2} claims the form: what it breaks fails the build. Others are reported.
 */
package thermolab.course.rules;
