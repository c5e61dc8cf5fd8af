package chapter13;

import java.util.List;

/**
 * Against the sentence "during training, the mutual information between the input and this tanh layer fell, as its estimate from 30 bins
 * fell". The inputs are n different points, equally likely, and the layer has no noise. Which of these reasons carry the argument, and in which
 * order does each follow from those before it?
 *
 * <ul>
 * <li>A. Hence I(X;T) = H(X) = ln n as long as no two inputs have the same activities, at every epoch.
 * <li>B. A layer without noise is a function of its input, so H(T|X) = 0 and I(X;T) = H(T).
 * <li>C. ReLU networks reach a lower test loss than tanh networks.
 * <li>D. This number stays as it is while weights grow and tanh saturates: the values crowd into fewer bins and remain different.
 * <li>E. The mutual information between an input and a noiseless layer is zero.
 * <li>F. So what fell is the entropy of the bins, a property of the estimate: with other bins it falls at another time, or not yet.
 * <li>G. A plug-in entropy is biased low by about (m − 1)/2N nats.
 * <li>H. By the data-processing inequality a later layer can't know more of the input than an earlier one.
 * </ul>
 */
public interface CompressionArgument {

    /** Letters of the reasons that carry the argument, in its order. */
    List<String> reasons();
}
