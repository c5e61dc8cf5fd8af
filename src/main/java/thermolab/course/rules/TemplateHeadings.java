package thermolab.course.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thermolab.course.Claims;
import thermolab.course.Prose;

/** The same headings in the same order in all chapters. */
final class TemplateHeadings implements Rule {

    /**
     * A thing that every chapter has.
     *
     * @param words as an author writes them
     * @param pattern that finds it
     */
    private record Part(String words, Pattern pattern) {

        static Part line(String words) {
            return new Part(words, Pattern.compile("(?m)^" + Pattern.quote(words)));
        }

        static Part heading(String words) {
            return new Part(words, Pattern.compile("(?m)^" + Pattern.quote(words) + "[ \t]*$"));
        }
    }

    private static final List<Part> AFTER_THE_TITLE = List.of(Part.line("**After this chapter you can**"), Part.line("**You need**"), Part.line("**Time:**"),
            Part.heading("## Symbols, signs and units"), new Part("**Question.**", Pattern.compile("\\*\\*Question\\.\\*\\*")),
            Part.heading("## " + Claims.SECTION), Part.heading("## Exercises"), Part.line("### Build: "), Part.line("### Find out: "), Part.line("### Argue: "),
            Part.heading("## Your predictions"), Part.line("Predict.score();"), Part.heading("## Pitfalls"), Part.heading("## Summary"),
            Part.heading("## Think further"), Part.heading("## Further reading"));

    @Override
    public String name() {
        return "headings";
    }

    @Override
    public Reading of(Draft draft) {
        String title = "# " + draft.chapter().number().replaceFirst("^0+", "") + ". " + draft.chapter().header().title();
        List<Part> parts = new ArrayList<>(List.of(Part.heading(title)));
        parts.addAll(AFTER_THE_TITLE);
        String source = draft.chapter().source();
        List<String> findings = new ArrayList<>();
        int at = 0;
        for (Part part : parts) {
            Matcher found = part.pattern().matcher(source);
            if (found.find(at)) {
                at = found.end();
            } else if (found.find(0)) {
                findings.add(draft.at(Prose.line(source, found.start()))
                        + "\"" + part.words() + "\" stands out of the order of the template");
            } else {
                findings.add(draft.whole("lacks \"" + part.words() + "\""));
            }
        }
        return Reading.of(findings);
    }
}
