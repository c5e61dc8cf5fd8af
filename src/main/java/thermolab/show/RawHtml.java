package thermolab.show;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * HTML inside Markdown: comments vanish, a few harmless tags without attributes stay, everything else is shown as the
 * text that it is; no script of a notebook's text runs.
 */
final class RawHtml implements NodeRenderer {

    private static final Pattern COMMENT_OR_TAG = Pattern.compile("<!--.*?-->"
            + "|</?(?:b|br|details|em|i|kbd|mark|small|strong|sub|summary|sup|u)\\s*/?>", Pattern.DOTALL);

    private final HtmlNodeRendererContext context;

    RawHtml(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HtmlBlock.class, HtmlInline.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof HtmlBlock block) {
            context.getWriter().line();
            context.getWriter().raw(safe(block.getLiteral()));
            context.getWriter().line();
        } else if (node instanceof HtmlInline inline) {
            context.getWriter().raw(safe(inline.getLiteral()));
        }
    }

    static String safe(String html) {
        Matcher kept = COMMENT_OR_TAG.matcher(html);
        StringBuilder safe = new StringBuilder();
        int end = 0;
        while (kept.find()) {
            safe.append(Html.escape(html.substring(end, kept.start())));
            safe.append(kept.group().startsWith("<!--") ? "" : kept.group());
            end = kept.end();
        }
        return safe.append(Html.escape(html.substring(end))).toString();
    }
}
