package thermolab.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import thermolab.exercise.Exercise;
import thermolab.grade.Submission;
import thermolab.grade.batch.Results;
import thermolab.grade.ingest.Bounds;
import thermolab.grade.ingest.Intake;
import thermolab.grade.ingest.Roster;
import thermolab.grade.ingest.RosterReader;
import thermolab.grade.report.SimilarityPage;
import thermolab.grade.report.Untrusted;
import thermolab.grade.similarity.Comparison;
import thermolab.grade.similarity.Jplag;
import thermolab.grade.store.Batch;

/** Compares the answers of a batch, and says at the terminal and in a page for staff which are alike. */
final class GradeSimilarity {

    private static final int MOST_LINES = 20;
    private static final double WORTH_A_LINE = 50; // percent

    private final Results results;
    private final Path folder;
    private final Home home;

    /** @param folder of the reports */
    GradeSimilarity(Results results, Path folder, Home home) {
        this.results = results;
        this.folder = folder;
        this.home = home;
    }

    void write(PrintStream out) throws IOException, InterruptedException {
        Jplag jplag = Jplag.ofUser();
        if (!jplag.announcement().isEmpty()) {
            out.println(jplag.announcement());
        }
        try {
            jplag.fetch();
        } catch (IOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        Comparison.Outcome outcome = new Comparison(jplag, List.copyOf(results.assignment().points().keySet()), skeletons()).of(submissions());
        List<Comparison.Pair> alike = outcome.pairs().stream().filter(pair -> pair.percent() >= WORTH_A_LINE).toList();
        out.println();
        out.println(alike.isEmpty() ? "No two answers share half of their code." : "Answers that share half of their code or more:");
        alike.stream().limit(MOST_LINES).forEach(pair -> out.println("  " + Math.round(pair.percent()) + " %  " + pair.exercise() + ": "
                + name(pair.first()) + " and " + name(pair.second())));
        if (alike.size() > MOST_LINES) {
            out.println("  and " + (alike.size() - MOST_LINES) + " more");
        }
        outcome.remarks().forEach(remark -> out.println("  ! " + Untrusted.line(remark)));
        out.println("both texts of each pair are in " + new SimilarityPage(results, outcome).write(folder));
    }

    private String name(String student) {
        return Untrusted.line(results.find(student).map(result -> result.entry().name()).orElse(student));
    }

    /** The same download once more, as ingest reads it. */
    private List<Submission> submissions() throws IOException {
        Batch batch = results.batch();
        Roster roster = batch.roster().isEmpty() ? Roster.empty() : RosterReader.read(Path.of(batch.roster()), results.assignment().zone());
        List<Submission> submissions = new ArrayList<>();
        try (Intake intake = Intake.open(Path.of(batch.submissions()), batch.layout(), roster, Bounds.standard())) {
            for (Intake.Handed handed : intake.handed()) {
                submissions.add(intake.read(handed));
            }
        }
        return submissions;
    }

    /** As they were given out; the course's own where the assignment's folder has lost them. */
    private Map<String, String> skeletons() throws IOException {
        Map<String, String> skeletons = new LinkedHashMap<>();
        for (Exercise exercise : results.assignment().exercises()) {
            Path file = Path.of(exercise.contract().getPackageName(), exercise.answerName() + ".java");
            Path released = results.assignment().folder().resolve("release").resolve(file);
            Path ours = home.root().resolve("exercises").resolve(home.chapter(exercise.chapter())).resolve(file);
            Stream.of(released, ours).filter(Files::isRegularFile).findFirst().ifPresent(found -> skeletons.put(exercise.name(), read(found)));
        }
        return skeletons;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return ""; // then nothing is taken off
        }
    }
}
