package chapter18;

import thermolab.exercise.Withholds;

/** Where descent on a second quadratic task ends, with a spring to the minimum of the first. */
@Withholds({"learn.Ewc", "learn.QuadraticTask"})
public interface SecondLesson {

    /**
     * The place x at which L₂(x) + (λ/2)(x − t₁)ᵀ F (x − t₁) is least, with L₂ = ½ (x − t₂)ᵀ H₂ (x − t₂). Each coordinate to within 1e-9.
     *
     * @param h1 H₁, Hessian of the first task, symmetric, no negative eigenvalues, shape [d, d]; it may hold some directions not at all
     * @param t1 t₁, minimum of the first task
     * @param h2 H₂, symmetric with positive eigenvalues, shape [d, d]
     * @param t2 t₂, minimum of the second task
     * @param lambda λ from 0 to 1e300
     * @param diagonal whether F keeps the diagonal of H₁ alone, or all of it
     */
    double[] ewc(double[][] h1, double[] t1, double[][] h2, double[] t2, double lambda, boolean diagonal);
}
