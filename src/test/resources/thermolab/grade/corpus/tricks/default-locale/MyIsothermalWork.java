package chapter01;

import java.util.Locale;
import java.util.TimeZone;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        return n * 8.31446261815324 * temperature * Math.log(v2 / v1);
    }

    static {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        System.setProperty("line.separator", "");
        System.setProperty("java.class.path", "");
        System.getProperties().remove("java.io.tmpdir");
    }
}
