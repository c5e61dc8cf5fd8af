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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Gradescope's export: folders {@code submission_123} beside {@code submission_metadata.yml}, which says whose they are and
 * when they came. Its keys are Ruby's symbols, such as {@code :submitters}.
 */
final class GradescopeLayout implements Layout {

    private static final Pattern FOLDER = Pattern.compile("^(?:[^/]+/)?(submission_\\d+)/(.+)$");
    private static final Pattern METADATA = Pattern.compile("^(?:[^/]+/)?submission_metadata\\.yml$");
    private static final DateTimeFormatter RUBY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSSSSSSSS][.SSSSSS][.SSS] [XXX][X][z]");
    private static final int LONGEST_METADATA = 64 << 20; // bytes: it holds the results of an earlier autograder

    @Override
    public String words() {
        return "a Gradescope export";
    }

    @Override
    public boolean fits(FileTree tree) {
        return tree.items().stream().anyMatch(item -> METADATA.matcher(item.path()).matches()) || Layout.most(tree, FOLDER);
    }

    @Override
    public List<Delivery> deliveries(FileTree tree) throws IOException {
        JsonNode metadata = metadata(tree);
        Grouping students = new Grouping();
        for (FileTree.Item item : tree.items()) {
            Matcher folder = FOLDER.matcher(item.path());
            if (folder.matches()) {
                String submission = folder.group(1);
                students.add(submission, delivery(submission, metadata.path(submission)), new Delivery.File(folder.group(2), item));
            } else if (!METADATA.matcher(item.path()).matches()) {
                Strays.add(students, item);
            }
        }
        return students.deliveries();
    }

    private static Delivery delivery(String folder, JsonNode facts) {
        List<String> keys = new ArrayList<>();
        JsonNode submitter = facts.path(":submitters").path(0);
        for (String key : List.of(":sid", ":email", ":name")) {
            if (!submitter.path(key).asText("").isEmpty()) {
                keys.add(submitter.path(key).asText());
            }
        }
        keys.add(folder);
        Delivery delivery = Delivery.of(submitter.path(":name").asText(folder), keys);
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

    private static JsonNode metadata(FileTree tree) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST_METADATA);
        YAMLMapper yaml = new YAMLMapper(YAMLFactory.builder().loaderOptions(options).build());
        for (FileTree.Item item : tree.items()) {
            if (METADATA.matcher(item.path()).matches()) {
                try {
                    return yaml.readTree(new String(tree.read(item, LONGEST_METADATA), StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new IllegalArgumentException(item.path() + " can't be read as YAML; export the submissions again", e);
                }
            }
        }
        return yaml.createObjectNode();
    }
}
