package chapter08;

import java.util.List;

/**
 * "The loss has not changed for a thousand epochs, so the network has reached equilibrium: the minimum of its loss." Say why neither
 * follows, with reasons that carry the argument and no others, in an order in which each rests on those before it.
 *
 * <ul>
 * <li><b>A.</b> A flat curve says that the loss hardly changes along the way, and nothing else.
 * <li><b>B.</b> Adam divides each slope by the size of its past.
 * <li><b>C.</b> At a temperature above zero equilibrium is a distribution, which minimises the free energy, and its energy fluctuates above the minimum.
 * <li><b>D.</b> So it is near saddles too, as between two modes of a deep linear network, and along valley floors.
 * <li><b>E.</b> Training at a constant learning rate always ends in a minimum if one waits.
 * <li><b>F.</b> Every microstate of a tanh network has many twins with the same loss.
 * <li><b>G.</b> So a flat loss need not be a minimum; and if it were one, that would not be the equilibrium of anything with noise.
 * <li><b>H.</b> At equilibrium the loss is constant in each single run.
 * </ul>
 */
public interface FlatLoss {

    /** The letters of the reasons that carry the argument, each resting on those before it: {@code List.of("B", "F")}. */
    List<String> reasons();
}
