package thermolab.meter;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Require;
import thermolab.num.Tensors;
import thermolab.sample.RunObserver;
import thermolab.sample.Step;

/**
 * Keeps one coordinate of every chain at every step of a run: paths as a tensor [chains, steps + 1]. It costs 8 bytes a chain and
 * step; pass it to {@code drivenRun.go(film)} or {@code run.go(steps, film)}.
 */
public final class PathFilm implements RunObserver {

    private final int coordinate;
    private final List<double[]> frames = new ArrayList<>();

    private PathFilm(int coordinate) {
        this.coordinate = coordinate;
    }

    /**
     * Begins with where the chains start.
     *
     * @param start [chains, dimension], what the run is given in {@code from}
     * @param coordinate which column is kept, from 0
     */
    public static PathFilm startingAt(INDArray start, int coordinate) {
        PathFilm film = new PathFilm(Require.index("coordinate", coordinate, (int) start.size(1)));
        film.keep(start);
        return film;
    }

    @Override
    public void observe(long number, double[] temperatures, Step<?> step) {
        keep(step.state().positions());
    }

    private void keep(INDArray positions) {
        frames.add(positions.getColumn(coordinate).toDoubleVector());
    }

    /** The paths so far, [chains, steps + 1]. */
    public INDArray paths() {
        double[][] paths = new double[frames.get(0).length][frames.size()];
        for (int c = 0; c < paths.length; c++) {
            for (int k = 0; k < frames.size(); k++) {
                paths[c][k] = frames.get(k)[c];
            }
        }
        return Tensors.ofRows(paths);
    }
}
