package chapter10;

import thermolab.exercise.Withholds;

/** A thermometer for SGD: the temperature that equipartition (chapter 3) reads off a trace in a bowl. */
@Withholds("learn.SgdNoise")
public interface TemperatureEstimate {

    /**
     * The temperature, in units of the loss. The place of the minimum is not known.
     *
     * @param trace x at successive steps of an SGD in its steady state; two numbers or more, left as they were
     * @param h curvature of the loss at the minimum, positive
     * @return in units of the loss; exact for the trace as given, so that a trace of many relaxation times comes within a
     *     few percent of the temperature of the process
     * @throws IllegalArgumentException where the trace holds NaN or an infinity: the iteration diverged
     */
    double estimateTemperature(double[] trace, double h);
}
