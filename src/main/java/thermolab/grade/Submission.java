package thermolab.grade;

import java.util.List;

/**
 * What one student handed in, read within bounds; nothing of it has been run.
 *
 * @param student the student's id in the roster, or the name of the folder where no roster matches
 * @param sources in the order of their names; a notebook's code cells in their order
 * @param hash SHA-256 of the sources, in hexadecimal: the same hash is graded once
 * @param notes what was refused or left out, for the student and the staff, such as an archive entry that is too large
 */
public record Submission(String student, List<Source> sources, String hash, List<String> notes) {

    /** Where a source comes from, which says how it is read. */
    public enum Kind {
        /** A Java file. */
        FILE,
        /** A code cell of a notebook. */
        CELL
    }

    /**
     * @param name for messages: a file's path within the submission, or {@code notebook.ipynb, cell 7}
     * @param kind file or cell
     * @param text as handed in
     */
    public record Source(String name, Kind kind, String text) {
    }

    public Submission {
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }
}
