package thermolab.learn;

import thermolab.info.Divergence;
import thermolab.info.Softmax;
import thermolab.num.Require;

/**
 * Knowledge distillation: a student is trained on a teacher's softened probabilities, at a temperature T of both softmaxes.
 *
 * <pre>
 *   loss = T² KL(p ‖ q),   p = softmax(teacher/T),   q = softmax(student/T)   nats                  [loss]
 *   ∂ loss/∂ student = T (q − p)                                                                   [slope]
 *   T → ∞:  slope → (z_s − z_t)/k with centred logits of k classes: matching logits                 [limit]
 * </pre>
 *
 * <p>Without T² the slope would fall as 1/T², and a mix with a loss on labels would change with T. As a {@link Loss} it takes the teacher's
 * logits as targets. Source: Hinton, Vinyals and Dean, arXiv:1503.02531 (2015), sections 2 and 2.1.
 *
 * @param temperature T > 0, in the unit of the logits
 */
public record Distillation(double temperature) implements Loss {

    public Distillation {
        Require.positive("temperature", temperature, "did you pass beta?");
    }

    /** T² KL(p ‖ q) in nats, zero or more.                                                         [loss] */
    @Override
    public double value(double[] student, double[] teacher) {
        requireLogits(student, teacher);
        double[] p = Softmax.of(teacher, temperature);
        double kl = Divergence.kl(p, Softmax.of(student, temperature));
        return Double.isInfinite(kl) ? cold(p, student, teacher) : kl == 0 ? 0 : temperature * temperature * kl;
    }

    /** T² KL where the student's probability of something is below the smallest double: T ln q is the logit plus the free energy. */
    private double cold(double[] p, double[] student, double[] teacher) {
        double sum = Softmax.freeEnergy(teacher, temperature) - Softmax.freeEnergy(student, temperature);
        for (int i = 0; i < p.length; i++) {
            sum += p[i] * (teacher[i] - student[i]);
        }
        return Require.answer("loss", temperature * Math.max(0, sum));
    }

    /** T (q − p), sums to zero.                                                                    [slope] */
    @Override
    public double[] slope(double[] student, double[] teacher) {
        requireLogits(student, teacher);
        double[] q = Softmax.of(student, temperature);
        double[] p = Softmax.of(teacher, temperature);
        for (int i = 0; i < q.length; i++) {
            q[i] = Require.answer("slope", temperature * (q[i] - p[i]));
        }
        return q;
    }

    /** What the slope tends to as T grows: the centred student less the centred teacher, over the number of classes.  [limit] */
    public static double[] hotLimit(double[] student, double[] teacher) {
        requireLogits(student, teacher);
        double mean = 0;
        for (int i = 0; i < student.length; i++) {
            mean += (student[i] - teacher[i]) / student.length;
        }
        double[] limit = new double[student.length];
        for (int i = 0; i < limit.length; i++) {
            limit[i] = Require.answer("limit", (student[i] - teacher[i] - mean) / limit.length);
        }
        return limit;
    }

    private static void requireLogits(double[] student, double[] teacher) {
        Require.sameLength("student", student.length, "teacher", teacher.length);
        Require.atLeast("number of classes", student.length, 1, "");
        Require.finite("student", student, "logits, not probabilities");
        Require.finite("teacher", teacher, "logits, not probabilities");
    }
}
