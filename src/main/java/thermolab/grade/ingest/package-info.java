/**
 * What students handed in, read within bounds and as plain text; nothing of it is run, unpacked to disk or followed.
 *
 * <p>Start with {@link thermolab.grade.ingest.Intake}, which takes a download as it comes:
 * <pre>{@code
 * try (Intake intake = Intake.open(Path.of("submissions.zip"), roster, Bounds.standard())) {
 *     for (Intake.Handed handed : intake.handed()) {
 *         Submission submission = intake.read(handed);
 *     }
 * }
 * }</pre>
 * A {@link thermolab.grade.ingest.FileTree} hides whether the files lie in a folder or a zip file, a
 * {@link thermolab.grade.ingest.Layout} says whose each entry at its top is, and a {@link thermolab.grade.ingest.Roster} who that
 * is. What lies below the top is a student's own and decides nothing; {@link thermolab.grade.ingest.Intake#doubts} says where
 * staff must.
 */
package thermolab.grade.ingest;
