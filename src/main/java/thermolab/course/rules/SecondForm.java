package thermolab.course.rules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thermolab.course.Course;

/** All rules of the second form, in the order of a report. */
public final class SecondForm {

    /** What a header says to claim it. */
    public static final int NUMBER = 2;

    private static final List<Rule> RULES = List.of(new TemplateHeadings(), new StatedMinutes(), new TypedNumbers(), new BeyondError(), new LongCells(), new WideLines(),
            new PredictionCount(), new UnansweredPredictions(), new GivenAway(), new SharedKeys(), new ByHand(), new PlumbingShare(), new PictureCount(),
            new BarePoints(), new DefinedTerms(), new ClaimForms(), new SlideCount());

    private SecondForm() {
    }

    /** What these chapters say to the rules. */
    public static List<Report> of(Course course, List<String> slugs) throws IOException {
        List<Report> reports = new ArrayList<>();
        for (Draft draft : Draft.all(course)) {
            if (slugs.contains(draft.chapter().slug())) {
                reports.add(of(draft));
            }
        }
        return reports;
    }

    /** What the chapters that claim the form break of it, one sentence each; empty where they keep it. */
    public static List<String> broken(Course course) throws IOException {
        return of(course, course.slugs()).stream().filter(Report::isClaimed).flatMap(report -> report.findings().stream()).toList();
    }

    static Report of(Draft draft) {
        Map<String, Rule.Reading> readings = new LinkedHashMap<>();
        RULES.forEach(rule -> readings.put(rule.name(), rule.of(draft)));
        return new Report(draft.chapter().slug(), draft.chapter().header().form() >= NUMBER, readings);
    }
}
