package thermolab.grade.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time of submission in worksheets of many languages, and in a roster of one's own. */
class SubmissionTimesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant HALF_PAST_ELEVEN = Instant.parse("2026-11-21T22:30:00Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Saturday, 21 November 2026, 11:30 PM", "21 November 2026, 11:30 pm", "November 21, 2026, 11:30 PM",
        "Samstag, 21. November 2026, 23:30", "samedi 21 novembre 2026, 23:30", "samedi, 21 novembre 2026, 23h30", "sábado, 21 de noviembre de 2026, 23:30",
        "sabato, 21 novembre 2026, 23:30", "sábado, 21 de novembro de 2026 às 23:30", "zaterdag, 21 november 2026, 23:30",
        "lørdag, 21. november 2026, 23:30", "lauantai, 21. marraskuuta 2026, 23.30", "sobota, 21 listopada 2026, 23:30",
        "sobota, 21. listopadu 2026, 23.30", "суббота, 21 ноября 2026, 23:30", "субота, 21 листопада 2026, 23:30", "2026. november 21., szombat, 23:30",
        "2026年 11月 21日 23:30", "2026年11月21日 星期六 23:30", "Cumartesi, 21 Kasım 2026, 23:30", "Σάββατο, 21 Νοεμβρίου 2026, 11:30 μμ",
        "2026-11-21 23:30", "2026-11-21T23:30:00", "2026-11-21T22:30:00Z", "2026-11-21 23:30 +0100"})
    void worksheetOfAnyLanguageSaysWhenWorkCame(String written) throws IOException {
        Roster roster = worksheet(written, "-");
        assertEquals(Optional.of(HALF_PAST_ELEVEN), roster.find("11").orElseThrow().submitted(), written);
        assertEquals(Optional.empty(), roster.find("12").orElseThrow().submitted());
        assertTrue(written.matches(".*Z|.*\\+0100") || roster.remark().contains("Europe/Berlin"), roster.remark());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"21 listopada 2026, 23:30|two ways", "11/12/2026, 23:30|can't be read", "۳۰ آبان ۱۴۰۵، ۲۳:۳۰|", "soon|"})
    void whatIsNotSureIsNotReadAndIsSaid(String written, String said) throws IOException {
        Roster roster = worksheet(written, "-");
        assertTrue(roster.people().stream().allMatch(person -> person.submitted().isEmpty()), written);
        assertTrue(said == null ? roster.remark().isEmpty() : roster.remark().contains(said), roster.remark());
    }

    @Test
    void timeOfGradingIsNotTimeOfSubmission() throws IOException {
        Roster roster = read("""
                Identifier,Full name,Status,Grade,Maximum Grade,Grade can be changed,Abgegeben,Bewertet
                Participant 11,Ada,-,,10,Yes,-,"Monday, 30 November 2026, 9:00 AM"
                """);
        assertEquals(Optional.empty(), roster.people().get(0).submitted());
        Roster both = worksheet("Saturday, 21 November 2026, 11:30 PM", "Monday, 30 November 2026, 9:00 AM");
        assertEquals(Optional.of(HALF_PAST_ELEVEN), both.find("11").orElseThrow().submitted());
    }

    @Test
    void timeThatAStudentWroteIntoHerProfileIsNobodys() throws IOException {
        Roster roster = read("A,B,Ort,D,E,F,G,H\nTeilnehmer/in11,Ada,,abgegeben,,\"10,00\",\"Samstag, 21. November 2026, 23:30\",-\n"
                + "Teilnehmer/in12,Eve,2026-11-01 10:00,abgegeben,,\"10,00\",\"Samstag, 21. November 2026, 23:30\",-\n");
        for (String id : List.of("11", "12")) {
            assertEquals(Optional.of(HALF_PAST_ELEVEN), roster.find(id).orElseThrow().submitted(), id);
        }
    }

    @Test
    void ownColumnTakesTimesWithAndWithoutZone() throws IOException {
        Roster roster = read("id,name,submitted\na,A,2026-11-21 23:30\nb,B,2026-11-21T22:30:00Z\nc,C,\nd,D,2026-11-21T23:30+01:00\n");
        for (String id : List.of("a", "b", "d")) {
            assertEquals(Optional.of(HALF_PAST_ELEVEN), roster.find(id).orElseThrow().submitted(), id);
        }
        assertEquals(Optional.empty(), roster.find("c").orElseThrow().submitted());
        String message = assertThrows(IllegalArgumentException.class, () -> read("id,name,submitted\na,A,2026-11-21 23:30\nb,B,late\n")).getMessage();
        assertTrue(message.contains("column submitted: late must be a time"), message);
    }

    /** As Moodle lays it out: the time of submission before the time of grading, under headers that nobody here knows. */
    private Roster worksheet(String submitted, String graded) throws IOException {
        return read("A,B,C,D,E,F,G,H,I\nTeilnehmer/in11,Ada,abgegeben,,\"10,00\",Ja,\"" + submitted + "\",\"" + graded + "\",\n"
                + "Teilnehmer/in12,Bob,-,,\"10,00\",Ja,-,-,\n");
    }

    private Roster read(String text) throws IOException {
        return RosterReader.read(Files.writeString(folder.resolve("roster.csv"), text), BERLIN);
    }
}
