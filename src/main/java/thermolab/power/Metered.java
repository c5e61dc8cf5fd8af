package thermolab.power;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import thermolab.num.Require;

/**
 * A piece of work with a probe beside it that was read again and again while it ran.
 *
 * @param readings in the order of time; the first before the work, the last after it
 * @param samplingSeconds processor time that reading took, in s; NaN where Java does not tell
 */
public record Metered(List<EnergyReading> readings, double samplingSeconds) {

    public Metered {
        readings = List.copyOf(readings);
        Require.atLeast("number of readings", readings.size(), 2, "one before the work and one after it");
    }

    /**
     * Runs the work in this thread, and reads the probe in another.
     *
     * @param probe what to read
     * @param hertz how often, at most 10 000
     * @param work what to do; what it throws comes out here
     */
    public static Metered of(EnergyProbe probe, double hertz, Runnable work) {
        Objects.requireNonNull(probe, "probe must not be null");
        Objects.requireNonNull(work, "work must not be null");
        if (!(Require.positive("hertz", hertz, "readings per second") <= 1e4)) {
            throw Require.broken("hertz", hertz, "must be at most 10000", "a probe needs some time to answer");
        }
        Sampler sampler = new Sampler(probe, Math.round(1e9 / hertz));
        sampler.start();
        try {
            work.run();
        } finally {
            sampler.end();
        }
        sampler.readings.add(probe.read());
        return new Metered(sampler.readings, sampler.processorSeconds);
    }

    /** What was used from the first reading to the last, with how it is known. */
    public EnergyReading used() {
        return readings.get(readings.size() - 1).since(readings.get(0));
    }

    /** Mean power between each reading and the next, at the middle of the two times, counted from the first reading; empty where energy is unavailable. */
    public double[][] power() {
        List<double[]> points = new ArrayList<>();
        for (int k = 1; k < readings.size(); k++) {
            EnergyReading step = readings.get(k).since(readings.get(k - 1));
            if (step.seconds() > 0 && step.basis() != EnergyReading.Basis.UNAVAILABLE) {
                double middle = (readings.get(k).seconds() + readings.get(k - 1).seconds()) / 2 - readings.get(0).seconds();
                points.add(new double[] {middle, step.watts()});
            }
        }
        return new double[][] {points.stream().mapToDouble(p -> p[0]).toArray(), points.stream().mapToDouble(p -> p[1]).toArray()};
    }

    /** The share of one core that reading took. */
    public double samplingShare() {
        return samplingSeconds / used().seconds();
    }

    /** Reads at even times until it is ended; times that it misses are left out. */
    private static final class Sampler extends Thread {

        private final EnergyProbe probe;
        private final long period; // ns
        private final List<EnergyReading> readings = new ArrayList<>();
        private double processorSeconds = Double.NaN;
        private volatile boolean ended;

        Sampler(EnergyProbe probe, long period) {
            super("energy sampler");
            setDaemon(true);
            this.probe = probe;
            this.period = period;
            readings.add(probe.read());
        }

        @Override
        public void run() {
            long next = System.nanoTime() + period;
            while (!ended) {
                LockSupport.parkNanos(next - System.nanoTime());
                long now = System.nanoTime();
                if (now >= next && !ended) {
                    readings.add(probe.read());
                    next += period * (1 + (now - next) / period);
                }
            }
            long used = ManagementFactory.getThreadMXBean().isCurrentThreadCpuTimeSupported()
                    ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : -1;
            processorSeconds = used < 0 ? Double.NaN : used / 1e9;
        }

        void end() {
            ended = true;
            LockSupport.unpark(this);
            boolean interrupted = false;
            while (isAlive()) {
                try {
                    join();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
