package chapter06;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import thermolab.exercise.Unsolved;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

public class MyIsingSimulation implements IsingSimulation {

    @Override
    public void sweep(int[] spins, int side, double temperature, RandomGenerator random) {
        // BEGIN SOLUTION
        for (int i = 0; i < spins.length; i++) {
            int sum = 0;
            for (int j : neighbours(i, side)) {
                sum += spins[j];
            }
            int cost = 2 * spins[i] * sum;
            if (cost <= 0 || random.nextDouble() < Math.exp(-cost / temperature)) {
                spins[i] = -spins[i];
            }
        }
        // END SOLUTION
    }

    @Override
    public int cluster(int[] spins, int side, double temperature, RandomGenerator random) {
        // BEGIN SOLUTION
        double take = -Math.expm1(-2 / temperature);
        int[] members = new int[spins.length];
        members[0] = random.nextInt(spins.length);
        int sign = spins[members[0]];
        spins[members[0]] = -sign; // turned over on entering, so that no spin is taken twice
        int size = 1;
        for (int done = 0; done < size; done++) {
            for (int j : neighbours(members[done], side)) {
                if (spins[j] == sign && random.nextDouble() < take) {
                    spins[j] = -sign;
                    members[size++] = j;
                }
            }
        }
        return size;
        // END SOLUTION
    }

    @Override
    public IsingResult simulate(int side, double temperature, int steps, long seed, Algorithm algorithm) {
        // BEGIN SOLUTION
        RandomGenerator random = RandomStream.of(seed);
        int[] spins = new int[side * side];
        Arrays.fill(spins, 1);
        double[] energy = new double[steps];
        double[] order = new double[steps];
        for (int step = -steps / 10; step < steps; step++) {
            if (algorithm == Algorithm.METROPOLIS) {
                sweep(spins, side, temperature, random);
            } else {
                cluster(spins, side, temperature, random);
            }
            if (step >= 0) {
                energy[step] = energy(spins, side) / spins.length;
                order[step] = Math.abs(Arrays.stream(spins).sum()) / (double) spins.length;
            }
        }
        return new IsingResult(Estimate.ofBlocks(energy, 32), Estimate.ofBlocks(order, 32));
        // END SOLUTION
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
