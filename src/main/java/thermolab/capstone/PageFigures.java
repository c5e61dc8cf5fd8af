package thermolab.capstone;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import thermolab.compute.Landauer;
import thermolab.learn.Calibration;

/** The figures of a report's page. */
final class PageFigures {

    private static final double SMALL = 0.03; // share below which phases are joined, but for the training

    private PageFigures() {
    }

    /** Where the joules of the whole run went (Sankey). */
    static String sankey(CapstoneReport report) {
        double it = report.cost().joules();
        double all = it * report.config().pue();
        PageDrawing d = new PageDrawing(960, 330);
        double scale = 190 / all;
        double top = 50;
        double computer = it * scale;
        double gap = 34;
        d.rect(150, top, 14, 190, PageDrawing.INK).words("from the mains", 140, top + 90, "end", 16, PageDrawing.INK)
                .words(joules(all), 140, top + 112, "end", 16, PageDrawing.INK);
        d.ribbon(164, top, 360, top, computer, PageDrawing.BLUE).rect(360, top, 14, computer, PageDrawing.INK);
        d.words("the computer, " + joules(it), 367, top - 12, "end", 16, PageDrawing.INK);
        double over = all * scale - computer;
        if (over > 0) {
            d.ribbon(164, top + computer, 812, top + computer + gap * 1.6, over, PageDrawing.ORANGE);
            d.words("cooling and conversion, " + joules(all - it), 560, top + computer + gap * 1.6 + over + 24, "end", 16, PageDrawing.INK);
        }
        double at = top;
        double y = top - 34;
        Map<String, Double> parts = new LinkedHashMap<>();
        StringJoiner small = new StringJoiner(", ");
        double rest = 0;
        for (CapstoneReport.Phase phase : report.cost().phases()) {
            double joules = phase.used().joules();
            if (joules < SMALL * it && !phase.name().equals("train")) {
                rest += joules;
                small.add(phase.name());
            } else {
                parts.put(phase.name(), joules);
            }
        }
        if (small.length() > 0) {
            parts.put(small.toString(), rest);
        }
        double end = top;
        for (Map.Entry<String, Double> part : parts.entrySet()) {
            double wide = part.getValue() * scale;
            d.ribbon(374, at, 560, y, wide, PageDrawing.BLUE).rect(560, y, 10, wide, PageDrawing.INK);
            d.ribbon(570, y, 812, end, wide, PageDrawing.RED);
            d.words(part.getKey() + ", " + joules(part.getValue()), 580, y + Math.max(wide, 8) / 2 + 5, "start", 15, PageDrawing.INK);
            at += wide;
            end += wide;
            y += wide + (parts.size() > 1 ? 64.0 / (parts.size() - 1) : 0) + Math.max(0, 8 - wide);
        }
        d.rect(812, top, 14, computer, PageDrawing.INK).rect(812, top + computer + gap * 1.6, 14, over, PageDrawing.INK);
        d.words("heat, all of it", 836, top + computer / 2 + 6, "start", 16, PageDrawing.INK);
        return d.svg("Flow diagram: " + joules(all) + " from the mains, of which the computer uses " + joules(it) + "; all ends as heat");
    }

    /** From joules to one nat on one logarithmic scale. */
    static String ladder(CapstoneReport report) {
        RunLedger ledger = report.cost().ledger();
        String[] names = {"the building, for the training", "its computer", "for each nat learned", "Landauer's floor of the overwrites",
            "kT for all nats learned", "kT ln 2: one bit"};
        double[] joules = {ledger.facilityJoules(), ledger.itJoules(), ledger.joulesPerNat(), ledger.landauerFloorJoules(),
            ledger.learnedKtJoules(), Landauer.cost(report.config().kelvin())};
        String[] colours = {PageDrawing.ORANGE, PageDrawing.BLUE, PageDrawing.BLUE, PageDrawing.GREEN, PageDrawing.RED, PageDrawing.RED};
        PageDrawing d = new PageDrawing(960, 300);
        double left = 300;
        double low = Math.floor(Math.log10(joules[5])) - 0.5;
        double high = Math.max(2, Math.ceil(Math.log10(joules[0])) + 1);
        for (int e = (int) Math.ceil(low); e <= high; e++) {
            double x = left + (e - low) / (high - low) * 560;
            if (e % 3 == 0) {
                d.dashed(x, 18, x, 262).words("1e" + e, x, 282, "middle", 14, PageDrawing.INK);
            }
        }
        d.words("joules", 905, 282, "start", 14, PageDrawing.INK);
        for (int i = 0; i < names.length; i++) {
            double y = 34 + 42 * i;
            d.words(names[i], left - 14, y + 5, "end", 16, PageDrawing.INK);
            if (joules[i] > 0 && Double.isFinite(joules[i])) {
                double x = left + (Math.log10(joules[i]) - low) / (high - low) * 560;
                d.rect(left, y - 8, x - left, 16, colours[i] + "55").dot(x, y, 7, colours[i]);
                d.words(joules(joules[i]), x + 12, y + 5, "start", 15, PageDrawing.INK);
            }
        }
        return d.svg("Bars on one logarithmic scale of joules, from the building's " + joules(joules[0]) + " to one bit's " + joules(joules[5]));
    }

    /** SGD's cloud with the ellipse of the prediction: two standard deviations. */
    static String cloud(CapstoneReport report) {
        CapstoneReport.Cloud cloud = report.cloud();
        PageDrawing d = new PageDrawing(300, 300);
        double sx = Math.sqrt(cloud.predicted()[0] / cloud.curvatures()[0]);
        double sy = Math.sqrt(cloud.predicted()[1] / cloud.curvatures()[1]);
        double scale = 135 / (3.2 * Math.max(sx, sy));
        d.dots(Arrays.stream(cloud.path()).map(at -> new double[] {150 + Math.max(-145, Math.min(145, scale * at[0])),
            140 - Math.max(-135, Math.min(135, scale * at[1]))}).toList(), 2.4, PageDrawing.BLUE);
        d.ellipse(150, 140, 2 * scale * sx, 2 * scale * sy, PageDrawing.RED);
        d.words("along the steepest direction", 150, 292, "middle", 14, PageDrawing.INK);
        return d.svg("Places of SGD in the two steepest directions, and the predicted ellipse of two standard deviations about them");
    }

    /** Accuracy over confidence before (open) and after (filled) scaling. */
    static String reliability(CapstoneReport report) {
        PageDrawing d = new PageDrawing(300, 300);
        double left = 46;
        double low = 0.45;
        d.rect(left, 10, 244, 244, "#f3f5f8").dashed(left + 244 * (0.5 - low) / 0.55, 254 - 244 * (0.5 - low) / 0.55, left + 244, 10);
        for (double tick : new double[] {0.5, 0.75, 1}) {
            double at = 244 * (tick - low) / 0.55;
            d.words(String.format(Locale.ROOT, "%.0f", 100 * tick), left + at - (tick == 1 ? 10 : 0), 272, "middle", 13, PageDrawing.INK);
            d.words(String.format(Locale.ROOT, "%.0f", 100 * tick), left - 6, 254 - at + 5, "end", 13, PageDrawing.INK);
        }
        bars(d, report.calibration().diagramBefore(), PageDrawing.ORANGE, left, low);
        bars(d, report.calibration().diagramAfter(), PageDrawing.BLUE, left, low);
        d.words("per cent claimed", left + 122, 292, "middle", 14, PageDrawing.INK);
        d.words("hits, before", left + 234, 222, "end", 14, "#9a6a00").words("hits, scaled", left + 234, 242, "end", 14, PageDrawing.BLUE);
        return d.svg("Share of right answers against claimed confidence before and after temperature scaling, beside the diagonal");
    }

    private static void bars(PageDrawing d, List<Calibration.Bin> bins, String colour, double left, double low) {
        for (Calibration.Bin bin : bins) {
            if (bin.count() > 0) {
                double x = left + 244 * (bin.confidence() - low) / 0.55;
                double y = 254 - 244 * Math.max(0, bin.accuracy() - low) / 0.55;
                double error = 244 * Math.sqrt(bin.confidence() * (1 - bin.confidence()) / bin.count()) / 0.55; // if it were honest
                d.line(x, Math.min(254, y + error), x, Math.max(10, y - error), colour, 2).dot(x, y, 5, colour);
            }
        }
    }

    /** Three digits and a unit with its prefix. */
    static String joules(double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            return value == 0 ? "0 J" : "? J";
        }
        int exponent = (int) Math.floor(Math.log10(value) / 3);
        String prefixes = "zafpnµm kMGT";
        if (exponent < -7 || exponent > 4) {
            return CapstoneReport.digits(value) + " J";
        }
        String unit = exponent == 0 ? "J" : prefixes.charAt(exponent + 7) + "J";
        return String.format(Locale.ROOT, "%.3g %s", value / Math.pow(10, 3 * exponent), unit);
    }
}
