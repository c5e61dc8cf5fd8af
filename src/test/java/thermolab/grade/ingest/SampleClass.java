package thermolab.grade.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import thermolab.grade.corpus.RawZip;

/** A class whose submissions and roster come as one system exports them; one of its students may be no honest one. */
final class SampleClass {

    /** Ways in which submissions reach staff. */
    enum Export {
        MOODLE, MOODLE_FILES, CANVAS, GRADESCOPE, FOLDERS, ARCHIVES
    }

    static final int EVE = 3; // her place; the others have the places around it
    private static final List<String> NUMBERS = List.of("One", "Two", "Three", "Eve", "Five", "Six");

    private final Export export;
    private final String around;
    private final String[] names = new String[NUMBERS.size()];
    private final List<Map<String, byte[]>> works = new ArrayList<>();

    /** @param around a folder around everything, with its slash, or nothing */
    SampleClass(Export export, String around) {
        this.export = export;
        this.around = around;
        for (int i = 0; i < names.length; i++) {
            names[i] = "Student " + NUMBERS.get(i);
            works.add(new LinkedHashMap<>(Map.of("MyA.java", ("class MyA { int student = " + i + "; }").getBytes(StandardCharsets.UTF_8))));
        }
    }

    /** Eve hands in what she likes and calls herself what she likes. */
    SampleClass attacked(RandomGenerator random) {
        names[EVE] = random.nextInt(3) == 0 ? names[EVE] : Hostile.name(random);
        for (int i = random.nextInt(30); i > 0; i--) {
            String path = Hostile.path(random);
            works.get(EVE).put(path, Hostile.content(path, random));
        }
        return this;
    }

    static String id(int student) {
        return "s" + (student + 1);
    }

    /** What a gradebook exports: names are as people chose them, ids and addresses are not. */
    String roster() {
        List<List<String>> rows = new ArrayList<>();
        boolean canvas = export == Export.CANVAS;
        rows.add(export.name().startsWith("MOODLE") ? List.of("Identifier", "Full name", "Email address", "Grade", "Maximum grade", "Feedback")
                : canvas ? List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section") : List.of("id", "name", "email"));
        for (int i = 0; i < names.length; i++) {
            String address = id(i) + "@example.org";
            rows.add(export.name().startsWith("MOODLE") ? List.of("Participant " + (11 + i), names[i], address, "", "10,00", "")
                    : canvas ? List.of(names[i].strip().isEmpty() ? "?" : names[i], "" + (11 + i), id(i), address, "A") : List.of(id(i), names[i], address));
        }
        return Csv.write(rows);
    }

    /** The row's id in that roster. */
    String row(int student) {
        return export.name().startsWith("MOODLE") ? "" + (11 + student) : id(student);
    }

    /** As one zip file, or as a folder where the file system takes these names. */
    Path write(Path folder, boolean packed) throws IOException {
        Map<String, byte[]> files = files();
        if (packed) {
            RawZip zip = new RawZip();
            files.forEach(zip::with);
            return Files.write(folder.resolve("download.zip"), zip.bytes());
        }
        Path root = Files.createDirectories(folder.resolve("download"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            try {
                Path place = root.resolve(file.getKey());
                if (place.equals(place.normalize())) {
                    Files.createDirectories(place.getParent());
                    Files.write(place, file.getValue());
                }
            } catch (InvalidPathException | IOException e) {
                continue; // no student could hand that in as a file
            }
        }
        return root;
    }

    private Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        StringBuilder metadata = new StringBuilder("---\n");
        for (int i = 0; i < names.length; i++) {
            int student = i;
            if (export == Export.ARCHIVES) {
                RawZip zip = new RawZip();
                works.get(i).forEach(zip::with);
                files.put(around + id(i) + ".zip", zip.bytes());
            } else {
                works.get(i).forEach((path, content) -> files.put(around + place(student, path), content));
            }
            metadata.append("submission_").append(i + 1).append(":\n  :submitters:\n  - :name: ").append(quoted(names[i])).append("\n    :sid: ")
                    .append(id(i)).append("\n    :email: ").append(id(i)).append("@example.org\n");
        }
        if (export == Export.GRADESCOPE) {
            files.put(around + "submission_metadata.yml", metadata.toString().getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    /** Where the system lays a file: a name of its own around the student's words, in which it leaves no slash. */
    private String place(int student, String path) {
        String name = names[student].replaceAll("[/\\\\\\x00]", "");
        String flat = path.replaceAll("[/\\\\\\x00]", "");
        return switch (export) {
            case MOODLE -> name + "_" + (11 + student) + "_assignsubmission_file_/" + path;
            case MOODLE_FILES -> name + "_" + (11 + student) + "_assignsubmission_file_" + flat;
            case CANVAS -> canvasName(name) + "_" + (11 + student) + "_" + (500 + Math.floorMod(path.hashCode(), 999)) + "_" + flat;
            case GRADESCOPE -> "submission_" + (student + 1) + "/" + path;
            default -> id(student) + "/" + path;
        };
    }

    private static String canvasName(String name) {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_]", "");
        return letters.isEmpty() ? "x" : letters;
    }

    private static String quoted(String text) {
        StringBuilder yaml = new StringBuilder("\"");
        text.chars().forEach(c -> yaml.append(c >= ' ' && c < 127 && c != '"' && c != '\\' ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return yaml.append('"').toString();
    }
}
