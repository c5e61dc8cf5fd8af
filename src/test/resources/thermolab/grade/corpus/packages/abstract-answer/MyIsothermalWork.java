package chapter01;

public abstract class MyIsothermalWork implements IsothermalWork {
}
