package thermolab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.Table;
import thermolab.num.Constants;
import thermolab.num.RandomStream;

class ShippedDataTest {

    private static final Pattern README_ROW = Pattern.compile("\\| (\\S+) \\| (\\d+) \\| `([0-9a-f]{64})` \\|");

    @ParameterizedTest
    @ValueSource(strings = {"constants", "heat_capacity", "text", "mnist", "digits8x8", "synthetic2d", "energy"})
    void everyFileHasTheSizeAndChecksumOfItsReadme(String folder) throws Exception {
        List<MatchResult> rows = README_ROW.matcher(Shipped.text(folder + "/README.md")).results().toList();
        assertFalse(rows.isEmpty(), "the README lists its files");
        for (MatchResult row : rows) {
            byte[] content = Shipped.bytes(folder + "/" + row.group(1));
            assertEquals(Integer.parseInt(row.group(2)), content.length, row.group(1));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            assertEquals(row.group(3), HexFormat.of().formatHex(digest), row.group(1));
        }
    }

    @Test
    void constantsClassAgreesWithCodata() {
        Map<String, Double> ours = Map.of(
                "Boltzmann constant", Constants.BOLTZMANN,
                "Planck constant", Constants.PLANCK,
                "Avogadro constant", Constants.AVOGADRO,
                "molar gas constant", Constants.GAS,
                "elementary charge", Constants.ELEMENTARY_CHARGE);
        Table codata = Tables.constants();
        ours.forEach((name, value) -> {
            Table row = codata.where(codata.stringColumn("name").isEqualTo(name));
            assertEquals(1, row.rowCount(), name);
            assertEquals(value, row.doubleColumn("value").get(0), 0, name);
        });
    }

    @Test
    void tablesHaveTheirRowsAndSayWhereEachComesFrom() {
        Map<Supplier<Table>, Integer> rows = Map.of(
                Tables::copperHeatCapacity, 27, Tables::diamondHeatCapacity, 12, Tables::dulongPetit, 6,
                Tables::metalsAtLowTemperature, 3, Tables::nobleGasEntropies, 5, Tables::shannonEnglish, 12);
        rows.forEach((reader, count) -> {
            Table table = reader.get();
            assertEquals(count, table.rowCount(), table.name());
            assertEquals(0, table.stringColumn("source").countMissing(), table.name());
            assertTrue(Set.of("primary", "secondary", "computed", "false")
                    .containsAll(table.stringColumn("verified").asList()), table.name());
        });
    }

    @Test
    void numbersKeepMissingValuesAsNaN() {
        double[] uncertainty = Tables.numbers(Tables.nobleGasEntropies(), "uncertainty");
        assertTrue(Double.isNaN(uncertainty[0]));
        assertEquals(0.003, uncertainty[2]);
    }

    @Test
    void textsAreWhole() {
        assertEquals(566_901, Texts.opticks().length());
        assertTrue(Texts.opticks().startsWith("OPTICKS"));
        assertTrue(Texts.gettysburg().contains("Four score and seven years ago"));
        assertTrue(Texts.pi().startsWith("3.14159265358979"));
        assertEquals(100_002, Texts.pi().length());
    }

    @Test
    void digitsHaveTheLabelCountsOfTheReadme() {
        int[] counts = {1001, 1127, 991, 1032, 980, 863, 1014, 1070, 944, 978};
        LabelledImages training = Images.mnistTraining();
        for (int label : training.labels()) {
            counts[label]--;
        }
        assertArrayEquals(new int[10], counts);
        assertEquals(28 * 28, training.pixels()[9_999].length);
        assertEquals(1_000, Images.mnistTest().size());
        assertEquals(7, Images.mnistTest().labels()[0]);
    }

    @Test
    void pixelsAreBetweenZeroAndOne() {
        LabelledImages digits = Images.digits();
        assertEquals(1_797, digits.size());
        float most = 0;
        for (float[] image : digits.pixels()) {
            for (float pixel : image) {
                assertTrue(pixel >= 0 && pixel <= 1);
                most = Math.max(most, pixel);
            }
        }
        assertEquals(1, most);
        assertEquals(1, digits.binary(0.5).pixels()[0][3]); // grey level 13 of 16
        assertEquals(digits.pixels()[5][20], digits.part(5, 6).doubles()[0][20], 0);
        assertThrows(IllegalArgumentException.class, () -> digits.part(3, 2000));
    }

    @Test
    void pointsHaveTheirRowsAndClasses() {
        assertEquals(500, Points.twoMoons().size());
        assertEquals(500, Points.circles().size());
        assertEquals(2, Arrays.stream(Points.blobs().labels()).max().orElseThrow());
        LabelledPoints moons = Points.twoMoons();
        LabelledPoints mixed = moons.shuffled(RandomStream.of(1));
        assertEquals(Arrays.stream(moons.labels()).sum(), Arrays.stream(mixed.labels()).sum());
        assertEquals(0.8, (double) mixed.part(0, 400).size() / mixed.size());
    }

    @Test
    void unknownFileIsRefusedByName() {
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> Shipped.bytes("text/nothing.txt"));
        assertTrue(refusal.getMessage().startsWith("path (text/nothing.txt)"), refusal.getMessage());
    }
}
