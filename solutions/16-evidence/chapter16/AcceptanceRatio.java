package chapter16;

import thermolab.exercise.Withholds;

/** Bennett's acceptance ratio: a difference of free energy from works there and back. */
@Withholds({"meter.Works", "infer.EnergyLadder", "num.LogSumExp"})
public interface AcceptanceRatio {

    /**
     * The Δ that is most likely, if each work is judged by the chance that it came from its own direction. Crooks: a work w is e^(w − Δ)
     * times as likely forwards as −w is backwards; with n_F works one way and n_R the other, the odds carry the factor n_F/n_R. The
     * expected number of works from each direction then equals their true number.
     *
     * @param wf works forwards, in units of the temperature, at least one; left as they are
     * @param wr works backwards, at least one; there may be more or fewer of them
     * @return Δ, to 1e-8
     */
    double bar(double[] wf, double[] wr);
}
