package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainMathTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            \\sum_i p_i\\ln(p_i/q_i)                    ~ Σ_i p_i ln(p_i/q_i)
            -\\ln p_i = m - z_i                         ~ -ln p_i = m - z_i
            C_i \\ln T_{rev}                            ~ C_i ln T_rev
            e^{-\\Delta E/T}                            ~ e^(-ΔE/T)
            \\frac12 h (x - \\bar x)^2                  ~ 1/2 h (x - x̄)^2
            \\frac{a + b}{2}                            ~ (a + b)/2
            \\operatorname{arcosh} c = \\sqrt{c^2 - 1}  ~ arcosh c = √(c^2 - 1)
            \\langle E \\rangle \\ge F                  ~ ⟨E⟩ ≥ F
            \\hat v / \\sqrt d                          ~ v̂ / √d
            \\frac1{s-a}                               ~ 1/(s-a)
            \\ln\\frac{a}{s-a}                          ~ ln a/(s-a)
            \\bigl(y - w\\bigr)^2                       ~ (y - w)^2
            \\unheard x                                 ~ \\unheard x
            """)
    void readsAsText(String latex, String text) {
        assertEquals(text, PlainMath.of(latex));
    }

    @ParameterizedTest
    @CsvSource({"'Cost: $5.', 'Cost: $5.'", "'Set $\\beta = 0$, then $$x^{2}$$', 'Set β = 0, then x^2'"})
    void touchesOnlyWhatStandsBetweenDollars(String markdown, String text) {
        assertEquals(text, PlainMath.inMarkdown(markdown));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            -\\ln p_i = m - z_{ij}  ~ -ln p<sub>i</sub> = m - z<sub>ij</sub>
            e^{-\\Delta E/T} < 1    ~ e<sup>-ΔE/T</sup> &lt; 1
            x^2 + y^{10}            ~ x<sup>2</sup> + y<sup>10</sup>
            \\int_{v_1}^{v_2} f      ~ ∫<sub>v<sub>1</sub></sub><sup>v<sub>2</sub></sup> f
            e^{-(a + b)/T_{hot}}    ~ e<sup>-(a + b)/T<sub>hot</sub></sup>
            """)
    void setsIndicesLowAndPowersHigh(String latex, String html) {
        assertEquals(html, PlainMath.html(latex));
    }
}
