package chapter09;

import thermolab.schedule.Schedule;

public class MyExactAnnealing implements ExactAnnealing {

    @Override
    public double[] exactAnneal(double[] energies, Schedule cooling, int n) {
        double sum = 0;
        while (true) {
            for (double temperature : cooling.values(Integer.MAX_VALUE - 8)) {
                sum += temperature;
            }
        }
    }
}
