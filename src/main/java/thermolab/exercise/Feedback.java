package thermolab.exercise;

import java.util.List;
import java.util.StringJoiner;
import thermolab.show.Html;

/** A verdict in words: as an HTML table and as text for a terminal. */
final class Feedback {

    private Feedback() {
    }

    static String html(Verdict verdict) {
        String caption = Html.escape(headline(verdict));
        String next = next(verdict).isEmpty() ? "" : "<p>" + Html.escape(next(verdict)) + "</p>";
        if (failedAsAWhole(verdict)) {
            return "<p><strong>" + caption + "</strong></p><p>" + Html.escape(words(verdict.findings().get(0))) + "</p>" + next;
        }
        StringBuilder html = new StringBuilder("<table><caption>").append(caption).append("</caption>")
                .append("<thead><tr><th style=\"text-align:left\">idea tested</th><th>points</th>")
                .append("<th style=\"text-align:left\">verdict</th></tr></thead><tbody>");
        for (Verdict.Finding finding : verdict.findings()) {
            html.append("<tr><td style=\"text-align:left\">").append(Html.escape(finding.check().idea()))
                    .append("</td><td>").append(points(finding))
                    .append("</td><td style=\"text-align:left\">").append(Html.escape(words(finding)));
            if (!finding.call().isEmpty()) {
                html.append("<br><code>").append(Html.escape(finding.call())).append("</code>");
            }
            html.append("</td></tr>");
        }
        return html.append("</tbody></table>").append(next).toString();
    }

    static String text(Verdict verdict) {
        StringJoiner lines = new StringJoiner("\n  ");
        lines.add(headline(verdict));
        if (failedAsAWhole(verdict)) {
            lines.add(words(verdict.findings().get(0)));
        } else {
            for (Verdict.Finding finding : verdict.findings()) {
                lines.add(points(finding) + "  " + finding.check().idea());
                if (!verdict.unsolved()) { // the headline says it of all of them
                    lines.add("     " + words(finding));
                    if (!finding.call().isEmpty()) {
                        lines.add("       " + finding.call());
                    }
                }
            }
        }
        return next(verdict).isEmpty() ? lines.toString() : lines.add(next(verdict)).toString();
    }

    /** Where one trouble, such as a compile error, keeps every test from running: it is told once. */
    private static boolean failedAsAWhole(Verdict verdict) {
        List<Verdict.Finding> findings = verdict.findings();
        return findings.stream().noneMatch(finding -> finding.passed() || finding.reason() == Verdict.Reason.MISSED) && !findings.get(0).detail().isEmpty()
                && findings.stream().map(Verdict.Finding::detail).distinct().count() == 1;
    }

    private static String headline(Verdict verdict) {
        Exercise exercise = verdict.exercise();
        return exercise.name() + " (" + exercise.level().words + "), " + exercise.title() + ": " + PointsText.number(verdict.earned()) + " of "
                + PointsText.words(exercise.points())
                + (verdict.passed() ? ", complete" : verdict.unsolved() ? ", not written yet" : "");
    }

    private static String words(Verdict.Finding finding) {
        String detail = finding.detail();
        return switch (finding.reason()) {
            case PASSED -> "✓ passed";
            case MISSED -> "✗ " + (detail.isEmpty() ? "this idea is missed" : detail);
            case UNSOLVED -> "– not written yet" + (detail.isEmpty() ? "" : "; " + detail);
            case FAILED -> "✗ your code threw " + detail;
            case TOO_SLOW -> "✗ " + detail + ": it may run for ever; look at the condition that ends each loop";
            case NOT_RUN -> "– not run: " + detail;
            case WITHHELD -> "✗ " + detail;
            case NOT_STARTED -> "✗ can't be tested: " + detail;
            case NOT_COMPILED -> "✗ does not compile: " + detail;
        };
    }

    private static String next(Verdict verdict) {
        Exercise exercise = verdict.exercise();
        return verdict.passed() || exercise.hints().isEmpty() ? ""
                : "Stuck? hint(" + exercise.name() + ".class) in a notebook, ./thermolab check " + exercise.name() + " --hint in a terminal.";
    }

    private static String points(Verdict.Finding finding) {
        return PointsText.number(finding.earned()) + "/" + PointsText.number(finding.check().points());
    }
}
