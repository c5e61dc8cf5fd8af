package thermolab.num;

public final class Constants {

    public static final double GAS = Double.NaN;
}
