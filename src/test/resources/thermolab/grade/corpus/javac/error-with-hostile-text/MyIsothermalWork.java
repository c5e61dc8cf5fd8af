package chapter01;

public class MyIsothermalWork implements IsothermalWork {
    String s = 1 + <script>alert("‮")</script>;
    int [2J = 2;
}
