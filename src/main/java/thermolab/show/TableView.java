package thermolab.show;

import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A Tablesaw table as HTML with a text twin: numbers right-aligned with the digits that mean something, at most
 * {@value #MOST_ROWS} rows, missing values as a dash.
 */
final class TableView {

    static final int MOST_ROWS = 30;
    private static final String NUMBER = "text-align:right;font-variant-numeric:tabular-nums";
    private static final String WORD = "text-align:left";

    /** A column as it is printed. */
    private record Cells(String header, boolean numeric, List<String> values) {

        int width() {
            int width = length(header);
            for (String value : values) {
                width = Math.max(width, length(value));
            }
            return width;
        }

        String style() {
            return numeric ? NUMBER : WORD;
        }

        String padded(String value) {
            String space = " ".repeat(width() - length(value));
            return numeric ? space + value : value + space;
        }

        private static int length(String text) {
            return text.codePointCount(0, text.length());
        }
    }

    private TableView() {
    }

    static MimeBundle of(Table table, String caption) {
        int rows = Math.min(table.rowCount(), MOST_ROWS);
        List<Cells> columns = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            columns.add(cells(column, rows));
        }
        int hidden = table.rowCount() - rows;
        String more = hidden == 0 ? "" : "… and " + hidden + (hidden == 1 ? " more row" : " more rows");
        return MimeBundle.of(MimeBundle.HTML, html(columns, rows, caption, more), text(columns, rows, caption, more));
    }

    private static Cells cells(Column<?> column, int rows) {
        if (column instanceof NumericColumn<?> numbers) {
            double[] values = new double[rows];
            for (int row = 0; row < rows; row++) {
                values[row] = numbers.isMissing(row) ? Double.NaN : numbers.getDouble(row);
            }
            return new Cells(column.name(), true, NumberColumn.format(values));
        }
        List<String> words = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            words.add(column.isMissing(row) ? NumberColumn.MISSING : column.getString(row));
        }
        return new Cells(column.name(), false, words);
    }

    private static String html(List<Cells> columns, int rows, String caption, String more) {
        StringBuilder html = new StringBuilder("<table>\n");
        if (!caption.isBlank()) {
            html.append("<caption>").append(Html.escape(caption)).append("</caption>\n");
        }
        html.append("<thead><tr>");
        for (Cells column : columns) {
            html.append("<th scope=\"col\" style=\"").append(column.style()).append("\">")
                    .append(Html.escape(column.header)).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (int row = 0; row < rows; row++) {
            html.append("<tr>");
            for (Cells column : columns) {
                html.append("<td style=\"").append(column.style()).append("\">")
                        .append(Html.escape(column.values.get(row))).append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n");
        if (!more.isEmpty()) {
            html.append("<tfoot><tr><td colspan=\"").append(columns.size()).append("\" style=\"").append(WORD)
                    .append("\">").append(more).append("</td></tr></tfoot>\n");
        }
        return html.append("</table>").toString();
    }

    private static String text(List<Cells> columns, int rows, String caption, String more) {
        List<String> lines = new ArrayList<>();
        if (!caption.isBlank()) {
            lines.add(caption);
        }
        List<String> headers = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        for (Cells column : columns) {
            headers.add(column.padded(column.header));
            rules.add("-".repeat(column.width()));
        }
        lines.add(String.join("  ", headers).stripTrailing());
        lines.add(String.join("  ", rules));
        for (int row = 0; row < rows; row++) {
            List<String> line = new ArrayList<>();
            for (Cells column : columns) {
                line.add(column.padded(column.values.get(row)));
            }
            lines.add(String.join("  ", line).stripTrailing());
        }
        if (!more.isEmpty()) {
            lines.add(more);
        }
        return String.join("\n", lines);
    }
}
