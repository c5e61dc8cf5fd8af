package thermolab.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import thermolab.notebook.Notebook;
import thermolab.show.Html;
import thermolab.show.Katex;
import thermolab.show.MarkdownHtml;
import thermolab.show.QuestionForm;

/** A deck as one HTML file that loads nothing: reveal.js, math, code and figures inside. */
final class Slides {

    private static final String POLICY = "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; "
            + "script-src 'unsafe-inline'; frame-src 'self' file:";

    private final MarkdownHtml markdown = new MarkdownHtml();
    private final Tagged tagged;
    private final Set<String> asked = new HashSet<>(); // keys of the predictions on the slides so far

    private Slides(Tagged tagged) {
        this.tagged = tagged;
    }

    /** The page of a chapter's deck. */
    static String html(ChapterFiles files, Reveal reveal) throws IOException {
        if (!Files.exists(files.notebook())) {
            throw new IllegalStateException(files.shown(files.notebook()) + " is missing; `./thermolab course build` makes it");
        }
        Slides slides = new Slides(new Tagged(files.shown(files.slides()), Notebook.read(files.notebook())));
        return slides.page(deck(files), reveal);
    }

    /** What keeps the deck from being built, one sentence each; empty where nothing does. */
    static List<String> problems(ChapterFiles files) throws IOException {
        try {
            Deck deck = deck(files);
            if (Files.exists(files.notebook())) {
                new Slides(new Tagged(files.shown(files.slides()), Notebook.read(files.notebook()))).sections(deck);
            }
            return List.of();
        } catch (IllegalArgumentException e) {
            return List.of(e.getMessage());
        }
    }

    static Deck deck(ChapterFiles files) throws IOException {
        if (!Files.exists(files.slides())) {
            throw new IllegalArgumentException(files.shown(files.slides()) + ": is missing");
        }
        String text = Files.readString(files.slides(), StandardCharsets.UTF_8);
        String file = files.shown(files.slides());
        boolean ready = text.contains("`{") && Files.exists(files.notebook());
        return Deck.parse(ready ? BoundText.filledByName(text, file, BoundText.named(Notebook.read(files.notebook()))) : text, file);
    }

    private String page(Deck deck, Reveal reveal) throws IOException {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"").append(POLICY).append("\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>").append(Html.escape(deck.title())).append("</title>\n")
                .append("<style>").append(reveal.styles()).append("</style>\n")
                .append(Katex.head())
                .append("<style>\n").append(STYLE).append(QuestionForm.style()).append("</style>\n</head>\n<body>\n")
                .append("<div class=\"reveal\"><div class=\"slides\">\n").append(sections(deck)).append("</div></div>\n");
        for (String script : reveal.scripts()) {
            page.append("<script>").append(script.replace("</script", "<\\/script")).append("</script>\n");
        }
        page.append("<script>").append(QuestionForm.script()).append("</script>\n");
        return page.append("<script>\n").append(START).append("</script>\n</body>\n</html>\n").toString();
    }

    private String sections(Deck deck) {
        StringBuilder sections = new StringBuilder("<section class=\"title\"><h1>").append(Html.escape(deck.title()))
                .append("</h1></section>\n");
        for (Deck.Slide slide : deck.slides()) {
            sections.append("<section>\n<div class=\"slide\">\n").append(markdown.render("## " + slide.title()));
            for (Deck.Part part : slide.parts()) {
                sections.append(html(part));
            }
            sections.append("</div>\n");
            if (!slide.notes().isBlank()) {
                sections.append("<aside class=\"notes\">").append(markdown.render(slide.notes())).append("</aside>\n");
            }
            sections.append("</section>\n");
        }
        return sections.toString();
    }

    private String html(Deck.Part part) {
        if (part instanceof Deck.Text text) {
            return markdown.render(text.markdown());
        }
        List<Deck.Tag> tags = ((Deck.Tags) part).tags();
        boolean figures = tags.stream().anyMatch(tag -> tag.kind().equals("figure"));
        StringBuilder row = new StringBuilder(figures ? "<div class=\"row figures\">\n" : "<div class=\"row\">\n");
        tags.forEach(tag -> row.append(!tag.kind().equals("predict") ? tagged.html(tag)
                : asked.add(tag.cell()) ? tagged.question(tag) : tagged.answer(tag)));
        return row.append("</div>\n").toString();
    }

    private static final String START = """
            Reveal.initialize({hash: true, width: 1280, height: 720, margin: 0, center: false, slideNumber: "c/t",
              transition: "none", plugins: [RevealNotes]});
            """;

    /** A slide is a column of 1280 x 720 in which pictures take what the words leave, down to a size that can still be read. */
    private static final String STYLE = """
            .reveal { font: 28px/1.4 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; color: #1f2328; background: #fff; }
            .reveal .slides { text-align: left; }
            .reveal .slide { display: flex; flex-direction: column; box-sizing: border-box; height: 720px; padding: 28px 56px 20px; }
            .reveal .slide > * { flex: none; }
            .reveal section.title { padding: 0 56px; box-sizing: border-box; }
            .reveal h1 { font-size: 60px; line-height: 1.2; margin: 240px 0 0; border-bottom: 6px solid #0072b2; padding-bottom: 24px; }
            .reveal h2 { font-size: 38px; line-height: 1.2; margin: 0 0 16px; color: #0b4f7d; }
            .reveal p, .reveal ul, .reveal ol { margin: 0 0 14px; }
            .reveal ul, .reveal ol { padding-left: 1.2em; }
            .reveal ul { list-style: disc; } .reveal ol { list-style: decimal; }
            .reveal li { margin-bottom: 6px; }
            .reveal strong { font-weight: 700; } .reveal em { font-style: italic; }
            .reveal code { font-family: ui-monospace, "Cascadia Code", "DejaVu Sans Mono", Consolas, monospace; font-size: .85em; }
            .reveal pre { font-size: 19px; line-height: 1.4; background: #f6f8fa; border: 1px solid #e3e7eb; border-radius: 6px;
              padding: 12px 16px; margin: 0; overflow: hidden; white-space: pre-wrap; }
            .reveal section > pre, .reveal section > table { margin-bottom: 14px; }
            .reveal pre code { font-size: inherit; }
            .reveal pre.printed { font-family: ui-monospace, "DejaVu Sans Mono", Consolas, monospace; background: #fff; }
            .reveal .k { color: #0b57a4; } .reveal .s { color: #0a6640; } .reveal .c { color: #66707b; font-style: italic; }
            .reveal .row { display: flex; gap: 24px; align-items: flex-start; margin-bottom: 14px; }
            .reveal .row > * { flex: 1 1 0; min-width: 0; }
            .reveal .slide > .figures { flex: 1 1 0; min-height: 300px; align-items: stretch; margin-bottom: 0; }
            .reveal .figures > figure { display: flex; flex-direction: column; margin: 0; text-align: center; }
            .reveal .slide:has(.figures) { font-size: 24px; line-height: 1.3; padding: 18px 40px 12px; }
            .reveal .slide:has(.figures) pre { font-size: 16px; line-height: 1.2; padding: 2px 12px; }
            .reveal .slide:has(.figures) h2 { font-size: 34px; margin-bottom: 6px; }
            .reveal .slide:has(.figures) :is(p, ul, ol, .katex-display) { margin-bottom: 6px; margin-top: 0; }
            .reveal .slide:has(.figures) li { margin-bottom: 2px; }
            .reveal .slide:has(.figures) .row:not(.figures) { margin: 4px 0 0; }
            .reveal .slide:not(:has(.figures)) > h2 + * { margin-top: auto; }
            .reveal .slide:not(:has(.figures)) > :last-child { margin-bottom: auto; }
            .reveal .slide:not(:has(.figures)) { font-size: 30px; }
            .reveal .slide:not(:has(.figures)) table { font-size: 27px; }
            .reveal .slide:not(:has(.figures)) pre { font-size: 22px; }
            .reveal .figures > :not(figure) { align-self: center; }
            .reveal figure img { flex: 1 1 0; min-height: 0; width: 100%; max-width: none; max-height: none; object-fit: contain; margin: 0; }
            .reveal figcaption { font-size: 19px; line-height: 1.2; color: #47505a; margin-top: 2px; }
            .reveal table { border-collapse: collapse; font-size: 21px; margin: 0 auto; }
            .reveal th, .reveal td { padding: 4px 14px; border-bottom: 1px solid #d8dee4; }
            .reveal thead th { border-bottom: 2px solid #8c959f; font-weight: 600; }
            .reveal caption { font-weight: 600; padding-bottom: 6px; }
            .reveal blockquote { margin: 0 0 14px; padding: 2px 18px; border-left: 5px solid #0072b2; color: #47505a; }
            .reveal .katex-display { margin: 14px 0; }
            .reveal form.prediction button[type=button] { display: none; }
            .reveal .slide-number { right: 16px; left: auto; top: 6px; bottom: auto; font-size: 15px; color: #57606a; background: none; }
            """;
}
