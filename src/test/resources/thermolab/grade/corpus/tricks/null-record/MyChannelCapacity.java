package chapter04;

public class MyChannelCapacity implements ChannelCapacity {

    @Override
    public Capacity blahutArimoto(double[][] w, double tol) {
        return null;
    }
}
