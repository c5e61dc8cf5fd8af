package thermolab.show;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import thermolab.num.Estimate;
import thermolab.num.Require;

/**
 * A table column by column, from arrays, estimates, or what a function takes from each row. Immutable.
 *
 * <pre>{@code
 * Show.table(Columns.of("system", "chip", "fan").numbers("Q (J)", balances, Balance::heatIn), "One second of a laptop");
 * }</pre>
 *
 * <p>A number below {@value #ROUNDING} of the largest in its column is what rounding left, and is shown as zero.
 */
public final class Columns {

    private static final double ROUNDING = 1e-14;

    private final List<Column<?>> columns;

    private Columns(List<Column<?>> columns) {
        this.columns = columns;
    }

    /** A first column of words. */
    public static Columns of(String heading, String... words) {
        return new Columns(List.of(StringColumn.create(heading, words)));
    }

    /** A first column of numbers. */
    public static Columns of(String heading, double... values) {
        return new Columns(List.of(column(heading, values)));
    }

    public Columns words(String heading, String... words) {
        return plus(StringColumn.create(heading, words));
    }

    /** The words that a function takes from each row. */
    public <T> Columns words(String heading, List<T> rows, Function<T, ?> words) {
        return words(heading, rows.stream().map(row -> String.valueOf(words.apply(row))).toArray(String[]::new));
    }

    public Columns numbers(String heading, double... values) {
        return plus(column(heading, values));
    }

    /** The number that a function takes from each row. */
    public <T> Columns numbers(String heading, List<T> rows, ToDoubleFunction<T> number) {
        return numbers(heading, rows.stream().mapToDouble(number).toArray());
    }

    /** Simulated numbers, each with its error. */
    public Columns estimates(String heading, Estimate... estimates) {
        return words(heading, Stream.of(estimates).map(Estimate::toString).toArray(String[]::new));
    }

    private Columns plus(Column<?> column) {
        Require.sameLength(columns.get(0).name(), columns.get(0).size(), column.name(), column.size());
        List<Column<?>> more = new ArrayList<>(columns);
        more.add(column);
        return new Columns(List.copyOf(more));
    }

    private static Column<?> column(String heading, double[] values) {
        double largest = DoubleStream.of(values).map(Math::abs).filter(Double::isFinite).max().orElse(0);
        return DoubleColumn.create(heading, DoubleStream.of(values).map(value -> Math.abs(value) < ROUNDING * largest ? 0 : value).toArray());
    }

    /** As Tablesaw's table, for whoever computes with it. */
    public Table table() {
        return Table.create("", columns.stream().map(Column::copy).toArray(Column[]::new));
    }
}
