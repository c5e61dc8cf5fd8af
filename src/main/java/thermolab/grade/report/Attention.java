package thermolab.grade.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import thermolab.grade.Cause;
import thermolab.grade.ExerciseGrade;
import thermolab.grade.Grading;
import thermolab.grade.TestGrade;
import thermolab.grade.batch.Mark;
import thermolab.grade.batch.Result;
import thermolab.grade.batch.Results;

/**
 * Something that a person should look at before points are given out; untrusted text.
 *
 * @param what in a word or two: "two answers"
 * @param who whose work; empty where it is about the batch
 * @param why what was seen, in a sentence
 */
public record Attention(String what, List<Result> who, String why) {

    private static final Set<Cause> ENDS = Set.of(Cause.EXIT, Cause.CRASH, Cause.MEMORY, Cause.TIME, Cause.OUTPUT, Cause.PROTOCOL);
    private static final Pattern TWO_ANSWERS = Pattern.compile("\\d+ classes implement .*");
    /** Remarks on what everybody does who hands in the released folder, or that change nothing; to their ends, as names are students' own. */
    private static final Pattern ORDINARY = Pattern.compile("(?s).* is left out: the course brings this class along"
            + "|.*: its magic is left out; magics are never run|.* still has the skeleton of \\w+; .* counts"
            + "|.* is read as [\\w-]+, because it is not in UTF-8|(?:.*/)?(?:INSTRUCTIONS\\.md|check\\.yml) is not read: only \\.ipynb, \\.java and \\.zip files are");
    private static final int MOST_NOTES = 4;

    public Attention {
        who = List.copyOf(who);
    }

    /** Everything in these results, the most urgent kind first. */
    public static List<Attention> of(Results results) {
        List<Attention> found = new ArrayList<>();
        results.ungraded().forEach(result -> found.add(new Attention("ungraded", List.of(result), ungraded(result))));
        results.batch().remarks().forEach(remark -> found.add(new Attention("the download", List.of(), remark)));
        for (Result result : results.results()) {
            result.grading().ifPresent(grading -> addNotes(found, result, grading));
        }
        for (Result result : results.results()) {
            unanswered(result).ifPresent(found::add);
        }
        for (Result result : results.results()) {
            addEnds(found, result);
        }
        addEqual(found, results);
        addLate(found, results);
        return found;
    }

    private static String ungraded(Result result) {
        return result.grading().map(grading -> result.marks().stream().filter(mark -> !mark.graded()).map(Mark::exercise)
                .collect(Collectors.joining(", "))).orElse("the grader failed") + "; grade again with --resume";
    }

    private static void addNotes(List<Attention> found, Result result, Grading grading) {
        List<String> twice = grading.notes().stream().filter(note -> TWO_ANSWERS.matcher(note).matches()).toList();
        List<String> unread = grading.notes().stream().filter(note -> !twice.contains(note) && !ORDINARY.matcher(note).matches()).toList();
        if (!unread.isEmpty()) {
            found.add(new Attention("not all was read", List.of(result), joined(unread)));
        }
        if (!twice.isEmpty()) {
            found.add(new Attention("two answers", List.of(result), joined(twice)));
        }
    }

    private static String joined(List<String> notes) {
        return String.join("; ", notes.subList(0, Math.min(MOST_NOTES, notes.size())))
                + (notes.size() > MOST_NOTES ? "; and " + (notes.size() - MOST_NOTES) + " more" : "");
    }

    /** Work that came, and holds no answer that could run. */
    private static Optional<Attention> unanswered(Result result) {
        List<TestGrade> tests = result.marks().stream().flatMap(mark -> mark.grade().stream()).map(ExerciseGrade::tests)
                .flatMap(List::stream).toList();
        Set<Cause> causes = tests.stream().map(TestGrade::cause).collect(Collectors.toSet());
        if (causes.equals(Set.of(Cause.MISSING))) {
            boolean untouched = tests.stream().allMatch(test -> test.detail().isEmpty());
            return Optional.of(untouched ? new Attention("untouched", List.of(result), "the skeleton was handed in as it was given out")
                    : new Attention("no answer", List.of(result), "what was handed in holds none of the classes that are asked"
                            + (tests.stream().anyMatch(test -> test.detail().isEmpty()) ? ", or their skeletons as they were given out" : "")));
        }
        return causes.contains(Cause.COMPILE_ERROR) && Set.of(Cause.MISSING, Cause.COMPILE_ERROR).containsAll(causes)
                ? Optional.of(new Attention("nothing compiles", List.of(result), tests.stream().map(TestGrade::detail)
                        .filter(detail -> !detail.isBlank()).findFirst().orElse(""))) : Optional.empty();
    }

    private static void addEnds(List<Attention> found, Result result) {
        Map<Cause, List<String>> places = new EnumMap<>(Cause.class);
        for (Mark mark : result.marks()) {
            mark.grade().ifPresent(grade -> grade.tests().stream().filter(test -> ENDS.contains(test.cause()))
                    .collect(Collectors.groupingBy(TestGrade::cause)).forEach((cause, tests) -> places.computeIfAbsent(cause, none -> new ArrayList<>())
                            .add(mark.exercise() + " in " + tests.size() + " of " + grade.tests().size() + " tests"
                                    + (tests.get(0).detail().isBlank() ? "" : ", " + tests.get(0).detail()))));
        }
        places.forEach((cause, where) -> found.add(new Attention(cause.words(), List.of(result), String.join("; ", where))));
    }

    /** Answers that differ in nothing but comments, blanks and the names of files. */
    private static void addEqual(List<Attention> found, Results results) {
        Map<String, List<Result>> alike = results.results().stream().filter(result -> !result.entry().likeness().isEmpty())
                .collect(Collectors.groupingBy(result -> result.entry().likeness(), LinkedHashMap::new, Collectors.toList()));
        alike.values().stream().filter(group -> group.size() > 1).forEach(group -> found.add(new Attention("equal answers", group,
                "the same code but for comments and blanks; --similarity compares more closely")));
    }

    private static void addLate(List<Attention> found, Results results) {
        results.results().stream().filter(result -> result.entry().late() && result.entry().submitted().isEmpty())
                .forEach(result -> found.add(new Attention("late", List.of(result), "marked late, but nothing says how late; one day is counted, "
                        + "and a column `submitted` in the roster says more")));
        long unknown = results.results().stream().filter(result -> !result.entry().late() && result.entry().submitted().isEmpty()).count();
        if (unknown > 0 && results.assignment().due().isPresent() && results.assignment().late().percentPerDay() > 0) {
            found.add(new Attention("late?", List.of(), "nothing says when " + unknown + " of " + results.results().size()
                    + " submissions came, so they lose nothing for being late; a column `submitted` in the roster says it"));
        }
    }

    /** Who and why in one line, for a terminal; made harmless. */
    public String line() {
        return what + ": " + Untrusted.line((who.isEmpty() ? "" : who.stream().map(result -> result.entry().name()).collect(Collectors.joining("; "))
                + ": ") + why);
    }
}
