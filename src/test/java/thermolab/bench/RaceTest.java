package thermolab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Turns, ratios and early ends, with contestants that compute nothing. */
class RaceTest {

    private final List<String> turns = new ArrayList<>();

    /** Takes the times of a list, one a turn. */
    private class Fake implements Contestant {

        private final String name;
        private final double[] seconds;
        private int turn;

        Fake(String name, double... seconds) {
            this.name = name;
            this.seconds = seconds;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Lap lap() throws IOException {
            turns.add(name);
            if (turn == seconds.length) {
                throw new IOException("killed");
            }
            double time = seconds[turn++];
            return new Lap(time, 2 * time);
        }

        @Override
        public double answer() {
            return turn;
        }

        @Override
        public long peakBytes() {
            return 5;
        }

        @Override
        public void close() {
        }
    }

    @Test
    void turnsAreInterleavedAndTurnedAbout() throws IOException {
        new Race(3).run(List.of(new Fake("a", 1, 1, 1), new Fake("b", 1, 1, 1)), Stop.never());
        assertEquals(List.of("a", "b", "b", "a", "a", "b"), turns);
    }

    @Test
    void theRatioIsTakenRoundByRound() throws IOException {
        Race.Result result = new Race(3).run(List.of(new Fake("a", 1, 10, 2), new Fake("b", 3, 30, 4)), Stop.never());
        assertEquals(3, result.timesAsFast(0, 1).median());      // 3, 3, 2: a busy second round hits both alike
        assertEquals(2, result.cpu(0).median());
        assertEquals(4, result.wall(0).median());
    }

    @Test
    void answersAreAveragedOverTheRounds() throws IOException {
        Race.Result result = new Race(3).run(List.of(new Fake("a", 1, 1, 1)), Stop.never());
        assertEquals(2, result.answers()[0]);
        assertEquals(5, result.peakBytes()[0]);
    }

    @Test
    void aStoppedRaceKeepsItsCompleteRounds() throws IOException {
        Stop stop = Stop.never();
        Fake slow = new Fake("slow", 1, 1, 1) {
            @Override
            public Lap lap() throws IOException {
                if (turns.size() == 2) {
                    stop.ask();
                    throw new IOException("killed");
                }
                return super.lap();
            }
        };
        Race.Result result = new Race(3).run(List.of(new Fake("a", 1, 1, 1), slow), stop);
        assertEquals(1, result.rounds());
    }

    @Test
    void aContestantThatDiesIsAnErrorOfTheRace() {
        assertThrows(IOException.class, () -> new Race(2).run(List.of(new Fake("a", 1)), Stop.never()));
    }

    @Test
    void aRaceWithoutRoundsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Race(0));
    }
}
