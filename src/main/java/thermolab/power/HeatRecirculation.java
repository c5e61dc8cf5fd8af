package thermolab.power;

import java.util.Arrays;
import thermolab.num.Require;

/**
 * How the racks of a room warm each other's inlets: rise of inlet i over the supply = Σⱼ dᵢⱼ Pⱼ, linear as long as the fans keep their speeds.
 *
 * <p>dᵢᵢ is what a rack breathes of its own exhaust, dᵢⱼ what it breathes of another's. The hottest inlet decides how cold the supply has to be.
 * Source: Tang, Gupta and Varsamopoulos, <i>IEEE TPDS</i> 19, 1458 (2008).
 *
 * @param kelvinPerKilowatt d, not negative, shape [n, n]
 */
public record HeatRecirculation(double[][] kelvinPerKilowatt) {

    public HeatRecirculation {
        Require.rectangular("kelvinPerKilowatt", kelvinPerKilowatt);
        Require.sameLength("rows", kelvinPerKilowatt.length, "columns", kelvinPerKilowatt[0].length);
        double[][] copy = new double[kelvinPerKilowatt.length][];
        for (int i = 0; i < copy.length; i++) {
            for (int j = 0; j < copy.length; j++) {
                Require.nonNegative("kelvinPerKilowatt[" + i + "][" + j + "]", kelvinPerKilowatt[i][j], "a rack warms, it does not cool");
            }
            copy[i] = kelvinPerKilowatt[i].clone();
        }
        kelvinPerKilowatt = copy;
    }

    /** How many racks there are. */
    public int racks() {
        return kelvinPerKilowatt.length;
    }

    /** Rise of each inlet over the supply in K, for powers in kW. */
    public double[] rises(double[] kilowatts) {
        requirePowers(kilowatts);
        double[] rises = new double[racks()];
        for (int i = 0; i < rises.length; i++) {
            for (int j = 0; j < rises.length; j++) {
                rises[i] += kelvinPerKilowatt[i][j] * kilowatts[j];
            }
            Require.answer("rise", rises[i]);
        }
        return rises;
    }

    /** Rise of the hottest inlet in K. */
    public double peakRise(double[] kilowatts) {
        return Arrays.stream(rises(kilowatts)).max().orElseThrow();
    }

    /** The warmest supply in °C at which no inlet is hotter than {@code redlineCelsius}. */
    public double supplyCelsius(double[] kilowatts, double redlineCelsius) {
        return Require.finite("redlineCelsius", redlineCelsius, "hottest inlet that is allowed") - peakRise(kilowatts);
    }

    /** Power in kW that cooling the room takes, by {@link Chiller}, with the warmest supply that the redline allows. */
    public double coolingKilowatts(double[] kilowatts, double redlineCelsius) {
        return Chiller.kilowatts(Arrays.stream(kilowatts).sum(), supplyCelsius(kilowatts, redlineCelsius));
    }

    private void requirePowers(double[] kilowatts) {
        Require.sameLength("kilowatts", kilowatts.length, "racks", racks());
        for (int j = 0; j < kilowatts.length; j++) {
            Require.nonNegative("kilowatts[" + j + "]", kilowatts[j], "power of a rack");
        }
    }

    @Override
    public double[][] kelvinPerKilowatt() {
        return Arrays.stream(kelvinPerKilowatt).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HeatRecirculation room && Arrays.deepEquals(kelvinPerKilowatt, room.kelvinPerKilowatt);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(kelvinPerKilowatt);
    }
}
