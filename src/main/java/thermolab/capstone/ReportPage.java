package thermolab.capstone;

import static thermolab.capstone.CapstoneReport.digits;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import thermolab.data.LabelledPoints;
import thermolab.learn.MoonsNetwork;
import thermolab.num.LogSumExp;

/** A report as one page of HTML that needs no other file. */
final class ReportPage {

    private static final String STYLE = """
            body{margin:0;background:#eef1f5;color:#1d2733;font:16px/1.45 system-ui,"Segoe UI","DejaVu Sans",sans-serif}
            main{max-width:1040px;margin:24px auto;background:#fff;padding:30px 40px;box-shadow:0 2px 14px #0002}
            h1{margin:0;font-size:30px;letter-spacing:-.3px}h2{font-size:18px;margin:26px 0 4px}
            .sub{color:#56606d;margin:2px 0 16px}.seal{float:right;border:2px solid #009E73;color:#00714f;border-radius:10px;padding:6px 14px;
            text-align:center;font-weight:600}.seal.bad{border-color:#D55E00;color:#b34700}
            .tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:14px}.tile{background:#f3f5f8;border-left:5px solid #0072B2;padding:10px 14px}
            .tile b{display:block;font-size:25px;line-height:1.2}.tile span{color:#56606d;font-size:14px}
            .three{display:grid;grid-template-columns:repeat(3,1fr);gap:22px}.two{display:grid;grid-template-columns:1fr 1fr;gap:34px}
            svg{width:100%;display:block}text{paint-order:stroke;stroke:#fffb;stroke-width:3px;stroke-linejoin:round}table{border-collapse:collapse;width:100%;font-size:15px}td{padding:3px 0;border-bottom:1px solid #e3e7ec}
            td:last-child{text-align:right;font-variant-numeric:tabular-nums}.ok{color:#00714f}.no{color:#b34700;font-weight:700}
            p{margin:4px 0;color:#3c4652;font-size:15px}footer{margin-top:20px;color:#56606d;font-size:13px}
            @media print{body{background:#fff}main{box-shadow:none;margin:0;padding:0}}
            """;

    private ReportPage() {
    }

    static String of(CapstoneReport report) {
        List<CapstoneReport.Invariant> laws = report.invariants();
        long kept = laws.stream().filter(CapstoneReport.Invariant::holds).count();
        String basis = report.cost().basis().name().toLowerCase(Locale.ROOT);
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang='en'><head><meta charset='utf-8'>"
                + "<meta name='viewport' content='width=device-width'><title>One training run, from joules to nats</title><style>" + STYLE
                + "</style></head><body><main>");
        page.append("<div class='seal").append(kept == laws.size() ? "" : " bad").append("'>").append(kept).append(" of ").append(laws.size())
                .append("<br>laws kept</div><h1>One training run, from joules to nats</h1><p class='sub'>").append(report.learning().parameters())
                .append(" weights, ").append(report.learning().steps()).append(" steps of training, seed ").append(report.seed())
                .append("; joules ").append(basis).append(" (").append(PageDrawing.escape(report.cost().training().note())).append(")</p>");
        page.append("<div class='tiles'>");
        boolean known = report.cost().known();
        RunLedger ledger = known ? report.cost().ledger() : null;
        tile(page, known ? PageFigures.joules(ledger.itJoules()) : "unknown", "drawn by the training, " + basis);
        tile(page, String.format(Locale.ROOT, "%.0f nats", report.learning().natsPerExample() * report.learning().heldOutExamples()),
                "that " + report.learning().heldOutExamples() + " new labels surprise less");
        tile(page, known ? PageFigures.joules(ledger.joulesPerNat()) : "unknown", "for each nat learned");
        tile(page, known ? String.format(Locale.ROOT, "10<sup>%.1f</sup>", Math.log10(ledger.ratio())) : "unknown", "times Landauer's floor");
        page.append("</div>");
        if (known) {
            page.append("<h2>Where the joules of the whole run went</h2>").append(PageFigures.sankey(report));
            page.append("<h2>One scale, from the building to the bit</h2>").append(PageFigures.ladder(report));
        }
        page.append("<div class='three'>");
        figure(page, "What it learned", map(report), "chance of the upper moon, with 400 points that it never saw");
        figure(page, "How hot it is", PageFigures.cloud(report), "places of SGD; predicted ellipse of two standard deviations");
        figure(page, "Its claims", PageFigures.reliability(report), "right answers among new points; errors as if honest");
        page.append("</div><div class='two'>");
        numbers(page, report);
        page.append("<div><h2>The laws</h2><table>");
        for (CapstoneReport.Invariant law : laws) {
            page.append("<tr><td class='").append(law.holds() ? "ok'>✓ " : "no'>✗ ").append(PageDrawing.escape(law.law())).append("</td><td>")
                    .append(PageDrawing.escape(law.text())).append("</td></tr>");
        }
        page.append("</table></div></div><footer>Energies of weights in nats of loss. The floor is that of overwriting each bit of each weight "
                + "once a step; ΔS in the last law is the largest fall that the weights’ memory allows. Made with Thermolab.</footer>"
                + "</main></body></html>\n");
        return page.toString();
    }

    private static void tile(StringBuilder page, String figure, String words) {
        page.append("<div class='tile'><b>").append(figure).append("</b><span>").append(words).append("</span></div>");
    }

    private static void figure(StringBuilder page, String title, String svg, String words) {
        page.append("<div><h2>").append(title).append("</h2>").append(svg).append("<p>").append(words).append("</p></div>");
    }

    private static void numbers(StringBuilder page, CapstoneReport report) {
        CapstoneReport.Cloud cloud = report.cloud();
        CapstoneReport.Calibrated claims = report.calibration();
        page.append("<div><h2>The numbers</h2><table>");
        row(page, "loss on its own points, before", digits(report.learning().lossBefore()) + " nats");
        row(page, "after", digits(report.learning().lossAfter()) + " nats");
        row(page, "loss on new points (chance: " + digits(report.learning().chanceNats()) + ")", digits(report.learning().heldOutNats()) + " nats");
        row(page, "T of the weights", cloud.temperature().toString());
        row(page, "T predicted", digits(cloud.predictedTemperature()));
        row(page, "U, S, F = U − TS", digits(cloud.energy()) + ", " + digits(cloud.entropy()) + ", " + digits(cloud.freeEnergy()));
        row(page, "KL from Gibbs at T", digits(cloud.divergence()) + " nats");
        row(page, "σ", digits(cloud.entropyProduction()) + " nats a step");
        row(page, "ELBO, ln evidence", digits(report.belief().elbo()) + ", " + digits(report.belief().logEvidence()));
        row(page, "temperature of its claims", digits(claims.temperature()));
        row(page, "ECE before, after", digits(claims.before().ece()) + ", " + digits(claims.after().ece()));
        row(page, "bits of the weights (Huffman)", digits(report.code().huffmanBits()));
        row(page, "paid back after", digits(report.code().labelsToPayBack(report.learning().chanceNats())) + " labels");
        page.append("</table></div>");
    }

    private static void row(StringBuilder page, String name, String value) {
        page.append("<tr><td>").append(name).append("</td><td>").append(value).append("</td></tr>");
    }

    /** The chance that the network gives to the second class, over the plane, with the held-out points. */
    private static String map(CapstoneReport report) {
        MoonsNetwork moons = new MoonsNetwork(MoonsNetwork.PENALTY);
        double[] x = {-1.8, 2.8};
        double[] y = {-1.5, 2};
        BufferedImage image = new BufferedImage(92, 86, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < image.getWidth(); i++) {
            for (int j = 0; j < image.getHeight(); j++) {
                double[] at = {x[0] + (x[1] - x[0]) * (i + 0.5) / image.getWidth(), y[1] - (y[1] - y[0]) * (j + 0.5) / image.getHeight()};
                image.setRGB(i, j, shade(LogSumExp.softmax(moons.net().forward(report.learning().weights(), at))[0]).getRGB());
            }
        }
        PageDrawing d = new PageDrawing(300, 300).image(0, 0, 300, 280, address(image));
        LabelledPoints points = moons.heldOut();
        List<List<double[]>> places = List.of(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < points.size(); i++) {
            double[] p = points.points()[i];
            double px = 300 * (p[0] - x[0]) / (x[1] - x[0]);
            double py = 280 * (y[1] - p[1]) / (y[1] - y[0]);
            if (px > 2 && px < 298 && py > 2 && py < 278) {
                places.get(points.labels()[i]).add(new double[] {px, py});
            }
        }
        d.dots(places.get(0), 2.6, PageDrawing.BLUE).dots(places.get(1), 2.6, PageDrawing.RED);
        return d.svg("The plane shaded by the network's chance of the first class, with the points of two moons that it never saw");
    }

    /** From orange (0) over white to blue (1). */
    private static Color shade(double p) {
        double far = Math.abs(2 * p - 1);
        int[] full = p > 0.5 ? new int[] {120, 180, 220} : new int[] {240, 178, 130};
        return new Color((int) (255 - far * (255 - full[0])), (int) (255 - far * (255 - full[1])), (int) (255 - far * (255 - full[2])));
    }

    private static String address(BufferedImage image) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("the map cannot be written as a picture: " + e.getMessage());
        }
    }
}
