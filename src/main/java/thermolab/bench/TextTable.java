package thermolab.bench;

import java.util.ArrayList;
import java.util.List;
import thermolab.num.Require;
import thermolab.show.Html;

/** A table of texts, as aligned columns for a terminal and as HTML. The first column is left-aligned, the others right. */
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... header) {
        rows.add(List.of(header));
    }

    /** One more row, with as many cells as the header. */
    TextTable row(String... cells) {
        Require.sameLength("cells", cells.length, "columns", rows.get(0).size());
        rows.add(List.of(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    String text() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int j = 0; j < columns; j++) {
                widths[j] = Math.max(widths[j], row.get(j).codePointCount(0, row.get(j).length()));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int j = 0; j < columns; j++) {
                String cell = row.get(j);
                String space = " ".repeat(widths[j] - cell.codePointCount(0, cell.length()));
                line.append(j == 0 ? "" : "  ").append(j == 0 ? cell + space : space + cell);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    String html() {
        StringBuilder html = new StringBuilder("<table>\n");
        for (int i = 0; i < rows.size(); i++) {
            String tag = i == 0 ? "th" : "td";
            html.append("<tr>");
            for (String cell : rows.get(i)) {
                html.append('<').append(tag).append('>').append(Html.escape(cell)).append("</").append(tag).append('>');
            }
            html.append("</tr>\n");
        }
        return html.append("</table>\n").toString();
    }
}
