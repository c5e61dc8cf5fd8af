package chapter01....etc;

public class Escape {
}
