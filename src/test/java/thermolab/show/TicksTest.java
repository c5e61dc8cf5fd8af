package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import thermolab.show.Axis.Range;

class TicksTest {

    private static String label(Axis axis, double low, double high, double value) {
        Ticks ticks = Ticks.of(axis, new Range(low, high));
        return ticks.label(value / ticks.unit());
    }

    @Test
    void linearLabelsHideRounding() {
        Axis axis = Axis.linear("x");
        assertEquals("0.3", label(axis, 0, 1, 0.1 + 0.2));
        assertEquals("0", label(axis, -1, 1, 1e-17));
        assertEquals("−40", label(axis, -100, 0, -40));
        assertEquals("101325.2", label(axis, 101325, 101326, 101325.2));
        assertEquals("2×10²²", label(axis, 0, 1e23, 2e22));
        assertEquals("5×10⁻²²", label(axis, 0, 1e-21, 5e-22));
    }

    @Test
    void logarithmicLabelsArePowersOfTen() {
        Axis axis = Axis.linear("x").toLogarithmic();
        assertEquals("0.01", label(axis, 1e-3, 1e3, 0.01));
        assertEquals("10⁻⁶", label(axis, 1e-7, 1, 1e-6));
        assertEquals("10⁰", label(axis, 1e-7, 1, 1));
        assertEquals(" ", label(axis, 1e-3, 1e3, 0.02));
    }

    @Test
    void shortLogarithmicAxisLabelsTwosAndFivesToo() {
        Axis axis = Axis.linear("x").toLogarithmic();
        assertEquals("20", label(axis, 4, 70, 20));
        assertEquals("0.5", label(axis, 0.2, 0.9, 0.5));
        assertEquals(" ", label(axis, 4, 70, 30));
        assertEquals("2", label(axis, 0.9, 11, 2));
    }

    @Test
    void longLogarithmicAxisLabelsSomeDecades() {
        Axis axis = Axis.linear("x").toLogarithmic();
        assertEquals("10²⁰", label(axis, 1, 1e30, 1e20));
        assertEquals(" ", label(axis, 1, 1e30, 1e21));
    }
}
