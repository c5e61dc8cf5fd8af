package thermolab.grade.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thermolab.grade.ExerciseGrade;
import thermolab.grade.Grading;
import thermolab.grade.assign.Assignment;
import thermolab.grade.assign.LateRule;
import thermolab.grade.batch.Mark;
import thermolab.grade.batch.Result;
import thermolab.grade.batch.Results;
import thermolab.grade.report.FileNames;
import thermolab.grade.report.Gradebook;
import thermolab.grade.report.GradescopeJson;
import thermolab.grade.report.PlainCsv;
import thermolab.grade.report.StudentPages;
import thermolab.grade.store.Batch;

/** Writes what students may see of gradings, with hidden tests still hidden, and looks for what must not be there. */
final class Reports {

    private Reports() {
    }

    /** One line for each forbidden text that was found. */
    static List<String> leaks(Map<CorpusCase, Grading> gradings) throws IOException {
        Path folder = Files.createTempDirectory("reports");
        try {
            List<String> leaks = new ArrayList<>();
            Results results = results(folder, gradings);
            for (Gradebook gradebook : List.of(new StudentPages(), new GradescopeJson(), new PlainCsv())) {
                for (Path file : gradebook.write(results, folder)) {
                    leaks.addAll(leaks(gradings, file));
                }
            }
            return leaks;
        } finally {
            Laboratory.delete(folder);
        }
    }

    private static List<String> leaks(Map<CorpusCase, Grading> gradings, Path file) throws IOException {
        List<String> leaks = new ArrayList<>();
        String text = Files.readString(file, StandardCharsets.UTF_8);
        if (text.contains(Bait.CANARY)) {
            leaks.add(file.getFileName() + " shows the file that only staff may read");
        }
        for (CorpusCase one : gradings.keySet()) {
            if (file.toString().contains(FileNames.of(Laboratory.student(one)))) {
                one.forbidden().stream().filter(text::contains).filter(found -> !file.toString().endsWith(".json") || !found.startsWith("<"))
                        .forEach(found -> leaks.add(file.getFileName() + " shows " + found.codePoints().mapToObj(Integer::toHexString).toList()));
            }
        }
        return leaks;
    }

    private static Results results(Path folder, Map<CorpusCase, Grading> gradings) {
        Map<String, Double> points = new LinkedHashMap<>();
        gradings.values().forEach(grading -> grading.exercises().forEach(grade -> points.put(grade.exercise(), grade.maximum())));
        Assignment assignment = new Assignment(folder, "corpus", List.of("01", "04", "12"), points, Optional.empty(), Optional.empty(), LateRule.NONE,
                Map.of(), 1, Optional.empty(), "");
        List<Result> results = new ArrayList<>();
        gradings.forEach((one, grading) -> {
            String student = Laboratory.student(one);
            List<Mark> marks = grading.exercises().stream()
                    .map(grade -> new Mark(grade.exercise(), grade.maximum(), Optional.<ExerciseGrade>of(grade), Optional.empty())).toList();
            results.add(new Result(new Batch.Entry(student, student, true, Optional.empty(), false), Optional.of(grading), marks, 0));
        });
        List<Batch.Entry> entries = results.stream().map(Result::entry).toList();
        return new Results(assignment, new Batch("corpus", "", Instant.EPOCH, entries, List.of(), List.of()), results, Instant.EPOCH);
    }
}
