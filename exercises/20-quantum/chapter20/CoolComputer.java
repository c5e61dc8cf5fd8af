package chapter20;

import java.util.List;

/**
 * Against the sentence "Quantum gates are unitary, and unitary gates make no entropy; so a quantum computer can go on computing without giving
 * off heat". Which of these reasons carry the argument, and in which order does each follow from those before it?
 *
 * <ul>
 * <li>A. Hence the heat that a series of runs must give off is set by what is reset between them, and gates without entropy don't spare it.
 * <li>B. A measurement that is read leaves a pure state, so that reading out cools the computer and its surroundings.
 * <li>C. What the register holds at the end of a run must be gone before the next one starts from 00…0, and a gate can't make it go.
 * <li>D. The refrigerator around today's quantum computers takes kilowatts.
 * <li>E. Unitary gates keep the eigenvalues of ρ; so the entropy that noise and unread outcomes have put into the register is still there at the
 * end of a run.
 * <li>F. A register of n qubits holds up to 2ⁿ bits of entropy, and all of them must be erased.
 * <li>G. Entropy that leaves the register is taken up by surroundings at a temperature T, with at least T times as much heat.
 * <li>H. No channel makes two states easier to tell apart.
 * </ul>
 */
public interface CoolComputer {

    /** Letters of the reasons that carry the argument, in its order. */
    List<String> reasons();
}
