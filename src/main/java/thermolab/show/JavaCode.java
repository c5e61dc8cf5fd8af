package thermolab.show;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Java source as HTML with comments, texts and keywords marked by the classes {@code c}, {@code s} and {@code k}; enough
 * for the eye, no grammar.
 */
public final class JavaCode {

    private static final Pattern TOKEN = Pattern.compile("(?<c>//[^\\n]*|/\\*.*?(?:\\*/|\\z))"
            + "|(?<s>\"\"\".*?(?:\"\"\"|\\z)|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*')"
            + "|(?<k>\\b(?:abstract|assert|boolean|break|byte|case|catch|char|class|continue|default|do|double|else|enum"
            + "|extends|false|final|finally|float|for|if|implements|import|instanceof|int|interface|long|new|null|package"
            + "|permits|private|protected|public|record|return|sealed|short|static|super|switch|this|throw|throws|true|try"
            + "|var|void|while|yield)\\b)", Pattern.DOTALL);

    private JavaCode() {
    }

    /** The marked source, escaped, to stand inside {@code <pre><code>}. */
    public static String html(String source) {
        Matcher token = TOKEN.matcher(source);
        StringBuilder html = new StringBuilder();
        int end = 0;
        while (token.find()) {
            String mark = token.group("c") != null ? "c" : token.group("s") != null ? "s" : "k";
            html.append(Html.escape(source.substring(end, token.start())));
            html.append("<span class=\"").append(mark).append("\">").append(Html.escape(token.group())).append("</span>");
            end = token.end();
        }
        return html.append(Html.escape(source.substring(end))).toString();
    }
}
