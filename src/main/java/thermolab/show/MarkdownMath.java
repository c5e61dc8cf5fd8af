package thermolab.show;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Math in Markdown: {@code $…$} in a line, {@code $$…$$} in a line or around lines, kept from Markdown's own marks and
 * written as {@code \(…\)} and {@code \[…\]} for KaTeX, or in plain letters.
 *
 * <p>A single dollar opens math where no space follows it, and closes it where no space precedes and no digit follows, so
 * that prices stay prices; {@code \$} is always a dollar. Source: Pandoc's user guide, extension tex_math_dollars.
 */
final class MarkdownMath implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private final boolean plain;

    /** @param plain whether math is written as HTML that needs no KaTeX */
    MarkdownMath(boolean plain) {
        this.plain = plain;
    }

    /** Math inside a paragraph. */
    static final class Inline extends CustomNode {
        final String tex;
        final boolean display;

        Inline(String tex, boolean display) {
            this.tex = tex;
            this.display = display;
        }
    }

    /** Math on lines of its own. */
    static final class Display extends CustomBlock {
        private final StringBuilder tex = new StringBuilder();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(displayFactory());
        parser.customInlineContentParserFactory(new InlineContentParserFactory() {
            @Override
            public Set<Character> getTriggerCharacters() {
                return Set.of('$');
            }

            @Override
            public InlineContentParser create() {
                return state -> parseInline(state.scanner());
            }
        });
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(context -> new MathRenderer(context, plain));
    }

    private static ParsedInline parseInline(Scanner scanner) {
        int dollars = scanner.matchMultiple('$');
        if (dollars > 2 || dollars == 1 && Character.isWhitespace(scanner.peek())) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        char previous = ' ';
        while (scanner.hasNext()) {
            char c = scanner.peek();
            if (c == '$' && previous != '\\') {
                Position end = scanner.position();
                boolean closes = scanner.matchMultiple('$') == dollars
                        && (dollars == 2 || !Character.isWhitespace(previous) && !Character.isDigit(scanner.peek()));
                if (closes) {
                    String tex = scanner.getSource(start, end).getContent();
                    return ParsedInline.of(new Inline(tex.strip(), dollars == 2), scanner.position());
                }
                previous = '$';
            } else {
                previous = c == '\\' && previous == '\\' ? ' ' : c; // in \\ the second does not escape
                scanner.next();
            }
        }
        return ParsedInline.none();
    }

    /** A line begins display math if it begins with two dollars and, should it close them, ends there. */
    private static BlockParserFactory displayFactory() {
        return (state, matched) -> {
            String line = state.getLine().getContent().toString();
            int at = state.getNextNonSpaceIndex();
            if (state.getIndent() >= DisplayParser.CODE_INDENT || !line.startsWith("$$", at)) {
                return BlockStart.none();
            }
            String rest = line.substring(at + 2).stripTrailing();
            int close = rest.indexOf("$$");
            boolean whole = close >= 0 && close == rest.length() - 2;
            return close >= 0 && !whole ? BlockStart.none()
                    : BlockStart.of(new DisplayParser(whole)).atIndex(at + 2);
        };
    }

    /** Collects the lines of display math. */
    private static final class DisplayParser extends AbstractBlockParser {
        static final int CODE_INDENT = 4; // columns that make a line code
        private final Display block = new Display();
        private boolean closed;

        DisplayParser(boolean closedOnFirstLine) {
            closed = closedOnFirstLine;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (closed) {
                return BlockContinue.none();
            }
            closed = state.getLine().getContent().toString().stripTrailing().endsWith("$$");
            return BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            String text = line.getContent().toString().stripTrailing();
            block.tex.append(text.endsWith("$$") ? text.substring(0, text.length() - 2) : text).append('\n');
        }
    }

    private static final class MathRenderer implements NodeRenderer {
        private final HtmlNodeRendererContext context;
        private final boolean plain;

        MathRenderer(HtmlNodeRendererContext context, boolean plain) {
            this.context = context;
            this.plain = plain;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Inline.class, Display.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Inline math) {
                write(math.tex, math.display);
            } else if (node instanceof Display math) {
                context.getWriter().line();
                context.getWriter().tag("p", Map.of("class", "math"));
                write(math.tex.toString().strip(), true);
                context.getWriter().tag("/p");
                context.getWriter().line();
            }
        }

        private void write(String tex, boolean display) {
            if (plain) {
                context.getWriter().raw(PlainMath.html(tex));
            } else {
                context.getWriter().text(display ? "\\[" + tex + "\\]" : "\\(" + tex + "\\)");
            }
        }
    }
}
