package thermolab.capstone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import thermolab.num.Estimate;

/** A report as JSON: numbers to nine digits, so that the last bits of a library's exponential do not show; null where nobody knows. */
final class ReportJson {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final MathContext DIGITS = new MathContext(9);

    private ReportJson() {
    }

    static String of(CapstoneReport report) {
        ObjectNode root = MAPPER.createObjectNode();
        ObjectNode same = root.putObject("reproducible");
        same.put("seed", report.seed());
        same.set("config", MAPPER.valueToTree(report.config()));
        learning(same.putObject("learning"), report.learning());
        cloud(same.putObject("cloud"), report.cloud());
        CapstoneReport.Belief belief = report.belief();
        put(same.putObject("belief"), new String[] {"energyNats", "entropyNats", "elboNats", "logEvidenceNats", "divergenceNats", "informationNats",
            "heatNats"}, belief.energy(), belief.entropy(), belief.elbo(), belief.logEvidence(), belief.divergence(),
                belief.bound().informationNats(), belief.bound().heatNats());
        CapstoneReport.Calibrated claims = report.calibration();
        put(same.putObject("calibration"), new String[] {"temperature", "eceBefore", "eceAfter", "lossBeforeNats", "lossAfterNats"},
                claims.temperature(), claims.before().ece(), claims.after().ece(), claims.before().logLoss(), claims.after().logLoss());
        CapstoneReport.Code code = report.code();
        put(same.putObject("code"), new String[] {"plainBits", "huffmanBits", "entropyBits", "heldOutNats", "labelsToPayBack"},
                code.plainBits(), code.huffmanBits(), code.entropyBits(), code.heldOutNats(),
                code.labelsToPayBack(report.learning().chanceNats()));
        metered(root.putObject("metered"), report.cost());
        ArrayNode laws = root.putArray("laws");
        for (CapstoneReport.Invariant law : report.invariants()) {
            laws.addObject().put("law", law.law()).put("holds", law.holds());
        }
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("this report cannot be written as JSON: " + e.getOriginalMessage());
        }
    }

    private static void learning(ObjectNode node, CapstoneReport.Learning learning) {
        node.put("parameters", learning.parameters()).put("steps", learning.steps()).put("heldOutExamples", learning.heldOutExamples());
        put(node, new String[] {"lossBeforeNats", "lossAfterNats", "chanceNats", "heldOutNats", "natsPerExample"}, learning.lossBefore(),
                learning.lossAfter(), learning.chanceNats(), learning.heldOutNats(), learning.natsPerExample());
    }

    private static void cloud(ObjectNode node, CapstoneReport.Cloud cloud) {
        put(node, new String[] {"temperature", "temperatureError", "predictedTemperature", "energy", "entropy", "freeEnergy", "gibbsFreeEnergy",
            "divergence", "entropyProductionPerStep"}, cloud.temperature().value(), cloud.temperature().standardError(),
                cloud.predictedTemperature(), cloud.energy(), cloud.entropy(), cloud.freeEnergy(), cloud.gibbsFreeEnergy(), cloud.divergence(),
                cloud.entropyProduction());
        ArrayNode directions = node.putArray("directions");
        for (int i = 0; i < cloud.curvatures().length; i++) {
            Estimate t = cloud.temperatures()[i];
            put(directions.addObject(), new String[] {"curvature", "temperature", "temperatureError", "predicted"}, cloud.curvatures()[i],
                    t.value(), t.standardError(), cloud.predicted()[i]);
        }
    }

    private static void metered(ObjectNode node, CapstoneReport.Cost cost) {
        node.put("basis", cost.basis().name().toLowerCase(Locale.ROOT)).put("note", cost.training().note());
        ArrayNode phases = node.putArray("phases");
        for (CapstoneReport.Phase phase : cost.phases()) {
            put(phases.addObject().put("name", phase.name()), new String[] {"seconds", "joules"}, phase.used().seconds(), phase.used().joules());
        }
        if (cost.known()) {
            RunLedger ledger = cost.ledger();
            put(node.putObject("ledger"), new String[] {"facilityJoules", "itJoules", "landauerFloorJoules", "ratio", "learnedNats",
                "learnedKtJoules", "joulesPerNat"}, ledger.facilityJoules(), ledger.itJoules(), ledger.landauerFloorJoules(), ledger.ratio(),
                    ledger.learnedNats(), ledger.learnedKtJoules(), ledger.joulesPerNat());
        } else {
            node.putNull("ledger");
        }
    }

    private static void put(ObjectNode node, String[] names, double... values) {
        for (int i = 0; i < names.length; i++) {
            if (Double.isFinite(values[i])) {
                node.put(names[i], new BigDecimal(values[i]).round(DIGITS).doubleValue());
            } else {
                node.putNull(names[i]);
            }
        }
    }
}
