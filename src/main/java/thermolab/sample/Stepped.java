package thermolab.sample;

/** A sampler with a step size that {@link Tuning} may choose. */
public interface Stepped<T> {

    /** The step size, in the unit that the sampler says. */
    double step();

    /** The same sampler with another step size. */
    T withStep(double step);

    /** The mean acceptance at which many dimensions are explored fastest. */
    double bestAcceptance();
}
