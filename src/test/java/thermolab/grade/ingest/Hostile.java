package thermolab.grade.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import thermolab.grade.corpus.RawZip;

/** What a student may make up: names, texts, notebooks and archives. A new trick is one more entry of a list. */
final class Hostile {

    private static final List<String> WORDS = List.of("submission_metadata.yml", "submission_1", "submission_2", "src", "exercises", "chapter04",
            "04-entropy.ipynb", "MyA.java", "work.ipynb", "inner.zip", "s1", "S1", "s2", "s1@example.org", "Student One", "Two, Student", "studentone",
            "11", "12", "x_11_assignsubmission_file_", "x_12_assignsubmission_file_y.java", "studentone_11_5_MyA.java", "_11_12_13_", "_LATE_11_12_",
            "assignment_7_export", "download", "..", ".", "", "~", "con", "nul.java", "=1+1", "@SUM(A1)", "-2+3", "\"", "'", ",", ";", "\t", "\n", "\r\n", "\u0000",
            "\u202e", "\u001b[2J", "\ufeff", "e\u0301", "é", "\ud83d\ude00", "\ud800", "a".repeat(300), "C:", "\\", "%2e%2e", "__MACOSX", ".git",
            "\\\"", ".hidden", "\u200c", "\u0645\u200d\u0645", "\u3164", "\u0301".repeat(40), "_7_8_", "\u05e2\u200f", "\u212a", "ſ", "İ");

    private static final List<Function<RandomGenerator, String>> JSON = List.of(
            random -> "[".repeat(random.nextInt(3000)), random -> "{\"a\":".repeat(random.nextInt(3000)),
            random -> "9".repeat(random.nextInt(5000)), random -> "1e" + random.nextInt(), random -> "null", random -> "{}", random -> "[]",
            random -> "\"" + "x".repeat(random.nextInt(400_000)) + "\"", random -> "\"\\ud800\\u0000\\\"\"", random -> "\"\\x\"",
            random -> "\"\\n%%sh\\n%magic\\nint a;\"", random -> "{\"cell_type\": \"code\", \"source\": \"int a;\"}",
            random -> "{\"source\": [\"int a;\", [\"b\"], 7], \"cell_type\": \"code\"}", random -> "{\"cells\": [{\"cell_type\": \"code\", \"source\": ",
            random -> "[" + "\"\\n\",".repeat(random.nextInt(20_000)) + "\"int b;\"]", random -> "{\"cell_type\": 3, \"cell_type\": \"code\", \"source\": null}",
            random -> "[" + "{\"cell_type\": \"code\", \"source\": {}},".repeat(random.nextInt(3000)) + "1]");

    private Hostile() {
    }

    static <T> T oneOf(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A name, without a slash. */
    static String name(RandomGenerator random) {
        StringBuilder name = new StringBuilder(oneOf(WORDS, random));
        while (random.nextInt(3) == 0) {
            name.append(oneOf(WORDS, random));
        }
        return name.toString();
    }

    /** Folders and a file that is read, or not. */
    static String path(RandomGenerator random) {
        StringBuilder path = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(20) == 0 ? 30 : 3); i > 0; i--) {
            path.append(name(random)).append('/');
        }
        return path + name(random) + oneOf(List.of("", ".java", ".ipynb", ".zip"), random);
    }

    static byte[] notebook(RandomGenerator random) {
        StringBuilder json = new StringBuilder(random.nextInt(4) > 0 ? "{\"metadata\": {}, \"cells\": [" : "");
        for (int i = random.nextInt(6); i > 0; i--) {
            json.append(oneOf(JSON, random).apply(random)).append(random.nextInt(8) > 0 ? "," : "");
        }
        byte[] bytes = json.append(random.nextInt(3) > 0 ? "{}]}" : "").toString().getBytes(
                random.nextInt(8) > 0 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16);
        return random.nextBoolean() ? bytes : damaged(bytes, random);
    }

    /** Contents for a file of that name. */
    static byte[] content(String name, RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> notebook(random);
            case 1 -> name.endsWith(".zip") ? zip(random, 1) : oneOf(WORDS, random).repeat(random.nextInt(2000)).getBytes(StandardCharsets.UTF_8);
            case 2 -> ("---\nsubmission_1:\n  :submitters:\n  - :name: " + name(random) + "\n    :sid: s1\n").getBytes(StandardCharsets.UTF_8);
            default -> Downloads.ANSWER.getBytes(StandardCharsets.UTF_8);
        };
    }

    /** @param levels of archives within it */
    static byte[] zip(RandomGenerator random, int levels) {
        RawZip zip = new RawZip();
        for (int i = random.nextInt(8); i >= 0; i--) {
            String path = path(random);
            switch (random.nextInt(levels > 0 ? 9 : 7)) {
                case 0 -> zip.encrypted(path, "secret");
                case 1 -> zip.link(path, "/etc/passwd");
                case 2 -> zip.spaces(path, 1 + random.nextInt(8), random.nextInt());
                case 3 -> zip.again(path, 1 + random.nextInt(600), 1 + random.nextInt(4));
                case 4 -> zip.with(path, notebook(random));
                case 5, 6 -> zip.with(path, content(path, random));
                default -> zip.with(path + ".zip", zip(random, levels - 1));
            }
        }
        return random.nextBoolean() ? zip.bytes() : damaged(zip.bytes(), random);
    }

    /** Bytes changed, cut, doubled or put in. */
    static byte[] damaged(byte[] bytes, RandomGenerator random) {
        byte[] now = bytes;
        for (int i = random.nextInt(6); i >= 0 && now.length > 8; i--) {
            int at = random.nextInt(now.length - 4);
            int to = Math.min(now.length, at + 1 + random.nextInt(200));
            switch (random.nextInt(6)) {
                case 0 -> now = Arrays.copyOf(now, at);
                case 1 -> Arrays.fill(now, at, at + 4, (byte) (random.nextBoolean() ? -1 : 0));
                case 2 -> now = together(Arrays.copyOf(now, to), Arrays.copyOfRange(now, at, now.length));
                case 3 -> now = together(Arrays.copyOf(now, at), Arrays.copyOfRange(now, to, now.length));
                default -> now[Math.max(at, now.length - 1 - random.nextInt(now.length))] = (byte) random.nextInt();
            }
        }
        return now;
    }

    private static byte[] together(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
