package thermolab.grade.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thermolab.grade.Cause;
import thermolab.grade.ExerciseGrade;
import thermolab.grade.TestGrade;
import thermolab.grade.batch.Mark;
import thermolab.grade.batch.Result;
import thermolab.grade.batch.Results;

/** What a class as a whole did: for each test who passed it, and what the exercises cost. */
final class Statistics {

    /**
     * One test over all submissions.
     *
     * @param mean points earned, in points of the gradebook
     * @param causes how often each outcome came, the most frequent first
     */
    record OfTest(String exercise, String test, String idea, boolean hidden, double maximum, double mean, Map<Cause, Long> causes) {

        long count() {
            return causes.values().stream().mapToLong(Long::longValue).sum();
        }

        long passed() {
            return causes.getOrDefault(Cause.PASSED, 0L);
        }

        /** Submissions that hold an answer with a verdict. */
        long tried() {
            return count() - causes.getOrDefault(Cause.MISSING, 0L) - causes.getOrDefault(Cause.UNGRADED, 0L);
        }

        long missed() {
            return tried() - passed();
        }
    }

    /** What the workers of one exercise cost: medians and largest values. */
    record OfExercise(String exercise, double medianSeconds, double mostSeconds, double medianCpu, double mostCpu, double medianMebibytes,
            double mostMebibytes) {
    }

    private final Results results;

    Statistics(Results results) {
        this.results = results;
    }

    /** In the order of the assignment. */
    List<OfTest> tests() {
        Map<String, List<Mark>> marks = new LinkedHashMap<>();
        Map<String, List<TestGrade>> grades = new LinkedHashMap<>();
        marks().forEach(mark -> mark.grade().ifPresent(grade -> grade.tests().forEach(test -> {
            String key = mark.exercise() + "\n" + test.test();
            marks.computeIfAbsent(key, none -> new ArrayList<>()).add(mark);
            grades.computeIfAbsent(key, none -> new ArrayList<>()).add(test);
        })));
        List<String> order = new ArrayList<>(results.assignment().points().keySet());
        return grades.keySet().stream().map(key -> test(marks.get(key), grades.get(key)))
                .sorted(Comparator.comparingInt(test -> order.indexOf(test.exercise()))).toList();
    }

    private static OfTest test(List<Mark> marks, List<TestGrade> grades) {
        Map<Cause, Long> causes = grades.stream().collect(Collectors.groupingBy(TestGrade::cause, Collectors.counting()));
        Map<Cause, Long> sorted = new LinkedHashMap<>();
        causes.entrySet().stream().sorted(Map.Entry.<Cause, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        double scale = marks.get(0).scale();
        TestGrade any = grades.get(0);
        return new OfTest(marks.get(0).exercise(), any.test(), any.idea(), any.hidden(), any.maximum() * scale,
                grades.stream().mapToDouble(TestGrade::points).average().orElse(0) * scale, sorted);
    }

    /** The ideas that most submissions missed, the most frequent first. */
    List<OfTest> mostMissed(int most) {
        return tests().stream().filter(test -> test.missed() > 0).sorted(Comparator.comparingLong(OfTest::missed).reversed())
                .limit(most).toList();
    }

    List<OfExercise> exercises() {
        Map<String, List<ExerciseGrade>> byName = marks().flatMap(mark -> mark.grade().stream())
                .filter(grade -> grade.attempts() > 0) // where nothing ran, there is nothing to measure
                .collect(Collectors.groupingBy(ExerciseGrade::exercise, LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream().map(entry -> {
            double[] seconds = sorted(entry.getValue().stream().mapToDouble(ExerciseGrade::seconds).toArray());
            double[] cpu = sorted(entry.getValue().stream().mapToDouble(ExerciseGrade::cpuSeconds).toArray());
            double[] memory = sorted(entry.getValue().stream().mapToDouble(ExerciseGrade::peakMebibytes).toArray());
            return new OfExercise(entry.getKey(), median(seconds), most(seconds), median(cpu), most(cpu), median(memory), most(memory));
        }).toList();
    }

    /** How many results have a share of the points in each of {@code bins} equal steps from none to all. */
    int[] totals(int bins) {
        int[] counts = new int[bins];
        for (Result result : results.results()) {
            if (result.graded() && result.maximum() > 0) {
                double share = Math.max(0, Math.min(1, result.points() / result.maximum()));
                counts[Math.min(bins - 1, (int) (share * bins))]++;
            }
        }
        return counts;
    }

    /** Median of the final points. */
    double medianPoints() {
        return median(sorted(results.results().stream().filter(Result::graded).mapToDouble(Result::points).toArray()));
    }

    private Stream<Mark> marks() {
        return results.results().stream().flatMap(result -> result.marks().stream());
    }

    private static double[] sorted(double[] values) {
        Arrays.sort(values);
        return values;
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length == 0 ? 0 : sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double most(double[] sorted) {
        return sorted.length == 0 ? 0 : sorted[sorted.length - 1];
    }
}
