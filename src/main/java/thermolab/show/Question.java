package thermolab.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/**
 * What a prediction asks for, without guess and answer; a run keeps it beside the cell that asks, so that pages and slides
 * can take a guess too.
 *
 * @param key names the prediction in the whole course
 * @param kind number, choice, order, curve or chance
 * @param question as the learner reads it
 * @param options to choose from or to order, may be empty
 * @param x where a curve is asked for, may be empty
 */
public record Question(String key, String kind, String question, List<String> options, List<Double> x) {

    /** The MIME type of the questions of a cell. */
    public static final String MIME = "application/vnd.thermolab.questions+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    public Question {
        options = List.copyOf(options);
        x = List.copyOf(x);
    }

    /** Questions as the JSON of that type. */
    public static String json(List<Question> questions) {
        try {
            return JSON.writeValueAsString(questions);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records of texts and numbers are JSON", impossible);
        }
    }

    /** The way back; none where the text is something else. */
    public static List<Question> read(String json) {
        try {
            return List.of(JSON.readValue(json, Question[].class));
        } catch (JsonProcessingException | IllegalArgumentException | NullPointerException foreign) {
            return List.of();
        }
    }
}
