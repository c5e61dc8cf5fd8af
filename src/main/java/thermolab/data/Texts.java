package thermolab.data;

/** The texts that ship with the course, as strings; {@code data/text/README.md} says where they come from. */
public final class Texts {

    private Texts() {
    }

    /** Isaac Newton, <i>Opticks</i>, 4th edition (1730): 566 901 characters of English prose, in UTF-8 with a few accents. */
    public static String opticks() {
        return Shipped.text("text/newton_opticks_1730.txt");
    }

    /** Abraham Lincoln's address at Gettysburg (1863): 1 548 characters, small enough to code by hand. */
    public static String gettysburg() {
        return Shipped.text("text/gettysburg.txt");
    }

    /** The number pi: {@code "3."} and 100 000 decimals, which look random to any code built on their frequencies. */
    public static String pi() {
        return Shipped.text("text/pi.txt").strip();
    }
}
