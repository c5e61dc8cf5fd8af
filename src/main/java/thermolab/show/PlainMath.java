package thermolab.show;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Math for a terminal: {@code $\sum_i p_i\ln(p_i/q_i)$} becomes {@code Σ_i p_i ln(p_i/q_i)}. Covers what the course writes;
 * a command that it does not know stays as it is, without losing anything.
 */
public final class PlainMath {

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("alpha", "α"), Map.entry("beta", "β"), Map.entry("gamma", "γ"), Map.entry("delta", "δ"),
            Map.entry("varepsilon", "ε"), Map.entry("epsilon", "ε"), Map.entry("eta", "η"), Map.entry("theta", "θ"),
            Map.entry("kappa", "κ"), Map.entry("lambda", "λ"), Map.entry("mu", "μ"), Map.entry("nu", "ν"), Map.entry("xi", "ξ"),
            Map.entry("pi", "π"), Map.entry("rho", "ρ"), Map.entry("sigma", "σ"), Map.entry("tau", "τ"), Map.entry("phi", "φ"),
            Map.entry("chi", "χ"), Map.entry("psi", "ψ"), Map.entry("omega", "ω"), Map.entry("Gamma", "Γ"),
            Map.entry("Delta", "Δ"), Map.entry("Theta", "Θ"), Map.entry("Lambda", "Λ"), Map.entry("Xi", "Ξ"), Map.entry("Sigma", "Σ"),
            Map.entry("Phi", "Φ"), Map.entry("Psi", "Ψ"), Map.entry("Omega", "Ω"), Map.entry("sum", "Σ"), Map.entry("prod", "Π"),
            Map.entry("int", "∫"), Map.entry("partial", "∂"), Map.entry("nabla", "∇"), Map.entry("infty", "∞"),
            Map.entry("langle", "⟨"), Map.entry("rangle", "⟩"), Map.entry("leftarrow", "←"), Map.entry("to", "→"),
            Map.entry("rightarrow", "→"), Map.entry("le", "≤"), Map.entry("ge", "≥"), Map.entry("ne", "≠"), Map.entry("approx", "≈"),
            Map.entry("propto", "∝"), Map.entry("in", "∈"), Map.entry("cdot", "·"), Map.entry("times", "×"), Map.entry("pm", "±"),
            Map.entry("dots", "…"), Map.entry("ldots", "…"), Map.entry("cdots", "⋯"), Map.entry("ell", "ℓ"), Map.entry("hbar", "ħ"),
            Map.entry("left", ""), Map.entry("right", ""), Map.entry("big", ""), Map.entry("Big", ""),
            Map.entry("bigl", ""), Map.entry("bigr", ""), Map.entry("Bigl", ""), Map.entry("Bigr", ""), Map.entry("quad", "  "));

    private static final Pattern BETWEEN_DOLLARS = Pattern.compile("(\\$\\$?)([^$]+)\\1");
    private static final String GROUP = "\\{([^{}]*)\\}";
    private static final String ARGUMENT = "\\s*(?:" + GROUP + "|(\\w|\\\\[A-Za-z]+))";
    private static final Pattern FRACTION = Pattern.compile("\\\\[td]?frac(?:" + GROUP + ARGUMENT + "|(\\w)" + GROUP + ")");
    private static final Pattern ROOT = Pattern.compile("\\\\sqrt" + ARGUMENT);
    private static final Pattern WORDS = Pattern.compile("\\\\(?:mathrm|text|operatorname|mathbf|boldsymbol)" + GROUP);
    private static final Map<String, String> ACCENTS = Map.of("bar", "\u0304", "overline", "\u0304", "hat", "\u0302", "tilde", "\u0303", "dot", "\u0307");
    private static final Pattern ACCENT = Pattern.compile("\\\\(bar|overline|hat|tilde|dot)(?![A-Za-z])" + ARGUMENT);
    private static final Pattern RAISED = Pattern.compile("([\\^_])" + GROUP);
    private static final Pattern SHORT_FRACTION = Pattern.compile("\\\\[td]?frac(\\w)(\\w)");
    private static final Pattern FUNCTION = Pattern.compile("\\\\(ln|log|exp|max|min|sinh|cosh|tanh|sin|cos|tan|arg|det)(?![A-Za-z])");
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)");
    static final Pattern SCRIPT = Pattern.compile("([_^])(?:\\(((?:[^()]|\\([^()]*\\))*)\\)|(-?[\\p{L}\\p{M}\\d*+∗]+))");
    private static final Pattern SPACING = Pattern.compile("\\\\[,;: ]");

    private PlainMath() {
    }

    /** Markdown with its math readable as text. */
    public static String inMarkdown(String markdown) {
        return BETWEEN_DOLLARS.matcher(markdown).replaceAll(math -> Matcher.quoteReplacement(of(math.group(2))));
    }

    /** A formula as HTML: the same line with its indices and powers set low and high. */
    static String html(String latex) {
        return scripts(Html.escape(of(latex)));
    }

    private static String scripts(String line) {
        return SCRIPT.matcher(line).replaceAll(script -> {
            String tag = script.group(1).equals("_") ? "sub" : "sup";
            String inner = script.group(2) == null ? script.group(3) : scripts(script.group(2));
            return Matcher.quoteReplacement("<" + tag + ">" + inner + "</" + tag + ">");
        });
    }

    /** A formula in LaTeX without dollar signs as one line of text. */
    public static String of(String latex) {
        String text = untilStill(latex.strip(), inner -> {
            String words = WORDS.matcher(inner).replaceAll("$1");
            String accented = ACCENT.matcher(words).replaceAll(accent ->
                    Matcher.quoteReplacement(argument(accent, 2) + ACCENTS.get(accent.group(1))));
            String raised = RAISED.matcher(accented).replaceAll(part -> part.group(1) + bracketed(part.group(2)));
            String rooted = ROOT.matcher(raised).replaceAll(part -> "√" + bracketed(argument(part, 1)));
            return FRACTION.matcher(rooted.replaceAll("(\\\\[A-Za-z]+)(?=\\\\[td]?frac)", "$1 ")).replaceAll(part -> part.group(1) == null
                    ? part.group(4) + "/" + bracketed(part.group(5)) : bracketed(part.group(1)) + "/" + bracketed(argument(part, 2)));
        });
        String spaced = SPACING.matcher(text).replaceAll(" ");
        String named = SHORT_FRACTION.matcher(FUNCTION.matcher(spaced).replaceAll(function -> {
            boolean follows = function.start() > 0 && Character.isLetterOrDigit(spaced.charAt(function.start() - 1));
            boolean leads = function.end() < spaced.length() && spaced.substring(function.end()).matches("(?s)[\\\\\\w].*");
            return (follows ? " " : "") + function.group(1) + (leads ? " " : "");
        })).replaceAll("$1/$2 ");
        String symbols = COMMAND.matcher(named).replaceAll(command ->
                Matcher.quoteReplacement(SYMBOLS.getOrDefault(command.group(1), command.group())));
        return symbols.replaceAll("[{}]", "").replaceAll(" {2,}", " ").replaceAll("(?<=[ΔΣ∂∇⟨]) (?=\\p{L})| (?=⟩)", "").strip();
    }

    /** Groups are replaced from the inside out. */
    private static String untilStill(String text, UnaryOperator<String> step) {
        String next = step.apply(text);
        return next.equals(text) ? text : untilStill(next, step);
    }

    /** What a command applies to: a group in braces, or the one letter or command after it. */
    private static String argument(MatchResult command, int group) {
        return command.group(group) == null ? command.group(group + 1) : command.group(group);
    }

    private static String bracketed(String group) {
        boolean single = group.matches("\\\\?[\\p{L}]+|[\\d.]+|.");
        return Matcher.quoteReplacement(single ? group : "(" + group + ")");
    }
}
