/**
 * Submissions that attack the grader, with the verdicts that they must get; see the README beside them among the test
 * resources. {@link thermolab.grade.corpus.CorpusIT} grades all of them, isolated and not.
 */
package thermolab.grade.corpus;
