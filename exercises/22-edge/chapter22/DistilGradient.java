package chapter22;

import thermolab.exercise.Withholds;

/** What a pupil feels of its teacher. */
@Withholds({"learn.Distillation", "info.CrossEntropyLoss#gradientFromLogits"})
public interface DistilGradient {

    /**
     * Gradient of T² KL(p ‖ q) in nats with respect to the student's logits, p = softmax(teacher/T), q = softmax(student/T). Relative error below
     * 1e-6, at all temperatures from 1e-2 to 1e5 and for logits of any size up to 1e4.
     *
     * @param teacher logits, one for each class, at least two
     * @param student logits, as many; both left as they are
     * @param temperature T > 0
     * @return one number for each class
     */
    double[] distillGradient(double[] teacher, double[] student, double temperature);
}
