package thermolab.grade.worker;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import thermolab.schedule.Schedule;

/** A contract with something of everything that may travel. */
public interface Sample {

    /** One of few. */
    enum Colour {
        RED, GREEN
    }

    /** Data in data. */
    record Point(String name, double[] at, Colour colour) {
    }

    /** What an answer returns to be asked. */
    interface Model {

        double at(double x);

        default double[] table(int count) {
            double[] table = new double[count];
            Arrays.setAll(table, this::at);
            return table;
        }
    }

    double[] sorted(double[] values);

    void doubled(double[] values);

    double[][] grid(int size);

    List<Double> list(List<Double> values);

    Set<Double> distinct(double[] values);

    Map<String, Integer> lengths(List<String> words);

    Optional<Point> best(List<Point> points);

    double apply(DoubleUnaryOperator function, double x);

    double[] draws(RandomGenerator random, int count);

    double[] values(Schedule schedule, int count);

    Model model(double slope);

    UnaryOperator<double[]> mirror(UnaryOperator<double[]> function);

    Object anything();

    /** The honest answer. */
    class Honest implements Sample {

        private static final int LARGEST = 1 << 21;

        @Override
        public double[] sorted(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return sorted;
        }

        @Override
        public void doubled(double[] values) {
            Arrays.setAll(values, i -> 2 * values[i]);
        }

        @Override
        public double[][] grid(int size) {
            return new double[required(size) % 100][2];
        }

        @Override
        public List<Double> list(List<Double> values) {
            return values;
        }

        @Override
        public Set<Double> distinct(double[] values) {
            Set<Double> set = new TreeSet<>();
            Arrays.stream(values).forEach(set::add);
            return set;
        }

        @Override
        public Map<String, Integer> lengths(List<String> words) {
            Map<String, Integer> lengths = new HashMap<>();
            words.forEach(word -> lengths.put(word, word.length()));
            return lengths;
        }

        @Override
        public Optional<Point> best(List<Point> points) {
            return points.stream().findFirst();
        }

        @Override
        public double apply(DoubleUnaryOperator function, double x) {
            return function.andThen(y -> y + 1).applyAsDouble(x);
        }

        @Override
        public double[] draws(RandomGenerator random, int count) {
            return random.doubles(required(count)).toArray();
        }

        @Override
        public double[] values(Schedule schedule, int count) {
            return schedule.values(required(count));
        }

        @Override
        public Model model(double slope) {
            return new Model() {
                @Override
                public double at(double x) {
                    return slope * x;
                }

                @Override
                public double[] table(int count) {
                    return Model.super.table(required(count));
                }
            };
        }

        @Override
        public UnaryOperator<double[]> mirror(UnaryOperator<double[]> function) {
            return x -> function.apply(function.apply(x));
        }

        @Override
        public Object anything() {
            return List.of(1, "two", Optional.of(3.0));
        }

        private static int required(int count) {
            if (count < 0 || count > LARGEST) {
                throw new IllegalArgumentException("count (" + count + ") must be in 0.." + LARGEST);
            }
            return count;
        }
    }
}
