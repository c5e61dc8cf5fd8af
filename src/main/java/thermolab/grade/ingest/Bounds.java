package thermolab.grade.ingest;

import thermolab.num.Require;

/**
 * How much of one submission is read. What lies beyond is left out with a note, and the rest is read.
 *
 * @param notebookBytes of one notebook, whose outputs and pictures are skipped
 * @param sourceBytes of one Java file or cell
 * @param totalBytes of all sources together
 * @param archiveBytes of one zip file that lies within a download
 * @param entries files of one submission, those of its zip files included
 * @param depth folders within folders
 * @param cells of one notebook
 * @param unpackedBytes of all files together, those that are refused and those in archives included
 * @param seconds of the processor, for all files together
 */
public record Bounds(int notebookBytes, int sourceBytes, int totalBytes, int archiveBytes, int entries, int depth, int cells,
        int unpackedBytes, double seconds) {

    /** More than this in one export of a whole course is a mistake. */
    static final int EXPORT_ENTRIES = 100_000;

    public Bounds {
        Require.atLeast("notebookBytes", notebookBytes, 1, "");
        Require.atLeast("sourceBytes", sourceBytes, 1, "");
        Require.atLeast("totalBytes", totalBytes, 1, "");
        Require.atLeast("archiveBytes", archiveBytes, 1, "");
        Require.atLeast("entries", entries, 1, "");
        Require.atLeast("depth", depth, 1, "");
        Require.atLeast("cells", cells, 1, "");
        Require.atLeast("unpackedBytes", unpackedBytes, 1, "");
        Require.positive("seconds", seconds, "");
    }

    /** With the standard's sums. */
    public Bounds(int notebookBytes, int sourceBytes, int totalBytes, int archiveBytes, int entries, int depth, int cells) {
        this(notebookBytes, sourceBytes, totalBytes, archiveBytes, entries, depth, cells, 128 << 20, 20);
    }

    /** Far above what an honest submission needs, far below what hurts. */
    public static Bounds standard() {
        return new Bounds(32 << 20, 256 << 10, 2 << 20, 64 << 20, 500, 12, 2000);
    }
}
