package thermolab.bench;

import thermolab.energy.Ising;
import thermolab.energy.Onsager;
import thermolab.learn.RbmStart;
import thermolab.learn.RbmTrainer;
import thermolab.learn.RbmTraining;
import thermolab.num.RandomStream;
import thermolab.num.Require;
import thermolab.num.Tensors;
import thermolab.sample.Metropolis;
import thermolab.sample.MultiSpin;
import thermolab.sample.Run;

/** One step of a work at a size of choice: what {@link Scaling} measures. */
final class SizedTask implements Task {

    private final Runnable step;

    private SizedTask(Runnable step) {
        this.step = step;
    }

    static SizedTask of(String work, int size) {
        return new SizedTask(switch (work) {
            case "raster" -> sweeps(Run.of(new Metropolis(), Ising.square(size)), size);
            case "multispin" -> sweeps(Run.of(new MultiSpin(), Ising.square(size)), size);
            case "rbm" -> machine(size);
            case "hmc" -> new HmcTask(size)::step;
            default -> throw Require.broken("work", work, "must be raster, multispin, rbm or hmc", "");
        });
    }

    private static Runnable sweeps(Run<?, ?> run, int side) {
        run.at(Onsager.CRITICAL_TEMPERATURE).from(Tensors.zeros(1, (long) side * side).addi(1), 1);
        return () -> run.go(1);
    }

    private static Runnable machine(int units) {
        RandomStream random = RandomStream.of(1);
        float[][] rows = new float[RbmTask.BATCH][units];
        RbmTrainer trainer = new RbmTrainer(RbmStart.random(units, units, 0.01, random), RbmTraining.cd(1, 0.05), RbmTask.BATCH, random);
        return () -> trainer.step(rows, 0);
    }

    @Override
    public void run() {
        step.run();
    }

    @Override
    public double answer() {
        return Double.NaN;
    }
}
