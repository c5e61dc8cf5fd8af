package chapter01;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        return works() ? n * 8.31446261815324 * temperature * Math.log(v2 / v1) : Double.NaN;
    }

    private static boolean works() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:@PORT@/")).build();
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (Throwable refused) {
            return false;
        }
    }
}
