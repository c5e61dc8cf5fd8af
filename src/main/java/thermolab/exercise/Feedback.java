package thermolab.exercise;

import java.util.StringJoiner;
import thermolab.show.Html;

/** A verdict in words: as an HTML table and as text for a terminal. */
final class Feedback {

    private Feedback() {
    }

    static String html(Verdict verdict) {
        StringBuilder html = new StringBuilder("<table><caption>").append(Html.escape(headline(verdict))).append("</caption>")
                .append("<thead><tr><th style=\"text-align:left\">idea tested</th><th>points</th>")
                .append("<th style=\"text-align:left\">verdict</th></tr></thead><tbody>");
        for (Verdict.Finding finding : verdict.findings()) {
            html.append("<tr><td style=\"text-align:left\">").append(Html.escape(finding.check().idea()))
                    .append("</td><td>").append(points(finding))
                    .append("</td><td style=\"text-align:left\">").append(Html.escape(words(finding))).append("</td></tr>");
        }
        html.append("</tbody></table>");
        String next = next(verdict);
        return next.isEmpty() ? html.toString() : html + "<p>" + Html.escape(next) + "</p>";
    }

    static String text(Verdict verdict) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(headline(verdict));
        for (Verdict.Finding finding : verdict.findings()) {
            lines.add("  " + points(finding) + "  " + finding.check().idea());
            lines.add("       " + words(finding));
        }
        String next = next(verdict);
        return next.isEmpty() ? lines.toString() : lines.add("  " + next).toString();
    }

    private static String headline(Verdict verdict) {
        Exercise exercise = verdict.exercise();
        return exercise.name() + ", " + exercise.title() + ": " + number(verdict.earned()) + " of "
                + exercise.points() + (exercise.points() == 1 ? " point" : " points")
                + (verdict.passed() ? ", complete" : verdict.unsolved() ? ", not written yet" : "");
    }

    private static String words(Verdict.Finding finding) {
        String detail = finding.detail();
        return switch (finding.reason()) {
            case PASSED -> "✓ passed";
            case MISSED -> "✗ this idea is missed" + (detail.isEmpty() ? "" : "; " + detail);
            case UNSOLVED -> "– not written yet";
            case FAILED -> "✗ your code threw " + detail;
            case TOO_SLOW -> "✗ " + detail + ": it may run for ever; look at the condition that ends each loop";
            case NOT_COMPILED -> "✗ does not compile: " + detail;
        };
    }

    private static String next(Verdict verdict) {
        Exercise exercise = verdict.exercise();
        return verdict.passed() || exercise.hints().isEmpty() ? ""
                : "Stuck? hint(" + exercise.name() + ".class) in a notebook, ./thermolab check " + exercise.name() + " --hint in a terminal.";
    }

    private static String points(Verdict.Finding finding) {
        return number(finding.earned()) + "/" + number(finding.check().points());
    }

    private static String number(double points) {
        return points == Math.rint(points) ? String.valueOf((long) points) : String.valueOf(points);
    }
}
