package thermolab.show;

import java.util.UUID;
import tech.tablesaw.api.Table;

/**
 * Charts, tables, math and progress for whoever is watching: what the cells of a notebook call.
 *
 * <p>The host is found at run time (see {@link Displays}), so the same cell runs in Jupyter on our kernel, IJava or
 * JJava, in the headless runner, and in a terminal, which prints the text twin of each thing.
 */
public final class Show {

    /** Ids that begin so belong to something that replaces itself. */
    static final String REPLACED = "live-";

    private Show() {
    }

    /** A chart, field, diagram or a sheet of panels, with its alternative text. */
    public static void picture(Picture picture) {
        show(picture.bundle());
    }

    /** A chart as a picture, with its alternative text. */
    public static void chart(Plot plot) {
        picture(plot);
    }

    /** Small grey pictures in one, with their alternative text. */
    public static void images(PictureGrid pictures) {
        picture(pictures);
    }

    /** A table under its own name; at most {@value TableView#MOST_ROWS} rows, then how many more there are. */
    public static void table(Table table) {
        table(table, table.name() == null ? "" : table.name());
    }

    /** A table under a caption, which may be empty. */
    public static void table(Table table, String caption) {
        show(TableView.of(table, caption));
    }

    /** Columns as a table under a caption, which may be empty. */
    public static void table(Columns columns, String caption) {
        table(columns.table(), caption);
    }

    /** A displayed formula, in LaTeX without dollar signs: {@code Show.math("S = k \\ln W")}. */
    public static void math(String latex) {
        show(MimeBundle.of(MimeBundle.LATEX, "$$" + latex.strip() + "$$", PlainMath.of(latex)));
    }

    /** Markdown, with math between dollar signs, which every front end shows in plain letters. */
    public static void markdown(String markdown) {
        html(MarkdownHtml.withPlainMath().render(markdown), PlainMath.inMarkdown(markdown));
    }

    /** HTML with the text that says the same where HTML cannot be drawn. The HTML is trusted: escape what you insert. */
    public static void html(String html, String text) {
        show(MimeBundle.of(MimeBundle.HTML, html, text));
    }

    /** A place in the output that can be filled again and again; empty until it is. */
    public static LiveArea live() {
        return new LiveArea(Displays.current(), newId(REPLACED));
    }

    /**
     * A progress bar for long work, with rate and remaining time.
     *
     * @param what what is done, such as {@code "Sampling"}
     * @param total number of steps, one or more
     */
    public static Progress progress(String what, long total) {
        return new Progress(Displays.current(), newId(REPLACED), what, total, System::nanoTime);
    }

    private static void show(MimeBundle bundle) {
        Displays.current().show(newId(""), bundle);
    }

    /** Unlike a counter, never meets the id of an output that an earlier run of the kernel left on the page. */
    private static String newId(String prefix) {
        return prefix + UUID.randomUUID();
    }
}
