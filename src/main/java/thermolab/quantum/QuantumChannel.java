package thermolab.quantum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.FieldMatrix;
import thermolab.num.Require;

/**
 * What an environment does to a state, by Kraus operators: ρ → Σ K ρ K†.
 *
 * <pre>
 *   Σ K†K = 1                                    so that the trace stays                                          [complete]
 *   D(Φρ‖Φσ) ≤ D(ρ‖σ)                            states never become easier to tell apart     Lindblad (1975)     [monotone]
 *   Σ KK† = 1  ⇒  S(Φρ) ≥ S(ρ)                   unital channels: 1/n stays as it is                              [unital]
 * </pre>
 *
 * <p>A channel that is not unital may lower S: a cold bath does. Source: Nielsen and Chuang, chapter 8.
 */
public final class QuantumChannel {

    private final List<FieldMatrix<Complex>> kraus;
    private final List<FieldMatrix<Complex>> adjoints;

    private QuantumChannel(List<Complex[][]> operators) {
        Require.atLeast("number of Kraus operators", operators.size(), 1, "");
        kraus = new ArrayList<>();
        adjoints = new ArrayList<>();
        for (Complex[][] operator : operators) {
            kraus.add(Operators.square("Kraus operator " + kraus.size(), operator));
            adjoints.add(Operators.field("adjoint", Operators.adjoint(operator)));
            Require.sameLength("Kraus operator " + adjoints.size(), operator.length, "the first", operators.get(0).length);
        }
        double off = Operators.distance(sum(adjoints, kraus), one());
        if (!(off <= Operators.ROUNDING)) {
            throw Require.broken("Kraus operators", "their sum of K†K is off 1 by " + off, "must be complete", "no probability may be lost");
        }
    }

    /** From its Kraus operators, whose sum of K†K must be 1 to within 1e-9. */
    public static QuantumChannel of(List<Complex[][]> krausOperators) {
        return new QuantumChannel(krausOperators);
    }

    /** A closed system. */
    public static QuantumChannel unitary(Complex[][] u) {
        return of(Collections.singletonList(u));
    }

    /** A qubit whose phase is flipped with a probability: coherence shrinks by 1 − 2p, the diagonal stays. */
    public static QuantumChannel phaseFlip(double probability) {
        Require.probability("probability", probability);
        return of(List.of(scaled(Operators.identity(2), 1 - probability), scaled(Operators.pauliZ(), probability)));
    }

    /** A qubit that is replaced by 1/2 with a probability: the Bloch vector shrinks by 1 − p. */
    public static QuantumChannel depolarising(double probability) {
        double each = Require.probability("probability", probability) / 4;
        return of(List.of(scaled(Operators.identity(2), 1 - 3 * each), scaled(Operators.pauliX(), each), scaled(Operators.pauliY(), each),
                scaled(Operators.pauliZ(), each)));
    }

    /**
     * A qubit that meets a bath: with a probability it forgets its level and takes the bath's.
     *
     * @param probability γ from 0 to 1; populations move that part of the way, coherence shrinks by √(1 − γ)
     * @param excited the bath's probability of |1⟩: 0 for a bath at zero temperature, 1/(1 + e^{ω/T}) at T
     */
    public static QuantumChannel amplitudeDamping(double probability, double excited) {
        Require.probability("probability", probability);
        Require.probability("excited", excited);
        double stay = Math.sqrt(1 - probability);
        double jump = Math.sqrt(probability);
        return of(List.of(
                scaled(Operators.diagonal(1, stay), 1 - excited), scaled(Operators.ofReal(new double[][] {{0, jump}, {0, 0}}), 1 - excited),
                scaled(Operators.diagonal(stay, 1), excited), scaled(Operators.ofReal(new double[][] {{0, 0}, {jump, 0}}), excited)));
    }

    private static Complex[][] scaled(Complex[][] matrix, double weight) {
        return Operators.field("matrix", matrix).scalarMultiply(new Complex(Math.sqrt(weight))).getData();
    }

    /** Φρ. */
    public DensityMatrix apply(DensityMatrix state) {
        Require.sameLength("levels of the state", state.levels(), "rows of a Kraus operator", levels());
        FieldMatrix<Complex> rho = Operators.field("rho", state.entries());
        FieldMatrix<Complex> after = null;
        for (int k = 0; k < kraus.size(); k++) {
            FieldMatrix<Complex> term = kraus.get(k).multiply(rho).multiply(adjoints.get(k));
            after = after == null ? term : after.add(term);
        }
        return DensityMatrix.of(after.getData());
    }

    /** First this, then another. */
    public QuantumChannel then(QuantumChannel next) {
        Require.sameLength("levels", levels(), "levels of the next", next.levels());
        List<Complex[][]> products = new ArrayList<>();
        next.kraus.forEach(second -> kraus.forEach(first -> products.add(second.multiply(first).getData())));
        return of(products);
    }

    /** Whether 1/n stays as it is, and so no entropy falls. */
    public boolean isUnital() {
        return Operators.distance(sum(kraus, adjoints), one()) <= Operators.ROUNDING;
    }

    /** Copies of K₀, K₁, … */
    public List<Complex[][]> krausOperators() {
        return kraus.stream().map(FieldMatrix::getData).toList();
    }

    /** n. */
    public int levels() {
        return kraus.get(0).getRowDimension();
    }

    private FieldMatrix<Complex> one() {
        return Operators.field("1", Operators.identity(levels()));
    }

    private static FieldMatrix<Complex> sum(List<FieldMatrix<Complex>> left, List<FieldMatrix<Complex>> right) {
        FieldMatrix<Complex> sum = left.get(0).multiply(right.get(0));
        for (int k = 1; k < left.size(); k++) {
            sum = sum.add(left.get(k).multiply(right.get(k)));
        }
        return sum;
    }
}
