package thermolab.grade.assign;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import thermolab.exercise.Catalogue;
import thermolab.exercise.Exercise;

/**
 * The rules of an assignment.
 *
 * @param folder where it lies
 * @param name in gradebooks; letters, digits, dots, hyphens and underscores
 * @param chapters numbers, such as {@code 04}
 * @param points in the gradebook for a full answer, by exercise, in the order of the course
 * @param due when late begins
 * @param hiddenUntil till then, reports show of a hidden test the idea alone; empty for ever
 * @param late what being late costs
 * @param extensions other due times, by student
 * @param seed of the tests' random numbers, the same for everybody
 * @param secret gives each student numbers of their own instead
 * @param canvasColumn header of the gradebook's column, {@code Homework 1 (771)}; empty to make a new one
 * @param zone of times that name none, in the rules and in a roster
 */
public record Assignment(Path folder, String name, List<String> chapters, Map<String, Double> points, Optional<Instant> due,
        Optional<Instant> hiddenUntil, LateRule late, Map<String, Instant> extensions, long seed, Optional<Secret> secret,
        String canvasColumn, ZoneId zone) {

    /** In this machine's zone. */
    public Assignment(Path folder, String name, List<String> chapters, Map<String, Double> points, Optional<Instant> due,
            Optional<Instant> hiddenUntil, LateRule late, Map<String, Instant> extensions, long seed, Optional<Secret> secret,
            String canvasColumn) {
        this(folder, name, chapters, points, due, hiddenUntil, late, extensions, seed, secret, canvasColumn, ZoneId.systemDefault());
    }

    public Assignment {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,60}")) {
            throw new IllegalArgumentException("name (" + name
                    + ") must be letters, digits, dots, hyphens and underscores, such as homework-1");
        }
        chapters = List.copyOf(chapters);
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
        extensions = Map.copyOf(extensions);
    }

    /** The exercises, in the order of the course. */
    public List<Exercise> exercises() {
        return chapters.stream().flatMap(chapter -> Catalogue.chapter(chapter).stream())
                .filter(exercise -> points.containsKey(exercise.name())).toList();
    }

    /** What each exercise asks for, in a few words, by its name. */
    public Map<String, String> titles() {
        return exercises().stream().collect(Collectors.toMap(Exercise::name, Exercise::title));
    }

    /** Points for a full submission. */
    public double maximum() {
        return points.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The seed of a student's numbers. */
    public long seedOf(String student) {
        return secret.map(known -> known.seed(name, student)).orElse(seed);
    }

    /** When this student's work is due. */
    public Optional<Instant> dueFor(String student) {
        return Optional.ofNullable(extensions.get(student)).or(() -> due);
    }

    /**
     * The share of the points that a submission loses for being late.
     *
     * @param submitted when it came; where that is unknown, nothing is lost
     * @param marked as late by the download, which does not say since when: one day is counted
     */
    public double lost(String student, Optional<Instant> submitted, boolean marked) {
        Optional<Instant> limit = dueFor(student);
        if (submitted.isPresent() && limit.isPresent()) {
            return late.lost(Duration.between(limit.get(), submitted.get()));
        }
        return marked && !extensions.containsKey(student) ? late.lost(late.grace().plusSeconds(1)) : 0;
    }

    /** Whether hidden tests may be told in full. */
    public boolean showsHidden(Instant now) {
        return hiddenUntil.isPresent() && !now.isBefore(hiddenUntil.get());
    }

    /** What verdicts depend on, in words: exercises, seed and secret, but neither points nor times. */
    String rules() {
        return String.join(",", points.keySet()) + "\n" + secret.map(Secret::fingerprint).orElse(String.valueOf(seed));
    }
}
