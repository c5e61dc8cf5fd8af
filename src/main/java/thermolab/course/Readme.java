package thermolab.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import thermolab.exercise.Catalogue;
import thermolab.exercise.Exercise;

/**
 * The table of chapters in README.md, between the lines {@code <!-- chapters -->} and {@code <!-- /chapters -->}.
 *
 * @param home the root of the checkout
 */
record Readme(Path home) {

    private static final String BEGIN = "<!-- chapters -->\n";
    private static final String END = "<!-- /chapters -->";

    /** The README with the table of these chapters; nothing where there is no README. */
    Map<Path, String> texts(List<Chapter> chapters) throws IOException {
        Path file = home.resolve("README.md");
        if (!Files.exists(file)) {
            return Map.of();
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END, Math.max(0, begin));
        if (begin < 0 || end < 0) {
            throw new IllegalStateException("README.md must hold the lines " + BEGIN.strip() + " and " + END
                    + ", between which the build writes the table of chapters");
        }
        return Map.of(file, text.substring(0, begin + BEGIN.length()) + table(chapters) + text.substring(end));
    }

    static String table(List<Chapter> chapters) {
        StringBuilder table = new StringBuilder("| | chapter | minutes | exercises | points |\n|---|---|---:|---:|---:|\n");
        for (Chapter chapter : chapters) {
            List<Exercise> exercises = Catalogue.chapter(chapter.slug());
            table.append("| ").append(chapter.number()).append(" | [").append(chapter.header().title()).append("](notebooks/")
                    .append(chapter.slug()).append(".ipynb) | ").append(chapter.header().minutes()).append(" | ")
                    .append(exercises.size()).append(" | ").append(exercises.stream().mapToInt(Exercise::points).sum())
                    .append(" |\n");
        }
        return table.toString();
    }
}
