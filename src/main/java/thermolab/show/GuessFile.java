package thermolab.show;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thermolab.num.Require;

/**
 * Where guesses are kept: {@code predictions.json} in the learner's folder, which is the nearest folder around the kernel's
 * that {@code lab} made; in memory where there is none, or it can't be written. A file that can't be read stays as it is.
 */
final class GuessFile {

    static final String NAME = "predictions.json";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static GuessFile current;

    private final Optional<Path> file;
    private final Map<String, Guess> kept = new LinkedHashMap<>();
    private final Map<String, Guess> asked = new LinkedHashMap<>(); // in this session, the same guesses
    private final Map<String, Question> fresh = new LinkedHashMap<>(); // asked since they were taken
    private boolean writable;

    private GuessFile(Optional<Path> file) {
        this.file = file;
        writable = file.isPresent();
        read();
    }

    static synchronized GuessFile current() {
        if (current == null) {
            current = around(Path.of("").toAbsolutePath());
        }
        return current;
    }

    /** In memory, and empty. */
    static synchronized void begin() {
        current = new GuessFile(Optional.empty());
    }

    /** For tests: the guesses of a kernel that starts in a folder. */
    static synchronized GuessFile begin(Path folder) {
        current = around(folder);
        return current;
    }

    private static GuessFile around(Path folder) {
        Path at = folder;
        while (at != null && !Files.isDirectory(at.resolve(LearnerMark.FOLDER))) {
            at = at.getParent();
        }
        return new GuessFile(Optional.ofNullable(at).map(root -> root.resolve(NAME)));
    }

    /** Keeps a guess and returns the one that counts: the first one, as soon as its answer is out. */
    synchronized Guess keep(Guess guess) {
        read(); // another notebook may have written
        Guess before = kept.get(guess.key());
        boolean sameQuestion = before != null && before.kind().equals(guess.kind()) && before.options().equals(guess.options())
                && before.x().length == guess.x().length;
        Guess counts = sameQuestion && before.isGiven() && (before.isAnswered() || !guess.isGiven()) ? before : guess;
        asked.put(guess.key(), counts);
        fresh.put(guess.key(), guess.asks());
        if (counts.isGiven()) {
            kept.put(guess.key(), counts);
            write();
        }
        return counts;
    }

    synchronized Guess answer(Guess answered) {
        asked.put(answered.key(), answered);
        if (answered.isGiven()) {
            kept.put(answered.key(), answered);
            write();
        }
        return answered;
    }

    /** The guess under a key. */
    synchronized Guess known(String key) {
        Guess known = asked.get(key);
        if (known == null) {
            throw Require.broken("prediction", key, "must be asked for before it is answered",
                    asked.isEmpty() ? "" : "asked so far: " + String.join(", ", asked.keySet()));
        }
        return known;
    }

    /** What was asked since the last call. */
    synchronized List<Question> taken() {
        List<Question> taken = List.copyOf(fresh.values());
        fresh.clear();
        return taken;
    }

    synchronized List<Guess> asked() {
        return new ArrayList<>(asked.values());
    }

    synchronized Collection<Guess> all() {
        return new ArrayList<>(kept.values());
    }

    private void read() {
        if (file.isPresent() && writable && Files.exists(file.get())) {
            try {
                for (Guess guess : JSON.readValue(file.get().toFile(), Guess[].class)) {
                    kept.put(guess.key(), guess);
                }
            } catch (IOException | RuntimeException damaged) {
                writable = false;
            }
        }
    }

    private void write() {
        if (!writable) {
            return;
        }
        try {
            Path part = file.get().resolveSibling(NAME + ".part");
            JSON.writeValue(part.toFile(), kept.values());
            Files.move(part, file.get(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            writable = false;
        }
    }
}
