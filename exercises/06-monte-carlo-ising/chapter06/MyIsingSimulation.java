package chapter06;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import thermolab.exercise.Unsolved;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

public class MyIsingSimulation implements IsingSimulation {

    @Override
    public void sweep(int[] spins, int side, double temperature, RandomGenerator random) {
        throw new Unsolved();
    }

    @Override
    public int cluster(int[] spins, int side, double temperature, RandomGenerator random) {
        throw new Unsolved();
    }

    @Override
    public IsingResult simulate(int side, double temperature, int steps, long seed, Algorithm algorithm) {
        throw new Unsolved();
    }

    static int[] neighbours(int i, int side) {
        int row = i / side;
        int column = i % side;
        return new int[] {row * side + (column + 1) % side, row * side + (column + side - 1) % side,
            (row + 1) % side * side + column, (row + side - 1) % side * side + column};
    }

    static double energy(int[] spins, int side) {
        double twice = 0; // each bond is met from both its ends
        for (int i = 0; i < spins.length; i++) {
            for (int j : neighbours(i, side)) {
                twice -= spins[i] * spins[j];
            }
        }
        return twice / 2;
    }
}
