package thermolab.meter;

import java.util.Map;
import thermolab.num.Estimate;
import thermolab.num.Named;
import thermolab.sample.RunObserver;

/**
 * Reads a run as it goes by and says what it has found, with error bars, at any time: after the run, or when it was
 * interrupted. The contract that each meter keeps is {@link MeterContract}.
 */
public interface Meter extends RunObserver, Named {

    /** What has been found so far, by name; an IllegalStateException where that is too little for an error bar. */
    Map<String, Estimate> readings();
}
