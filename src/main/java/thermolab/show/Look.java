package thermolab.show;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * How charts look: colours that people with any colour vision tell apart, and dashes and markers that differ in print.
 *
 * <p>Colours: Okabe and Ito, <i>Color universal design</i>, 2008; its yellow is left out because a line of it is too
 * faint on white.
 */
final class Look {

    static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 16);
    static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
    static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    static final Color TEXT = new Color(0x222222);
    static final Color FRAME = new Color(0x777777);
    static final Color GRID = new Color(0xE4E4E4);
    static final Color REFERENCE = new Color(0x555555);
    static final BasicStroke OUTLINE = stroke(1.2f);
    static final BasicStroke ERROR_BAR = stroke(1.4f);

    private static final int BAR_FILL = 90; // of 255, opacity
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
        stroke(2.2f), stroke(2.2f, 9, 5), stroke(2.2f, 9, 4, 2, 4), stroke(2.2f, 2.5f, 4), stroke(2.2f, 15, 5),
        stroke(2.2f, 9, 3, 2, 3, 2, 3), stroke(2.2f, 5, 3),
    };
    private static final BasicStroke[] REFERENCES = {stroke(1.6f, 7, 4), stroke(1.6f, 2, 3), stroke(1.6f, 8, 3, 2, 3)};
    private static final Marker[] MARKERS = {
        SeriesMarkers.CIRCLE, SeriesMarkers.SQUARE, SeriesMarkers.TRIANGLE_UP, SeriesMarkers.DIAMOND,
        SeriesMarkers.TRIANGLE_DOWN, SeriesMarkers.CROSS, SeriesMarkers.PLUS,
    };

    private Look() {
    }

    static Color colour(int index) {
        return OKABE_ITO[index % OKABE_ITO.length];
    }

    static Color fill(int index) {
        Color colour = colour(index);
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), BAR_FILL);
    }

    static BasicStroke line(int index) {
        return LINES[index % LINES.length];
    }

    static BasicStroke reference(int index) {
        return REFERENCES[index % REFERENCES.length];
    }

    static Marker marker(int index) {
        return MARKERS[index % MARKERS.length];
    }

    private static BasicStroke stroke(float width, float... dashes) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes.length == 0 ? null : dashes, 0);
    }
}
