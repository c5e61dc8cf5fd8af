package thermolab.power;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * Graphics cards of NVIDIA by their driver's own query tool, {@code nvidia-smi}: the power of all cards, integrated by trapezoids
 * from one reading to the next, so an estimate. Each reading starts a process, some tens of milliseconds; the driver itself
 * averages over up to a second. What happens between two readings is not seen.
 *
 * <p>Source: NVIDIA, <i>nvidia-smi</i> manual, {@code power.draw}; Yang and others, "Part-time power measurements", SC24 (2024), on what it leaves out.
 */
public final class NvidiaProbe implements EnergyProbe {

    private static final String[] QUERY = {"nvidia-smi", "--query-gpu=power.draw", "--format=csv,noheader,nounits"};

    private final Supplier<String> query;
    private final DoubleSupplier clock;
    private final PowerIntegral integral = new PowerIntegral();

    /** This machine's cards. */
    public NvidiaProbe() {
        this(NvidiaProbe::ask, PowerIntegral.CLOCK);
    }

    /**
     * Cards that answer otherwise.
     *
     * @param query the tool's answer, one line of watts for each card; null where there is no such tool
     * @param clock seconds
     */
    public NvidiaProbe(Supplier<String> query, DoubleSupplier clock) {
        this.query = Objects.requireNonNull(query, "query must not be null");
        this.clock = Objects.requireNonNull(clock, "clock must not be null");
    }

    @Override
    public synchronized EnergyReading read() {
        String answer = query.get();
        double seconds = clock.getAsDouble();
        if (answer == null) {
            return EnergyReading.unavailable(seconds, "nvidia-smi is not there; it comes with NVIDIA's driver");
        }
        double watts = 0;
        int cards = 0;
        for (String line : answer.strip().lines().toList()) {
            try {
                double card = Double.parseDouble(line.strip());
                if (!(card >= 0) || Double.isInfinite(card)) {
                    throw new NumberFormatException(line);
                }
                watts += card;
                cards++;
            } catch (NumberFormatException noPower) {
                return EnergyReading.unavailable(seconds, "nvidia-smi says \"" + line.strip() + "\" for a card's power; not every card has a sensor");
            }
        }
        return cards == 0 ? EnergyReading.unavailable(seconds, "nvidia-smi knows no card")
                : integral.add(seconds, watts, "power of " + cards + (cards == 1 ? " card" : " cards") + " by nvidia-smi, integrated");
    }

    private static String ask() {
        try {
            Process process = new ProcessBuilder(QUERY).redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "no answer in 5 s";
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notThere) {
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
