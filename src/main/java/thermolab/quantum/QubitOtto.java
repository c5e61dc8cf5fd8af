package thermolab.quantum;

import thermolab.num.Require;

/**
 * Otto's cycle with one qubit for a gas: warm up at splitting ω_h, change the splitting, cool down at ω_c, change it back.
 *
 * <pre>
 *   z = tanh(ω/2T) is what a bath leaves; a stroke that fails with probability ξ turns it into (1 − 2ξ) z
 *   Q_h = ½ ω_h ((1 − 2ξ) z_c − z_h),   Q_c = ½ ω_c ((1 − 2ξ) z_h − z_c),   W = Q_h + Q_c                          [heats]
 *   ξ = 0:  W = (ω_h − ω_c)(n_h − n_c),  η = 1 − ω_c/ω_h,  an engine where T_c/T_h &lt; ω_c/ω_h &lt; 1            Kieu (2004)  [ideal]
 *   σ = −Q_h/T_h − Q_c/T_c ≥ 0 per cycle                                                                          [second]
 * </pre>
 *
 * <p>Heat counts positive into the qubit, work positive out of it. n is the probability of the upper level. Strokes with the bath
 * last until all is forgotten; the two others are isolated, and ξ is the probability that one of them takes the qubit to the other
 * level: 0 if they are slow, or if the axis of the field never turns. Source: Kosloff and Rezek, <i>Entropy</i> 19, 136 (2017).
 *
 * @param hotFrequency ω_h while in contact with the hot bath, positive
 * @param hotTemperature T_h, positive, at least T_c
 * @param coldFrequency ω_c, positive
 * @param coldTemperature T_c, positive
 * @param failure ξ from 0 to 1
 */
public record QubitOtto(double hotFrequency, double hotTemperature, double coldFrequency, double coldTemperature, double failure) {

    /** What the machine does with a cycle. */
    public enum Regime {
        /** Takes heat from the hot bath, gives some of it as work. */
        ENGINE,
        /** Takes work, and heat from the cold bath. */
        REFRIGERATOR,
        /** Takes work and warms both baths. */
        HEATER,
        /** Takes work to hurry heat from hot to cold, where it would go by itself. */
        ACCELERATOR,
        /** Nothing flows. */
        IDLE
    }

    public QubitOtto {
        Require.positive("hotFrequency", hotFrequency, "");
        Require.positive("hotTemperature", hotTemperature, "did you pass beta?");
        Require.positive("coldFrequency", coldFrequency, "");
        Require.positive("coldTemperature", coldTemperature, "did you pass beta?");
        Require.probability("failure", failure);
        if (coldTemperature > hotTemperature) {
            throw Require.broken("coldTemperature", coldTemperature, "must be at most the hot one, " + hotTemperature, "exchange the two");
        }
        if (Math.max(hotFrequency, coldFrequency) > 1e100 || Math.min(coldTemperature, Math.min(hotFrequency, coldFrequency)) < 1e-100) {
            throw Require.broken("frequencies and temperatures", "from " + Math.min(coldTemperature, Math.min(hotFrequency, coldFrequency)) + " to "
                    + Math.max(hotFrequency, coldFrequency), "must lie between 1e-100 and 1e100", "choose another unit");
        }
    }

    /** With strokes that never fail. */
    public static QubitOtto ideal(double hotFrequency, double hotTemperature, double coldFrequency, double coldTemperature) {
        return new QubitOtto(hotFrequency, hotTemperature, coldFrequency, coldTemperature, 0);
    }

    /** n_h: how often the upper level is found after the hot bath. */
    public double hotExcited() {
        return 1 / (1 + Math.exp(hotFrequency / hotTemperature));
    }

    /** n_c. */
    public double coldExcited() {
        return 1 / (1 + Math.exp(coldFrequency / coldTemperature));
    }

    /** n_h − n_c, by one quotient: near balance the two cancel. */
    private double excess() {
        double a = hotFrequency / hotTemperature;
        double b = coldFrequency / coldTemperature;
        double sign = b >= a ? 1 : -1;
        double low = Math.min(a, b);
        double high = Math.max(a, b);
        return sign * Math.exp(-low) * -Math.expm1(low - high) / ((1 + Math.exp(-low)) * (1 + Math.exp(-high)));
    }

    /** Q_h, from the hot bath into the qubit, per cycle. */
    public double hotHeat() {
        return hotFrequency * (excess() - failure * Math.tanh(coldFrequency / coldTemperature / 2));                 // [heats]
    }

    /** Q_c, from the cold bath into the qubit. */
    public double coldHeat() {
        return coldFrequency * (-excess() - failure * Math.tanh(hotFrequency / hotTemperature / 2));                 // [heats]
    }

    /** W, given by the qubit. */
    public double work() {
        return failure == 0 ? (hotFrequency - coldFrequency) * excess() : hotHeat() + coldHeat();
    }

    /** σ in nats per cycle, of both baths; the qubit is where it was. */
    public double entropyProduction() {
        double affinity = coldFrequency / coldTemperature - hotFrequency / hotTemperature;
        return affinity * excess() + failure * (hotFrequency / hotTemperature * Math.tanh(coldFrequency / coldTemperature / 2)
                + coldFrequency / coldTemperature * Math.tanh(hotFrequency / hotTemperature / 2));                   // [second]
    }

    /** By the signs of W, Q_h and Q_c. */
    public Regime regime() {
        if (work() > 0) {
            return Regime.ENGINE;
        } else if (coldHeat() > 0) {
            return Regime.REFRIGERATOR;
        } else if (hotHeat() > 0) {
            return Regime.ACCELERATOR;
        }
        return hotHeat() < 0 || coldHeat() < 0 ? Regime.HEATER : Regime.IDLE;
    }

    /** η = W/Q_h of an engine. */
    public double efficiency() {
        if (regime() != Regime.ENGINE) {
            throw new IllegalStateException("efficiency is asked of a machine that is no engine: its regime is " + regime());
        }
        return failure == 0 ? 1 - coldFrequency / hotFrequency : work() / hotHeat();
    }

    /** Q_c/(−W) of a refrigerator. */
    public double coolingPerWork() {
        if (regime() != Regime.REFRIGERATOR) {
            throw new IllegalStateException("coolingPerWork is asked of a machine that is no refrigerator: its regime is " + regime());
        }
        return failure == 0 ? coldFrequency / (hotFrequency - coldFrequency) : coldHeat() / -work();
    }

    /** 1 − T_c/T_h, which no engine beats. */
    public double carnot() {
        return 1 - coldTemperature / hotTemperature;
    }
}
