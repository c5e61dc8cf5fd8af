package thermolab.house;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;
import thermolab.schedule.Schedule;

/** What a parameter may be given: an ordinary value of its type, then those at the edges of what a caller may think of. */
final class EdgeValues {

    private static final double[] NUMBERS = {0.5, 2, 1, 0, -0.0, -1, 1e-9, -1e-9, 1e-15, Double.MIN_VALUE, 1 - 1e-13, 1 + 1e-13,
        3, 1e3, 1e8, 1e15, 1e154, 1e200, Double.MAX_VALUE, -1e15, -Double.MAX_VALUE, Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY, Double.NaN};
    private static final int[] COUNTS = {3, 2, 1, 0, -1, 4, 7, 64, Integer.MIN_VALUE};

    private EdgeValues() {
    }

    /** Ordinary value first, then edges; none for a type that the sweep cannot make. */
    static Object[] of(Class<?> type) {
        if (type == double.class) {
            return Arrays.stream(NUMBERS).boxed().toArray();
        } else if (type == int.class) {
            return Arrays.stream(COUNTS).boxed().toArray();
        } else if (type == long.class) {
            return new Object[] {3L, 1L, 0L, -1L, 100L, Long.MIN_VALUE};
        } else if (type == boolean.class) {
            return new Object[] {true, false};
        } else if (type == double[].class) {
            return new Object[] {new double[] {0.2, 0.3, 0.5}, new double[] {}, new double[] {1}, new double[] {0},
                new double[] {0.5, 0.5}, new double[] {0, 1, 0}, new double[] {1e-15, 1 - 1e-15, 0}, new double[] {1, 2, 3},
                new double[] {1, 1, 1}, new double[] {-1, 0, 1}, new double[] {1e15, 1e15 + 1, 1e15 + 2},
                new double[] {1e200, -1e200, 1e200}, new double[] {Double.MAX_VALUE, Double.MAX_VALUE, 1},
                new double[] {Double.MIN_VALUE, Double.MIN_VALUE, 1}, new double[] {1e-14, 300, 1},
                new double[] {0.1, Double.NaN, 0.9}, new double[] {Double.POSITIVE_INFINITY, 1, 2},
                new double[] {1, Double.NEGATIVE_INFINITY, 2}, new double[] {1, 2, 3, 4, 5, 6, 7, 8}};
        } else if (type == double[][].class) {
            return new Object[] {new double[][] {{0.2, 0.3, 0.5}, {0.3, 0.5, 0.2}, {0.5, 0.2, 0.3}}, new double[][] {},
                new double[][] {{}}, new double[][] {{1}}, new double[][] {{0.5, 0.5}, {1}}, new double[][] {{1, 0}, {0, 1}},
                new double[][] {{0, 0, 0}, {0, 0, 0}, {0, 0, 0}}, new double[][] {{1, 2, 3}, {1, 2, 3}},
                new double[][] {{2, 1, 0}, {1, 2, 1}, {0, 1, 2}}, new double[][] {{1, 2, 0}, {2, 1, 0}, {0, 0, 1}},
                new double[][] {{0, 1, 0}, {0, 0, 1}, {1, 0, 0}}, new double[][] {{1e200, 0, 0}, {0, 1, 0}, {0, 0, 1e-200}},
                new double[][] {{0, 1, 1e-12}, {1, 0, 1e-300}, {1e-12, 1e-300, 0}}, new double[][] {{1, -1, 1}, {-1, 1, -1}},
                new double[][] {{Double.NaN, 1, 2}, {1, 2, 3}, {2, 3, 4}},
                new double[][] {{Double.POSITIVE_INFINITY, 1, 2}, {1, 2, 3}, {2, 3, 4}}};
        } else if (type == int[].class) {
            return new Object[] {new int[] {0, 1, 2}, new int[] {}, new int[] {0}, new int[] {0, 0, 0}, new int[] {-1, 0, 1},
                new int[] {1, 1, -1}, new int[] {5, 6, 7}, new int[] {Integer.MAX_VALUE, 1, 2}, new int[] {Integer.MIN_VALUE, 0, 1}};
        } else if (type == int[][].class) {
            return new Object[] {new int[][] {{1, 2}, {0, 2}, {0, 1}}, new int[][] {}, new int[][] {{}}, new int[][] {{1, -1, 1}, {1, 1}},
                new int[][] {{1, -1, 1}, {-1, 1, 1}, {1, 1, 1}}, new int[][] {{5}, {-1}, {0}}};
        } else if (type == long[].class) {
            return new Object[] {new long[] {1, 2, 3}, new long[] {}, new long[] {0, 0}, new long[] {-1, 2},
                new long[] {Long.MAX_VALUE, Long.MAX_VALUE}, new long[] {1, 1_000_000_000_000_000L}};
        } else if (type == boolean[].class) {
            return new Object[] {new boolean[] {true, false, false}, new boolean[] {}, new boolean[] {false, false, false}};
        } else if (type == String.class) {
            return new Object[] {"a text", "", "é"};
        } else if (RandomGenerator.class.isAssignableFrom(type)) {
            return new Object[] {RandomStream.of(1)};
        } else if (type == DoubleUnaryOperator.class) {
            return new Object[] {(DoubleUnaryOperator) x -> x * x, (DoubleUnaryOperator) x -> 1, (DoubleUnaryOperator) x -> -x,
                (DoubleUnaryOperator) x -> 1e200 * x * x, (DoubleUnaryOperator) x -> Double.POSITIVE_INFINITY};
        } else if (type == ToDoubleFunction.class) {
            return new Object[] {(ToDoubleFunction<double[]>) x -> Arrays.stream(x).map(v -> v * v).sum()};
        } else if (type == Schedule.class) {
            return new Object[] {(Schedule) k -> 0.1, (Schedule) k -> 1e200};
        } else if (type == Estimate.class) {
            return new Object[] {new Estimate(1, 0.1), new Estimate(0, 0)};
        } else if (type.isEnum()) {
            return type.getEnumConstants();
        }
        return examples(type);
    }

    /** A record of ours from ordinary components, where there is one. */
    private static Object[] examples(Class<?> type) {
        if (!type.isRecord() || !type.getName().startsWith("thermolab") || type.getConstructors().length == 0) {
            return new Object[0];
        }
        try {
            Class<?>[] parts = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new);
            List<Object> examples = new ArrayList<>();
            for (double[] number : new double[][] {{2, 0}, {300, 1}, {1e-9, 2}}) {
                Object[] arguments = new Object[parts.length];
                for (int i = 0; i < parts.length; i++) {
                    Object[] values = of(parts[i]);
                    if (values.length == 0) {
                        return new Object[0];
                    }
                    arguments[i] = parts[i] == double.class ? number[0] * (i + 1) : values[(int) Math.min(number[1], values.length - 1)];
                }
                try {
                    examples.add(type.getConstructor(parts).newInstance(arguments));
                } catch (InvocationTargetException refused) {
                    continue;
                }
            }
            return examples.toArray();
        } catch (ReflectiveOperationException e) {
            return new Object[0];
        }
    }

    static Object copy(Object value) {
        return value instanceof double[] d ? d.clone()
                : value instanceof double[][] m ? Arrays.stream(m).map(double[]::clone).toArray(double[][]::new)
                : value instanceof RandomStream s ? RandomStream.ofState(s.state()) : value;
    }
}
