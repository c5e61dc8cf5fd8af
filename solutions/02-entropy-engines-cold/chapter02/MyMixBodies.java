package chapter02;

import thermolab.exercise.Unsolved;

public class MyMixBodies implements MixBodies {

    @Override
    public Mixing mixBodies(double[] m, double[] c, double[] t) {
        // BEGIN SOLUTION
        double capacity = 0;
        double energy = 0;
        double logs = 0;
        for (int i = 0; i < m.length; i++) {
            capacity += m[i] * c[i];
            energy += m[i] * c[i] * t[i];
            logs += m[i] * c[i] * Math.log(t[i]);
        }
        double contact = energy / capacity;
        double reversible = Math.exp(logs / capacity);
        return new Mixing(contact, capacity * Math.log(contact) - logs, energy - capacity * reversible);
        // END SOLUTION
    }
}
