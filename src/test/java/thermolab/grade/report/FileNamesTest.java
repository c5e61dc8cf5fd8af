package thermolab.grade.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two students never share a page, on whatever file system it is written. */
class FileNamesTest {

    @Test
    void differentIdsHaveDifferentFilesEverywhere() {
        String longId = "s".repeat(80);
        List<String> ids = List.of("ada", "Ada", "ADA", "ada.", "ada..", "ada ", " ada", "a da", "a/da", "a\\da", "a?da", "a:da", "a*da", ".ada", "-ada",
                "é", "e\u0301", "\u212b", "\u00c5", "A\u030a", "ﬁ", "fi", "ß", "ss", "ı", "i", "I", "\ud800", "\ud801", "?", "", "_", "..", ".", "~",
                "con", "CON", "con.txt", "nul", "com1", "lpt9.x", longId, longId + "1", longId + "2", "ada\u0000", "ada\u200b", "ada\u202e", "日本", "日木",
                FileNames.of("é"), FileNames.of("Ada"), FileNames.of(""), "student", "index");
        Map<String, String> owners = new HashMap<>();
        for (String id : ids) {
            String name = FileNames.of(id);
            String before = owners.put(asLooselyAsAFileSystemMay(name + ".html"), id);
            assertTrue(before == null, id + " and " + before + " share " + name);
            assertTrue(name.matches("[a-z0-9][a-z0-9._~-]*[a-z0-9_-]|[a-z0-9]") && name.length() < 100, name);
            assertTrue(!name.matches("(?:con|nul|com1|lpt9)(?:\\..*)?"), name);
        }
    }

    @Test
    void plainIdsAreTheirOwnNames() {
        for (String id : List.of("ada", "s1234567", "ada.lovelace", "12345", "x", "a_b-c")) {
            assertEquals(id, FileNames.of(id));
        }
    }

    private static String asLooselyAsAFileSystemMay(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[. ]+$", "");
    }
}
