package chapter16;

import java.util.function.DoubleUnaryOperator;
import thermolab.exercise.Withholds;

/** Thermodynamic integration of a system whose mean energy can be asked at any inverse temperature. */
@Withholds({"infer.ThermodynamicIntegration", "infer.Ladder", "infer.EnergyLadder", "meter.Works"})
public interface LadderIntegral {

    /**
     * Estimates ln Z(β_K) − ln Z(β_0), where Z(β) = Σ exp(−βE), from the mean energies at the rungs alone, so that a slope that is
     * linear between rungs is integrated exactly.
     *
     * @param meanEnergy ⟨E⟩ at β; may be asked at the rungs and nowhere else
     * @param betas β_0 … β_K, two or more, ascending, at any distances; left as they are
     */
    double thermodynamicIntegration(DoubleUnaryOperator meanEnergy, double[] betas);

    /**
     * The rungs of a ladder from β = 0 to β = 1, both of them rungs, for systems whose mean energy falls by most of its range within the
     * first hundredth of β, as between a vague prior and sharp data. With it the estimate above has to stay within 0.15 for twenty
     * intervals and mean energies 1/(2(β + δ)), with any δ from 0.005 to 1.
     *
     * @param intervals K, at least 1
     * @return K + 1 numbers, ascending, none twice
     */
    double[] rungs(int intervals);
}
