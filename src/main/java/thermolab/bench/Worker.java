package thermolab.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Our process in a race: warms up, says {@code ready}, then obeys. {@code go N} does the work N times, {@code answer} says
 * what it came to; the end of the input ends it. Python's side speaks the same: {@code worker.py}.
 */
final class Worker {

    private Worker() {
    }

    /** @param arguments the key of a task in {@link Tasks} */
    public static void main(String[] arguments) throws IOException {
        Task task = Tasks.named(arguments[0]);
        for (int i = 0; i < task.warmUp(); i++) {
            task.run();
        }
        say("ready");
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            if (order.startsWith("go ")) {
                for (int i = Integer.parseInt(order.substring(3)); i > 0; i--) {
                    task.run();
                }
                say("done");
            } else {
                say("answer " + task.answer());
            }
        }
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
