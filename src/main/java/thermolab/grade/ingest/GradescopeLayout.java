package thermolab.grade.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Gradescope's export: folders {@code submission_123} beside {@code submission_metadata.yml}, which says whose they are and
 * when they came. Its keys are Ruby's symbols, such as {@code :submitters}.
 */
final class GradescopeLayout implements Layout {

    private static final Pattern FOLDER = Pattern.compile("submission_\\d+");
    private static final String METADATA = "submission_metadata.yml";
    private static final DateTimeFormatter RUBY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSSSSSSSS][.SSSSSS][.SSS] [XXX][X][z]");
    private static final int LONGEST_METADATA = 64 << 20; // bytes: it holds the results of an earlier autograder

    @Override
    public String key() {
        return "gradescope";
    }

    @Override
    public String words() {
        return "a Gradescope export";
    }

    @Override
    public boolean names(Root.Entry entry) {
        return entry.folder() && FOLDER.matcher(entry.name()).matches();
    }

    @Override
    public List<Delivery> deliveries(Root root, FileTree tree, String label) throws IOException {
        JsonNode metadata = metadata(root, tree);
        Grouping students = new Grouping();
        for (Root.Entry entry : root.entries()) {
            if (names(entry)) {
                JsonNode facts = metadata.path(entry.name());
                int group = Math.max(1, facts.path(":submitters").size()); // each of whom gets the result
                for (int i = 0; i < group; i++) {
                    students.add(entry.name() + " " + i, delivery(entry.name(), facts, i), entry.files());
                }
            } else {
                students.addStray(entry);
            }
        }
        return students.deliveries();
    }

    private static Delivery delivery(String folder, JsonNode facts, int place) {
        JsonNode submitter = facts.path(":submitters").path(place);
        List<String> ids = Stream.of(":sid", ":email").map(key -> submitter.path(key).asText("")).filter(id -> !id.isBlank()).toList();
        String name = submitter.path(":name").asText("");
        Delivery delivery = Delivery.of(name.isBlank() ? folder : name, ids);
        return time(facts.path(":created_at").asText("")).map(delivery::submittedAt).orElse(delivery);
    }

    static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.replace("UTC", "Z"), RUBY).toInstant());
        } catch (DateTimeException notRuby) {
            try {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        }
    }

    private static JsonNode metadata(Root root, FileTree tree) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST_METADATA);
        YAMLMapper yaml = new YAMLMapper(YAMLFactory.builder().loaderOptions(options).build());
        for (Root.Entry entry : root.entries()) {
            if (!entry.folder() && entry.name().equals(METADATA)) {
                FileTree.Item file = entry.files().get(0).item();
                try {
                    JsonNode facts = yaml.readTree(new String(tree.read(file, LONGEST_METADATA), StandardCharsets.UTF_8));
                    return facts == null ? yaml.createObjectNode() : facts;
                } catch (IOException | YAMLException e) {
                    throw new IllegalArgumentException(file.path() + " can't be read as YAML; export the submissions again", e);
                }
            }
        }
        return yaml.createObjectNode();
    }
}
