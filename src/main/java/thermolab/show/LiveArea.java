package thermolab.show;

import tech.tablesaw.api.Table;

/** A place in the output whose content is replaced by what is shown next; from {@link Show#live()}. */
public final class LiveArea {

    private final Display display;
    private final String id;
    private boolean shown;

    LiveArea(Display display, String id) {
        this.display = display;
        this.id = id;
    }

    /** Replaces the content by a picture of any kind. */
    public void picture(Picture picture) {
        replace(picture.bundle());
    }

    /** Replaces the content by a chart. */
    public void chart(Plot plot) {
        picture(plot);
    }

    /** Replaces the content by small pictures. */
    public void images(PictureGrid pictures) {
        picture(pictures);
    }

    /** Replaces the content by a table. */
    public void table(Table table) {
        replace(TableView.of(table, table.name() == null ? "" : table.name()));
    }

    /** Replaces the content by trusted HTML and its text twin. */
    public void html(String html, String text) {
        replace(MimeBundle.of(MimeBundle.HTML, html, text));
    }

    private void replace(MimeBundle bundle) {
        if (shown) {
            display.update(id, bundle);
        } else {
            display.show(id, bundle);
            shown = true;
        }
    }
}
