package chapter01;

class Helper {
    int x = "text";
}
