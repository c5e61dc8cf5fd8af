package chapter01;

public class MyTwoBodyRelaxation implements TwoBodyRelaxation {

    this is no Java
