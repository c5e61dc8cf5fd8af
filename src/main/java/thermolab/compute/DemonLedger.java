package thermolab.compute;

import java.util.List;
import thermolab.num.Require;

/**
 * Where the entropy is while a demon goes round: in the box, in its memory, in the bath, less what memory and box have in common. All in nats, from
 * zero at the start; the total never falls.
 *
 * <pre>
 *   measure:  memory + ln 2, common + I                       total  h(ε)
 *   expand:   bath − W, common − I                            total  ln 2 − W
 *   erase:    memory − ln 2, bath + erasing heat              total  erasing heat − W  ≥  ln 2 − W  ≥  h(ε)  ≥  0
 * </pre>
 *
 * <p>The box is afterwards what it was. Source: Bennett (1982); Parrondo, Horowitz and Sagawa, Nature Physics 11, 131 (2015).
 *
 * @param memory entropy of the memory at the start and after measuring, expanding, erasing
 * @param common mutual information of memory and box at these moments
 * @param bath entropy that the bath has gained by then
 */
public record DemonLedger(double[] memory, double[] common, double[] bath) {

    /** The four moments. */
    public static final List<String> MOMENTS = List.of("start", "measured", "expanded", "erased");

    public DemonLedger {
        memory = memory.clone();
        common = common.clone();
        bath = bath.clone();
        for (double[] column : List.of(memory, common, bath)) {
            Require.sameLength("column", column.length, "moments", MOMENTS.size());
        }
    }

    /** The means of an engine whose memory is erased at the least cost, ln 2. */
    public static DemonLedger of(SzilardEngine engine) {
        return of(engine, Math.log(2));
    }

    /**
     * The means of an engine with an eraser of its own.
     *
     * @param erasingHeat what the eraser gives the bath for each memory bit, in k_B T; at least ln 2, as any working eraser does on the mean
     */
    public static DemonLedger of(SzilardEngine engine, double erasingHeat) {
        double ln2 = Math.log(2);
        if (!(erasingHeat >= ln2) || Double.isInfinite(erasingHeat)) {
            throw Require.broken("erasingHeat", erasingHeat, "must be finite and at least ln 2", "the memory bit is even, and is erased wholly");
        }
        double work = engine.meanWork();
        return new DemonLedger(new double[] {0, ln2, ln2, 0}, new double[] {0, engine.information(), 0, 0},
                new double[] {0, 0, -work, erasingHeat - work});
    }

    /** The total at each moment: memory + bath − common. */
    public double[] total() {
        double[] total = new double[MOMENTS.size()];
        for (int k = 0; k < total.length; k++) {
            total[k] = memory[k] + bath[k] - common[k];
        }
        return total;
    }
}
