package chapter04;

public class MyHuffmanLengths implements HuffmanLengths {

    @Override
    public int[] huffmanLengths(double[] p) {
        return new int[0];
    }
}
