package thermolab.show;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * Markdown with tables and math to HTML, for one page: headings get ids that differ within it and that Jupyter's links
 * {@code #Spaces-become-hyphens} find.
 *
 * <p>Math arrives as {@code \(…\)} and {@code \[…\]} for {@link Katex}. Scripts and most tags of the source are shown as
 * text; an image that lies on the network becomes a link, so that a page loads nothing.
 */
public final class MarkdownHtml {

    /**
     * A heading of the page.
     *
     * @param level from 1
     * @param id within the page
     * @param title in plain letters
     */
    public record Section(int level, String id, String title) {
    }

    private static final List<Extension> FOR_KATEX = List.of(TablesExtension.create(), new MarkdownMath(false));
    private static final List<Extension> PLAIN = List.of(TablesExtension.create(), new MarkdownMath(true));
    private static final Parser PARSER = Parser.builder().extensions(FOR_KATEX).build();

    private final Map<String, Integer> headings = new HashMap<>(); // id to how often it came
    private final List<Section> sections = new ArrayList<>();
    private final boolean anchors;
    private final List<Extension> extensions;

    /** Headings have ids and nothing else. */
    public MarkdownHtml() {
        this(false, FOR_KATEX);
    }

    private MarkdownHtml(boolean anchors, List<Extension> extensions) {
        this.anchors = anchors;
        this.extensions = extensions;
    }

    /** Each heading ends in a link to itself, of the class {@code anchor}, for readers who quote it. */
    public static MarkdownHtml withAnchors() {
        return new MarkdownHtml(true, FOR_KATEX);
    }

    /** Math in plain letters, for outputs: Notebook 6 typesets the math of texts, and leaves that of outputs as it is. */
    static MarkdownHtml withPlainMath() {
        return new MarkdownHtml(false, PLAIN);
    }

    /** The headings of all texts so far, in order. */
    public List<Section> sections() {
        return List.copyOf(sections);
    }

    /** The HTML of a text whose images are where it says. */
    public String render(String markdown) {
        return render(markdown, UnaryOperator.identity());
    }

    /**
     * The HTML of a text.
     *
     * @param images from the address of an image in the text to the one on the page, such as a data address
     */
    public String render(String markdown, UnaryOperator<String> images) {
        Node document = PARSER.parse(markdown);
        Map<Node, String> ids = new IdentityHashMap<>();
        Set<Node> selfLinks = Collections.newSetFromMap(new IdentityHashMap<>());
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                image.setDestination(images.apply(image.getDestination()));
                if (image.getDestination().matches("(?i)(https?:)?//.*")) {
                    replaceByLink(image);
                }
            }

            @Override
            public void visit(Heading heading) {
                visitChildren(heading);
                String id = idOf(heading);
                ids.put(heading, id);
                if (anchors) {
                    Link link = new Link("#" + id, null);
                    link.appendChild(new Text("#"));
                    heading.appendChild(link);
                    selfLinks.add(link);
                }
            }
        });
        return HtmlRenderer.builder().extensions(extensions).nodeRendererFactory(RawHtml::new)
                .sanitizeUrls(true).urlSanitizer(new Urls())
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    attributes.remove("rel"); // for search engines, which do not read notebooks
                    if (ids.containsKey(node)) {
                        attributes.put("id", ids.get(node));
                    } else if (selfLinks.contains(node)) {
                        attributes.put("class", "anchor");
                        attributes.put("aria-label", "link to this section");
                    }
                }).build().render(document);
    }

    private static void replaceByLink(Image image) {
        Link link = new Link(image.getDestination(), image.getTitle());
        while (image.getFirstChild() != null) {
            link.appendChild(image.getFirstChild());
        }
        image.insertAfter(link);
        image.unlink();
    }

    private String idOf(Heading heading) {
        String words = words(heading, UnaryOperator.identity());
        String id = words.strip().replaceAll("\\s+", "-");
        int before = headings.merge(id, 1, Integer::sum) - 1;
        String unique = before == 0 ? id : id + "-" + before;
        sections.add(new Section(heading.getLevel(), unique, words(heading, PlainMath::of).strip()));
        return unique;
    }

    private static String words(Heading heading, UnaryOperator<String> ofMath) {
        StringBuilder words = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append(' ');
            }

            @Override
            public void visit(CustomNode node) {
                words.append(node instanceof MarkdownMath.Inline math ? ofMath.apply(math.tex) : "");
            }
        });
        return words.toString();
    }

    /** Links may lead to pages, files and mail; images come from files and from data in the page. */
    private static final class Urls implements UrlSanitizer {

        @Override
        public String sanitizeLinkUrl(String url) {
            return url.matches("(?i)(https?|mailto):.*") || isRelative(url) ? url : "";
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return url.matches("(?i)data:image/(png|jpeg|gif|webp|svg\\+xml)[;,].*") || isRelative(url) ? url : "";
        }

        private static boolean isRelative(String url) {
            return !url.matches("[^/?#]*:.*"); // no scheme: a colon stands only behind a slash, ? or #
        }
    }
}
