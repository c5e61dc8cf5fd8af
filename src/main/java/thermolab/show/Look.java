package thermolab.show;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * How charts look: colours that people with any colour vision tell apart, and dashes, markers and fills that differ in
 * print.
 *
 * <p>Colours: Okabe and Ito, <i>Color universal design</i>, 2008; its yellow is left out because a line of it is too
 * faint on white.
 */
final class Look {

    static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 16);
    static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 15);
    static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
    static final Font NOTE = new Font(Font.SANS_SERIF, Font.PLAIN, 13); // numbers on contours
    static final Color ARROW = new Color(0x444444);
    static final Color TEXT = new Color(0x222222);
    static final Color FRAME = new Color(0x777777);
    static final Color GRID = new Color(0xE8E8E8);
    static final BasicStroke GRID_LINE = stroke(0.8f);
    static final BasicStroke OUTLINE = stroke(1.2f);
    static final BasicStroke ERROR_BAR = stroke(1.4f);
    static final int MARKER_SIZE = 9; // CSS pixels

    private static final Color REFERENCE = new Color(0x555555);
    private static final int LIGHT_FILL = 90; // of 255, opacity
    private static final int DARK_FILL = 200;
    private static final int FAINT_FILL = 46;
    private static final Color[] OKABE_ITO = {
        new Color(0x0072B2), // blue
        new Color(0xD55E00), // vermilion
        new Color(0x009E73), // bluish green
        new Color(0xCC79A7), // reddish purple
        new Color(0xE69F00), // orange
        new Color(0x56B4E9), // sky blue
        new Color(0x000000),
    };
    private static final BasicStroke[] LINES = {
        stroke(2.2f), stroke(2.2f, 9, 5), stroke(2.2f, 9, 4, 2.5f, 4), stroke(2.2f, 2.5f, 3.5f), stroke(2.2f, 16, 5),
        stroke(2.2f, 9, 3, 2.5f, 3, 2.5f, 3), stroke(2.2f, 5, 3),
    };
    private static final BasicStroke[] REFERENCES = {stroke(1.5f, 7, 4), stroke(1.5f, 2, 3), stroke(1.5f, 8, 3, 2, 3)};
    private static final Marker[] MARKERS = {
        SeriesMarkers.CIRCLE, SeriesMarkers.SQUARE, SeriesMarkers.TRIANGLE_UP, SeriesMarkers.DIAMOND,
        SeriesMarkers.TRIANGLE_DOWN, SeriesMarkers.CROSS, SeriesMarkers.PLUS,
    };

    /** What one series is drawn with. */
    record Style(Color colour, Color fill, BasicStroke line, Marker marker) {
    }

    private Look() {
    }

    /**
     * One style for each series, in their order; reference lines are grey and use up no colour; one name has one colour. 
     *
     * @param first place in the palette of the first colour
     */
    static List<Style> styles(List<Series> all, int first) {
        List<Style> styles = new ArrayList<>();
        int[] used = new int[Series.Kind.values().length]; // lines, points and bars each begin with their plainest form
        Map<String, Color> colours = new HashMap<>();
        int references = 0;
        for (Series series : all) {
            if (series.isReference() || series.kind() == Series.Kind.NOTE) {
                styles.add(new Style(REFERENCE, REFERENCE, at(REFERENCES, references++), SeriesMarkers.NONE));
            } else {
                Color colour = colours.computeIfAbsent(series.name(), name -> at(OKABE_ITO, first + colours.size()));
                int rank = used[series.kind().ordinal()]++;
                styles.add(new Style(colour, fill(colour, rank), at(LINES, rank), at(MARKERS, rank)));
            }
        }
        return styles;
    }

    /** The colour with this place in the palette. */
    static Color colour(int place) {
        return at(OKABE_ITO, place);
    }

    /** For areas behind lines and words. */
    static Color faint(Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), FAINT_FILL);
    }

    /** Dark enough for letters. */
    static Color ink(Color colour) {
        return new Color(colour.getRed() * 7 / 10, colour.getGreen() * 7 / 10, colour.getBlue() * 7 / 10);
    }

    private static Color fill(Color colour, int rank) {
        int opacity = rank % 2 == 0 ? LIGHT_FILL : DARK_FILL;
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
    }

    private static <T> T at(T[] kinds, int index) {
        return kinds[index % kinds.length];
    }

    static BasicStroke stroke(float width, float... dashes) {
        return dashes.length == 0 ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }
}
