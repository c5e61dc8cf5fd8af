\u0070ackage therm\u006flab.num;

public class MyIsothermalWork implements chapter01.IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        return Tensors.class.hashCode() * Double.NaN;
    }
}
