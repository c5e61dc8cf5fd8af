package thermolab.show;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import thermolab.show.Look.Style;

/** The name of each series at its right end, in its colour; names that would overlap move apart. */
final class EndLabels {

    private static final double GAP = 6; // CSS pixels
    private static final double LINE = 18;

    private record Place(int series, double[] y) {
    }

    private EndLabels() {
    }

    /** The room that they need at the right of the axes. */
    static double width(Graphics2D g, List<Series> series) {
        double width = 0;
        for (int i : Legend.entries(series)) {
            width = Math.max(width, GAP + MathText.width(g, Look.SMALL, series.get(i).name()));
        }
        return width;
    }

    static void paint(Graphics2D g, List<Series> series, List<Style> styles, Scales scales) {
        List<Place> places = new ArrayList<>();
        for (int i : Legend.entries(series)) {
            if (series.get(i).kind() == Series.Kind.VERTICAL) {
                places.add(new Place(i, new double[] {scales.area().getMinY() + LINE / 2}));
            } else {
                places.add(new Place(i, new double[] {scales.y(end(series.get(i), scales))}));
            }
        }
        places.sort(Comparator.comparingDouble(place -> place.y[0]));
        apart(places, scales.area().getMinY(), scales.area().getMaxY());
        for (Place place : places) {
            g.setColor(Look.ink(styles.get(place.series).colour()));
            MathText.draw(g, Look.SMALL, series.get(place.series).name(), scales.area().getMaxX() + GAP, place.y[0] + 5);
        }
    }

    /** The height of the last point that is drawn. */
    private static double end(Series series, Scales scales) {
        int last = series.y().length - 1;
        while (last > 0 && (Double.isNaN(series.y()[last]) || series.x().length > last && series.x()[last] > scales.xRange().high())) {
            last--;
        }
        return series.y()[last];
    }

    /** Pushes down from the top, then up from the bottom. */
    private static void apart(List<Place> places, double top, double bottom) {
        double least = top;
        for (Place place : places) {
            place.y[0] = Math.max(place.y[0], least);
            least = place.y[0] + LINE;
        }
        double most = bottom;
        for (int i = places.size() - 1; i >= 0; i--) {
            places.get(i).y[0] = Math.min(places.get(i).y[0], most);
            most = places.get(i).y[0] - LINE;
        }
    }
}
