package thermolab.heat;

import thermolab.num.Require;

/**
 * The ideal air-standard Otto cycle, a model of the petrol engine: two adiabats and two stretches at constant volume.
 *
 * <p>η = 1 − r^(1−γ) with compression ratio r = V_max/V_min. It depends on no temperature, and is below Carnot's
 * efficiency for the extreme temperatures, because heat enters and leaves over a range of them. A real engine loses about
 * half of this to friction, heat loss and the time that burning takes.
 *
 * @param compressionRatio r, at least 1
 * @param gamma γ = c_p/c_v of the working gas, greater than 1; air: 1.4
 */
public record OttoCycle(double compressionRatio, double gamma) {

    public OttoCycle {
        if (!(compressionRatio >= 1) || Double.isInfinite(compressionRatio)) {
            throw Require.broken("compressionRatio", compressionRatio, "must be finite and at least 1", "V_max over V_min");
        }
        IdealGas.withGamma(gamma); // checks gamma
    }

    /** η = 1 − r^(1−γ). */
    public double efficiency() {
        return -Math.expm1((1 - gamma) * Math.log(compressionRatio)); // [Otto]
    }

    /**
     * One round: compression, combustion, expansion, exhaust.
     *
     * @param start the gas before compression: coldest and largest
     * @param peakKelvin the hottest temperature, after combustion, in K; above that after compression
     */
    public GasCycle run(GasState start, double peakKelvin) {
        IdealGas gas = IdealGas.withGamma(gamma);
        GasStep compression = gas.adiabatic(start, start.volume() / compressionRatio);
        double compressed = compression.to().temperature();
        if (!(peakKelvin > compressed)) {
            throw Require.broken("peakKelvin", peakKelvin,
                    "must be above the temperature after compression, " + compressed, "");
        }
        GasStep combustion = gas.isochoric(compression.to(), peakKelvin);
        GasStep expansion = gas.adiabatic(combustion.to(), start.volume());
        GasStep exhaust = gas.isochoric(expansion.to(), start.temperature());
        return GasCycle.of(compression, combustion, expansion, exhaust);
    }
}
