package chapter20;

/** A qubit in a box, with a bath of which nothing is known: how long does it remember what? */
public interface QubitMemory {

    /** The box. Each shot prepares a fresh qubit. */
    interface Box {

        /**
         * Prepares |1⟩, waits, and looks whether it is |1⟩ or |0⟩.
         *
         * @param wait zero or more
         * @param shots how many qubits, 1 to 100 000
         * @return how many were found in |1⟩
         */
        int foundExcited(double wait, int shots);

        /**
         * Prepares (|0⟩ + |1⟩)/√2, waits, and looks, in a frame that turns with the qubit, whether it is that state or (|0⟩ − |1⟩)/√2.
         *
         * @param wait zero or more
         * @param shots how many qubits, 1 to 100 000
         * @return how many were found in (|0⟩ + |1⟩)/√2
         */
        int foundUnchanged(double wait, int shots);
    }

    /**
     * What was found.
     *
     * @param relaxation T₁: populations come nearer to those of the bath as e^(−t/T₁)
     * @param coherence T₂: coherence dies as e^(−t/T₂)
     * @param excited the probability of |1⟩ that the bath keeps up
     */
    record Reading(double relaxation, double coherence, double excited) {
    }

    /**
     * Measures a box: both times to within 6 per cent, the probability to within 0.01.
     *
     * @param box T₁ lies between 1 and 10, T₂ between a fifth of T₁ and all that physics allows, the bath's excited share between 0.05 and 0.4. It
     *        answers 200 times, and then no more
     */
    Reading measure(Box box);
}
