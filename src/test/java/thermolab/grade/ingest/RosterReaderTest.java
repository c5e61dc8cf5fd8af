package thermolab.grade.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.grade.ingest.Roster.Person;

/** Rosters as gradebooks export them. */
class RosterReaderTest {

    @TempDir
    private Path folder;

    @Test
    void canvasExportWithPointsPossibleAndTestStudent() throws IOException {
        Roster roster = read("""
                Student,ID,SIS User ID,SIS Login ID,Section,Homework 1 (771)
                    Points Possible,,,,,10.00
                "Lovelace, Ada",12345,s-1,ada,Mon,
                "Student, Test",99,,,Mon,
                """);
        assertEquals(1, roster.people().size());
        Person ada = roster.people().get(0);
        assertEquals("s-1", ada.id());
        assertEquals("Mon", ada.section());
        for (String key : List.of("12345", "s-1", "ADA", "lovelaceada", "Ada Lovelace")) {
            assertEquals(Optional.of(ada), roster.find(key), key);
        }
    }

    @Test
    void moodleWorksheetInAnotherLanguage() throws IOException {
        Roster roster = read("""
                ID,Vollständiger Name,E-Mail-Adresse,Status,Bewertung,Bestwertung,Feedback als Kommentar
                Teilnehmer/in12345,Ada Lovelace,ada@example.org,Zur Bewertung abgegeben,,"10,00",
                """.replace("ID,", "Kennung,"));
        assertEquals("12345", roster.people().get(0).id());
        assertTrue(roster.find("ada@example.org").isPresent());
    }

    @Test
    void plainFileWithSemicolonsAndByteOrderMark() throws IOException {
        Roster roster = read("\uFEFFid;name;submitted\r\na1;\"Lovelace; Ada\";2026-12-01T10:00:00+01:00\r\n");
        assertEquals("Lovelace; Ada", roster.people().get(0).name());
        assertTrue(roster.people().get(0).submitted().isPresent());
    }

    @Test
    void sharedNameMeansNobody() throws IOException {
        Roster roster = read("id,name\na1,Ada Lovelace\na2,Ada Lovelace\n");
        assertEquals(Optional.empty(), roster.find("Ada Lovelace"));
        assertEquals("a2", roster.find(List.of("Ada Lovelace", "a2")).orElseThrow().id());
    }

    @Test
    void backslashAndQuotationMarkOfANameStayInItsCell() throws IOException {
        for (String name : List.of("Zoe\\\",x", "Zoe\\\",zoe@y,,,", "Zoe \\\"x", "\\\\\"", "\\\",\\\",\\\",", "Zoe \\")) {
            Roster roster = read(worksheet(name, "text"));
            assertEquals(List.of("999", "111"), roster.people().stream().map(Person::id).toList(), name);
            assertEquals("111", roster.find("ada@example.org").orElseThrow().id(), name);
            assertEquals("999", roster.find("zoe@example.org").orElseThrow().id(), name);
        }
    }

    @Test
    void rowsThatOneCellMayForgeAreRefused() {
        String forged = "\\\"\nParticipant 5,Ada,z@example.org,x";
        String message = assertThrows(IllegalArgumentException.class, () -> read(worksheet("Zoe", forged))).getMessage();
        assertTrue(message.contains("line 2") && message.contains("two ways"), message);
    }

    /** As PHP writes it: a quotation mark behind a backslash is not doubled. */
    private static String worksheet(String name, String answer) {
        return "Identifier,\"Full name\",\"Email address\",\"Online text\"\n\"Participant 999\",\"" + name + "\",zoe@example.org,\"" + answer
                + "\"\n\"Participant 111\",\"Ada Lovelace\",ada@example.org,\"\"\n";
    }

    @Test
    void addressInAnAnswerIsNobodys() throws IOException {
        Roster roster = read("Kennung,Name,Status,Texteingabe\nTeilnehmer/in999,Zoe,da,ada@example.org\nTeilnehmer/in111,Ada,da,\n");
        assertEquals(Optional.empty(), roster.find("ada@example.org"));
    }

    @Test
    void stateOfTheSubmissionIsNoName() throws IOException {
        Roster roster = read("Identifier,Status,Grade,Maximum Grade\nParticipant 1,Submitted,,10\nParticipant 2,Submitted,,10\n"
                + "Participant 3,No submission,,10\nParticipant 4,Submitted,,10\n");
        assertEquals(List.of("Participant 1", "Participant 2", "Participant 3", "Participant 4"), roster.people().stream().map(Person::name).toList());
    }

    @Test
    void accentsOfAnIdMayBeWrittenInTwoWays() throws IOException {
        Roster roster = read("id,name,email\nzo\u00eb,Zoë,zo\u00eb@example.org\n");
        assertTrue(roster.find("zoe\u0308").isPresent() && roster.find("ZOE\u0308@example.org").isPresent());
    }

    @Test
    void mistakesAreNamed() {
        assertMistake("", "is empty");
        assertMistake("colour,size\nred,3\n", "no column of ids");
        assertMistake("id,name\na1,A\nA1,B\n", "twice");
        assertMistake("id,name,submitted\na1,A,yesterday\n", "yesterday must be a time");
    }

    private void assertMistake(String text, String part) {
        String message = assertThrows(IllegalArgumentException.class, () -> read(text)).getMessage();
        assertTrue(message.contains(part) && message.contains("roster ("), message);
    }

    private Roster read(String text) throws IOException {
        return RosterReader.read(Files.writeString(folder.resolve("roster.csv"), text));
    }
}
