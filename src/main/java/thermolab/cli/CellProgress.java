package thermolab.cli;

import java.time.Duration;
import java.util.Locale;
import thermolab.notebook.Cell;
import thermolab.notebook.Runner;

/** How far the run of a chapter is: one line that is rewritten on a terminal, elsewhere one line for each cell. */
final class CellProgress implements Runner.Watcher {

    private final String chapter;
    private final boolean terminal = System.console() != null;
    private final long start = System.nanoTime();
    private int cells;

    CellProgress(String chapter) {
        this.chapter = chapter;
    }

    /** Code cells that have begun. */
    int cells() {
        return cells;
    }

    @Override
    public void begins(int index, Cell cell) {
        cells++;
        if (terminal) {
            System.out.printf("\r%-80s", chapter + "  cell " + cells + "  " + cell.id());
        }
    }

    @Override
    public void ends(int index, Cell cell, Duration took) {
        if (!terminal) {
            System.out.printf(Locale.ROOT, "  cell %2d  %-40s %6.2f s%n", cells, cell.id(), took.toMillis() / 1000.0);
        }
    }

    /** The line that stays; nothing where no cell had to run. */
    void end() {
        if (cells > 0) {
            String line = String.format(Locale.ROOT, "%s: %d %s, %.1f s", chapter, cells, cells == 1 ? "cell" : "cells",
                    (System.nanoTime() - start) / 1e9);
            System.out.printf(terminal ? "\r%-80s%n" : "%s%n", line);
        }
    }
}
