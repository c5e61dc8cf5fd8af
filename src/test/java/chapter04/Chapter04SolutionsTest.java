package chapter04;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import thermolab.info.Channel;
import thermolab.info.CrossEntropyLoss;
import thermolab.info.Divergence;
import thermolab.info.Huffman;
import thermolab.info.Joint;
import thermolab.info.MaxEnt;
import thermolab.info.PrefixCode;

/** What the reference solutions find equals what the toolkit finds, on numbers that the exercise's own tests do not use. */
class Chapter04SolutionsTest {

    private static final double[] P = {0.1, 0.2, 0.05, 0.4, 0.25};
    private static final double[] Q = {0.3, 0.1, 0.3, 0.2, 0.1};

    @Test
    void crossEntropyAgrees() {
        double[] logits = {3, -700, 12, 0.5, 800};
        assertEquals(CrossEntropyLoss.of(P, Q), new MyCrossEntropy().crossEntropy(P, Q), 1e-14);
        assertEquals(CrossEntropyLoss.fromLogits(P, logits), new MyCrossEntropy().fromLogits(P, logits), 1e-11);
    }

    @Test
    void divergencesAgree() {
        double[][] joint = {{0.2, 0.05, 0.05}, {0.05, 0.2, 0.1}, {0.02, 0.08, 0.25}};
        assertEquals(Divergence.kl(P, Q), new MyDivergences().kl(P, Q), 1e-14);
        assertEquals(Divergence.js(P, Q), new MyDivergences().js(P, Q), 1e-14);
        assertEquals(Joint.of(joint).mutualInformation(), new MyDivergences().mutualInformation(joint), 1e-14);
    }

    @Test
    void capacityAgrees() {
        double[][] w = {{0.6, 0.3, 0.1}, {0.1, 0.1, 0.8}, {0.3, 0.5, 0.2}};
        ChannelCapacity.Capacity mine = new MyChannelCapacity().blahutArimoto(w, 1e-7);
        assertEquals(Channel.of(w).capacity(1e-7).bits(), mine.bits(), 1e-6);
    }

    @Test
    void huffmanLengthsAgreeOnTheMean() {
        assertEquals(Huffman.meanLength(P), PrefixCode.meanLength(P, new MyHuffmanLengths().huffmanLengths(P)), 1e-14);
    }

    @Test
    void maxEntAgrees() {
        double[][] features = {{0, 1, 2, 3, 4}, {1, 0, 0, 0, 1}};
        double[] means = {2.8, 0.35};
        assertArrayEquals(MaxEnt.solve(features, means).p(), new MyMaxEntropy().maxEnt(features, means), 1e-10);
    }
}
