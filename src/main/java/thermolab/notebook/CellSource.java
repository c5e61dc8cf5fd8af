package thermolab.notebook;

import java.util.List;

/**
 * The text of a cell, with its number: turns positions into lines that a message can show.
 *
 * @param number the number in brackets beside the cell
 */
record CellSource(int number, String text) {

    /** One line of the cell, counted from 1. */
    String line(int line) {
        List<String> lines = text.lines().toList();
        return line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
    }

    /** The line, counted from 1, on which the character stands. */
    int lineAt(int offset) {
        return 1 + (int) text.substring(0, clamp(offset)).chars().filter(c -> c == '\n').count();
    }

    /** The column, counted from 1, in which the character stands. */
    int columnAt(int offset) {
        return clamp(offset) - text.lastIndexOf('\n', clamp(offset) - 1);
    }

    /** {@code cell 3, line 2}. */
    String place(int line) {
        return "cell " + number + ", line " + line;
    }

    /** The line that holds the first character of the range, and under it carets below the range. */
    List<String> marked(int from, int to) {
        String line = line(lineAt(from));
        int start = Math.min(columnAt(from) - 1, line.length());
        int length = Math.max(1, Math.min(to - from, line.length() - start));
        String indent = line.substring(0, start).replaceAll("[^\t]", " ");
        return List.of("    " + line, "    " + indent + "^".repeat(length));
    }

    private int clamp(int offset) {
        return Math.max(0, Math.min(offset, text.length()));
    }
}
