package thermolab.show;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import thermolab.num.Require;

/**
 * A board of cells coloured by their states, with rods lying on it; one row is a strip. Two states are white and blue;
 * more take the palette in the order of their numbers.
 *
 * <pre>{@code
 * Show.picture(Diagram.board("A chain and its walls", "Strip: two walls between three runs of spins",
 *         new int[][] {{1, 1, 1, -1, -1, 1, 1}}).symbols("↓", "↑"));
 * Show.picture(Diagram.board("Three rods of length 3", "Board of 4 rows: two rods lie across, one stands", new int[4][6])
 *         .rod(0, 1, 3, true).rod(3, 2, 3, true).rod(1, 5, 3, false));
 * }</pre>
 */
public final class BoardDiagram extends Diagram {

    private static final double WIDTH = 460; // CSS pixels
    private static final double LARGEST = 36; // side of a cell
    private static final double LEAST_FOR_SYMBOLS = 15;
    private static final double NAMED = 18; // least height of a row that has a name
    private static final double MARGIN = 12;
    private static final int MOST_CELLS = 128; // each way
    private static final Color CELL_LINE = new Color(0xCCCCCC);

    /** From a cell to the right, or down. */
    private record Rod(int row, int column, int length, boolean across) {

        boolean covers(int i, int j) {
            return across ? i == row && j >= column && j < column + length : j == column && i >= row && i < row + length;
        }
    }

    private final int[][] states;
    private final List<Rod> rods;
    private final String[] symbols;
    private final String[] rowNames;

    private BoardDiagram(String title, String altText, int[][] states, List<Rod> rods, String[] symbols, String[] rowNames) {
        super(title, altText);
        this.states = states;
        this.rods = rods;
        this.symbols = symbols;
        this.rowNames = rowNames;
    }

    static BoardDiagram of(String title, String altText, int[][] states) {
        Require.atLeast("number of rows", states.length, 1, "");
        int[][] copy = new int[states.length][];
        for (int i = 0; i < states.length; i++) {
            Require.atLeast("columns of row " + i, states[i].length, 1, "");
            Require.sameLength("row 0", states[0].length, "row " + i, states[i].length);
            copy[i] = states[i].clone();
        }
        if (Math.max(copy.length, copy[0].length) > MOST_CELLS) {
            throw Require.broken("board", copy.length + " x " + copy[0].length, "must have at most " + MOST_CELLS + " cells each way",
                    "a field draws larger ones");
        }
        return new BoardDiagram(title, altText, copy, List.of(), new String[0], new String[0]);
    }

    /** A rod on free cells, counted from 0: from its first cell to the right ({@code across}) or down. */
    public BoardDiagram rod(int row, int column, int length, boolean across) {
        Require.atLeast("length", length, 1, "");
        Require.index("row", row, states.length);
        Require.index("column", column, states[0].length);
        Require.index(across ? "last column" : "last row", (across ? column : row) + length - 1, across ? states[0].length : states.length);
        Rod rod = new Rod(row, column, length, across);
        for (int k = 0; k < length; k++) {
            int i = across ? row : row + k;
            int j = across ? column + k : column;
            if (rods.stream().anyMatch(other -> other.covers(i, j))) {
                throw Require.broken("cell (" + i + ", " + j + ")", "taken", "must be free for the rod", "hard rods do not overlap");
            }
        }
        List<Rod> more = new ArrayList<>(rods);
        more.add(rod);
        return new BoardDiagram(title(), altText(), states, List.copyOf(more), symbols, rowNames);
    }

    /** A sign for each state, in the order of their numbers, inside the cells. */
    public BoardDiagram symbols(String... signs) {
        Require.sameLength("symbols", signs.length, "states " + Arrays.toString(kinds()), kinds().length);
        return new BoardDiagram(title(), altText(), states, rods, signs.clone(), rowNames);
    }

    /** A name for each row, such as its time. */
    public BoardDiagram rows(String... names) {
        Require.sameLength("names", names.length, "rows", states.length);
        return new BoardDiagram(title(), altText(), states, rods, symbols, names.clone());
    }

    private int[] kinds() {
        return Arrays.stream(states).flatMapToInt(Arrays::stream).distinct().sorted().toArray();
    }

    @Override
    Drawing body() {
        double names = Arrays.stream(rowNames).mapToDouble(name -> Drawing.width(name, Look.SMALL) + 8).max().orElse(0);
        double side = Math.min(LARGEST, (WIDTH - names - 2 * MARGIN) / states[0].length);
        double width = Math.max(300, names + 2 * MARGIN + side * states[0].length);
        double left = (width - names - side * states[0].length) / 2 + names;
        double tall = rowNames.length == 0 ? side : Math.max(side, NAMED); // of a cell
        Drawing drawing = new Drawing(width, MARGIN + tall * states.length);
        int[] kinds = kinds();
        for (int i = 0; i < states.length; i++) {
            for (int j = 0; j < states[0].length; j++) {
                int kind = Arrays.binarySearch(kinds, states[i][j]);
                Color fill = kind == 0 ? Color.WHITE : Look.colour(kind - 1);
                drawing.box(new Rectangle2D.Double(left + j * side, i * tall + 2, side, tall), fill, CELL_LINE);
                if (symbols.length > 0 && side >= LEAST_FOR_SYMBOLS) {
                    drawing.words(symbols[kind], left + (j + 0.5) * side, (i + 0.5) * tall + 2, 0.5, Look.SMALL,
                            kind == 0 ? Look.TEXT : Color.WHITE);
                }
            }
        }
        for (Rod rod : rods) {
            double wide = rod.across ? rod.length * side : side;
            double high = rod.across ? tall : rod.length * tall;
            drawing.box(new RoundRectangle2D.Double(left + rod.column * side + 3, rod.row * tall + 5, wide - 6, high - 6, side * 0.6, side * 0.6),
                    Look.colour(rod.across ? 4 : 5), Look.TEXT);
        }
        drawing.line(new Rectangle2D.Double(left, 2, side * states[0].length, tall * states.length), Look.FRAME, Look.OUTLINE);
        for (int i = 0; i < rowNames.length; i++) {
            drawing.words(rowNames[i], left - 8, (i + 0.5) * tall + 2, 1);
        }
        return drawing;
    }

    @Override
    List<String> facts() {
        int[] kinds = kinds();
        List<String> facts = new ArrayList<>();
        if (kinds.length > 1) {
            List<String> counts = new ArrayList<>();
            for (int k = 0; k < kinds.length; k++) {
                int kind = kinds[k];
                long count = Arrays.stream(states).flatMapToInt(Arrays::stream).filter(state -> state == kind).count();
                counts.add(count + " cells " + (symbols.length > 0 ? symbols[k] : String.valueOf(kind)));
            }
            facts.add(String.join(", ", counts));
        }
        if (!rods.isEmpty()) {
            long across = rods.stream().filter(Rod::across).count();
            facts.add(across + " rods across, " + (rods.size() - across) + " upright");
        }
        return facts;
    }
}
