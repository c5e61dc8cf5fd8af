package thermolab.schedule;

import thermolab.num.Require;

/**
 * v_k = start/(1 + rate · k)^power. With a power above ½ and up to 1 it meets Robbins and Monro's conditions: its sum is
 * infinite, so that every minimum can be reached, and its sum of squares is finite, so that noise dies out.
 *
 * <p>Source: Robbins and Monro, Ann. Math. Stat. 22, 400 (1951).
 *
 * @param start positive
 * @param rate positive, in 1/step
 * @param power positive
 */
public record InverseTime(double start, double rate, double power) implements Schedule {

    public InverseTime {
        Require.positive("start", start, "");
        Require.positive("rate", rate, "");
        Require.positive("power", power, "");
    }

    /** 1/(1 + k). */
    public InverseTime() {
        this(1, 1, 1);
    }

    @Override
    public double at(long step) {
        return start / Math.pow(1 + rate * Steps.checked(step), power);
    }
}
