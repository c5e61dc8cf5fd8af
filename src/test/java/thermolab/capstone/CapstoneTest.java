package thermolab.capstone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import thermolab.num.Estimate;
import thermolab.power.DeclaredPower;
import thermolab.power.EnergyProbe;
import thermolab.power.EnergyReading;

class CapstoneTest {

    private static final CapstoneConfig SHORT = CapstoneConfig.quick().withSteadySteps(4000);
    private static final List<String> HEARD = new ArrayList<>();
    private static final CapstoneReport REPORT = Capstone.run(SHORT, 3, counting(), HEARD::add);
    private static final CapstoneReport OTHER = Capstone.run(SHORT, 1, counting());

    /** One second between readings, whatever the real clock says. */
    private static EnergyProbe counting() {
        int[] seconds = {0};
        return new DeclaredPower(15, () -> seconds[0]++);
    }

    @Test
    void keepsEveryLawForAnySeed() {
        for (CapstoneReport report : List.of(REPORT, OTHER)) {
            assertEquals(List.of(), report.violations(), "seed " + report.seed());
            assertEquals(15, report.invariants().size());
            assertTrue(report.learning().natsPerExample() > 0.2, "it learns");
        }
    }

    @Test
    void isTheSameForTheSameSeedWhateverTheClock() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode counted = mapper.readTree(REPORT.toJson());
        JsonNode real = mapper.readTree(Capstone.run(SHORT, 3).toJson());
        assertEquals(counted.path("reproducible"), real.path("reproducible"));
        assertNotEquals(counted.path("reproducible").path("cloud"), mapper.readTree(OTHER.toJson()).path("reproducible").path("cloud"));
        assertEquals("estimated", real.path("metered").path("basis").asText());
        assertEquals(15, counted.path("metered").path("ledger").path("itJoules").asDouble(), 1e-9);
        assertEquals(6, counted.path("metered").path("phases").size());
    }

    @Test
    void tellsTheNamesOfItsPhases() {
        assertEquals(List.of("train", "settle", "wander", "believe", "calibrate", "encode"), HEARD);
    }

    @Test
    void unknownJoulesStayUnknownAndTheRestIsTold() {
        CapstoneReport report = Capstone.run(SHORT, 1, () -> EnergyReading.unavailable(0, "no meter here; ask for one"));
        assertEquals(List.of(), report.violations());
        assertFalse(report.cost().known());
        assertTrue(assertThrows(IllegalStateException.class, report.cost()::ledger).getMessage().contains("no meter here"));
        assertTrue(report.toHtml().contains("unknown") && report.toHtml().contains("no meter here"));
        assertTrue(report.toJson().contains("\"ledger\" : null"));
    }

    @Test
    void pageHoldsItsFiguresAndNeedsNoOtherFile() {
        String page = REPORT.toHtml();
        assertEquals(5, page.split("<svg ", -1).length - 1);
        assertFalse(page.contains("NaN") || page.contains("src='http") || page.contains("<script"), "self-contained");
        assertTrue(page.contains("15 of 15"));
        assertTrue(page.replace("'", "&#39;").replace("<", "&lt;").replace(">", "&gt;").length() < 60_000, "fits into a frame's attribute");
    }

    @Test
    void forgedLinesAreSeen() {
        CapstoneReport r = REPORT;
        CapstoneReport.Cloud c = r.cloud();
        CapstoneReport cold = new CapstoneReport(r.config(), 1, r.learning(), new CapstoneReport.Cloud(c.minimum(), c.curvatures(),
                c.temperatures(), c.predicted(), new Estimate(2 * c.temperature().value(), c.temperature().standardError()),
                c.predictedTemperature(), c.energy(), c.entropy(), c.freeEnergy(), c.gibbsFreeEnergy(), c.divergence(), -1, c.path()),
                new CapstoneReport.Belief(1, 1, 0, -1, 1, new LearningBound(2, 0, 1)), r.calibration(), r.code(), r.cost());
        String all = String.join("; ", cold.violations());
        for (String law : List.of("F = U − TS", "σ ≥ 0", "T as predicted", "ELBO ≤ ln p(y)", "I ≤ ΔS + Q/T of its last layer")) {
            assertTrue(all.contains(law), law + " is not in: " + all);
        }
    }
}
