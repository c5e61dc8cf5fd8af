package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        return Double.NaN;
    }
}

interface Rank<Z> {
}

class Loop<X> implements Rank<Rank<? super Loop<Loop<X>>>> {

    Rank<? super Loop<Byte>> cast(Loop<Byte> loop) {
        return loop;
    }
}
