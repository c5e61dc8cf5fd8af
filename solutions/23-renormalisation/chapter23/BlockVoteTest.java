package chapter23;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = BlockVote.class, number = 3, title = "A vote of blocks", points = 3, hints = {
    "The sum over a block is above zero, below zero, or zero.",
    "A sum of zero comes up for even b alone. Then ask a generator made from the seed: one generator for the whole board.",
    "Rows and columns of the answer are those of the board over b; block i, j begins at row i·b, column j·b."})
public class BlockVoteTest {

    private static int[][] random(int rows, int columns, RandomGenerator random) {
        int[][] spins = new int[rows][columns];
        for (int[] row : spins) {
            Arrays.setAll(row, j -> random.nextBoolean() ? 1 : -1);
        }
        return spins;
    }

    /** Stripes: each block of an even side is a tie. */
    private static int[][] stripes(int side) {
        int[][] spins = new int[side][side];
        for (int[] row : spins) {
            Arrays.setAll(row, j -> 1 - 2 * (j % 2));
        }
        return spins;
    }

    @Checks(points = 1, idea = "A block is what most of its b × b spins are, in the place where they are, on boards with more columns than rows, too")
    void mostOfTheBlock(BlockVote answer, RandomGenerator random) {
        for (int b : new int[] {1, 3, 5}) {
            int[][] spins = random(2 * b, 7 * b, random);
            int[][] blocks = answer.blockSpin(spins, b, 1);
            assertEquals(2, blocks.length);
            for (int i = 0; i < 2; i++) {
                assertEquals(7, blocks[i].length);
                for (int j = 0; j < 7; j++) {
                    int sum = 0;
                    for (int k = 0; k < b * b; k++) {
                        sum += spins[i * b + k / b][j * b + k % b];
                    }
                    assertEquals(Integer.signum(sum), blocks[i][j], "block " + i + ", " + j);
                }
            }
        }
    }

    @Checks(points = 0.5, idea = "The board that was given is left as it is, and where there is no tie the seed does not matter")
    void leavesTheBoard(BlockVote answer, RandomGenerator random) {
        int[][] spins = random(6, 6, random);
        int[][] copy = Arrays.stream(spins).map(int[]::clone).toArray(int[][]::new);
        assertArrayEquals(answer.blockSpin(spins, 3, 1), answer.blockSpin(spins, 3, 2));
        assertArrayEquals(copy, spins);
    }

    @Checks(points = 0.5, idea = "A tie goes up as often as down")
    void tiesAreFair(BlockVote answer, RandomGenerator random) {
        int up = 0;
        for (int[] row : answer.blockSpin(stripes(80), 2, random.nextLong())) {
            for (int block : row) {
                assertTrue(block == 1 || block == -1, "a block is up or down");
                up += block == 1 ? 1 : 0;
            }
        }
        assertEquals(0.5, up / 1600.0, 5 * 0.5 / 40);
    }

    @Checks(points = 0.5, idea = "Each tie has a coin of its own: neighbours' ties fall apart as often as together, along rows and down columns")
    void tiesAreIndependent(BlockVote answer, RandomGenerator random) {
        int[][] blocks = answer.blockSpin(stripes(80), 2, random.nextLong());
        int across = 0;
        int down = 0;
        for (int i = 0; i < 39; i++) {
            for (int j = 0; j < 39; j++) {
                across += blocks[i][j] * blocks[i][j + 1];
                down += blocks[i][j] * blocks[i + 1][j];
            }
        }
        assertEquals(0, across / 1521.0, 5 / 39.0);
        assertEquals(0, down / 1521.0, 5 / 39.0);
    }

    @Checks(points = 0.5, idea = "The same seed gives the same board, another seed another one")
    void seedDecides(BlockVote answer, RandomGenerator random) {
        long seed = random.nextLong();
        int[][] once = answer.blockSpin(stripes(40), 4, seed);
        assertArrayEquals(once, answer.blockSpin(stripes(40), 4, seed));
        assertFalse(Arrays.deepEquals(once, answer.blockSpin(stripes(40), 4, seed + 1)), "100 ties fall alike with another seed");
    }
}
