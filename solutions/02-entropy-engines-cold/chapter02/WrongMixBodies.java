package chapter02;

import java.util.Arrays;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;

/** Answers that learners give. */
public final class WrongMixBodies {

    private WrongMixBodies() {
    }

    /** The toolkit's own answer. */
    @Misses(Withholds.OWN_WORK)
    public static class AsksTheToolkit implements MixBodies {
        @Override
        public Mixing mixBodies(double[] m, double[] c, double[] t) {
            thermolab.heat.Mixing mixing = thermolab.heat.Mixing.of(m, c, t);
            return new Mixing(mixing.finalTemperature(), mixing.entropyChange(), mixing.maxWork());
        }
    }

    private static double sum(double[] m, double[] c, double[] t) {
        double sum = 0;
        for (int i = 0; i < m.length; i++) {
            sum += m[i] * c[i] * t[i];
        }
        return sum;
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] logs(double[] t) {
        return Arrays.stream(t).map(Math::log).toArray();
    }

    /** W_max from T_f ΔS, the work that is lost to a bath at T_f. */
    @Misses("makes no entropy")
    public static class WorkFromFinalTemperature implements MixBodies {
        @Override
        public Mixing mixBodies(double[] m, double[] c, double[] t) {
            double capacity = sum(m, c, ones(m.length));
            double contact = sum(m, c, t) / capacity;
            double entropy = capacity * Math.log(contact) - sum(m, c, logs(t));
            return new Mixing(contact, entropy, contact * entropy);
        }
    }

    /** ln(own/final): the entropy of the bodies falls. */
    @Misses("never negative")
    public static class FlippedEntropy implements MixBodies {
        @Override
        public Mixing mixBodies(double[] m, double[] c, double[] t) {
            double capacity = sum(m, c, ones(m.length));
            double contact = sum(m, c, t) / capacity;
            double logs = sum(m, c, logs(t));
            return new Mixing(contact, logs - capacity * Math.log(contact),
                    capacity * (contact - Math.exp(logs / capacity)));
        }
    }

    /** Weighted with the masses alone. */
    @Misses("weighted with mass times specific heat")
    public static class MassAlone implements MixBodies {
        @Override
        public Mixing mixBodies(double[] m, double[] c, double[] t) {
            double contact = sum(m, ones(m.length), t) / sum(m, ones(m.length), ones(m.length));
            double capacity = sum(m, c, ones(m.length));
            double logs = sum(m, c, logs(t));
            return new Mixing(contact, capacity * Math.log(contact) - logs,
                    sum(m, c, t) - capacity * Math.exp(logs / capacity));
        }
    }
}
