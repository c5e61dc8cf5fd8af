package thermolab.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thermolab.course.LearnerFolder;
import thermolab.notebook.WholeFile;

/** Writes the decks, and serves them to a browser. */
@Command(name = "slides", description = "Writes one self-contained deck per chapter; works offline.", mixinStandardHelpOptions = true)
final class SlidesCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "CHAPTER", description = "All chapters if none is given.")
    List<String> names = List.of();

    @Option(names = "--serve", description = "Serve the decks on this machine until Ctrl-C.")
    boolean serve;

    @Option(names = "--port", defaultValue = "8100", description = "Port for --serve (${DEFAULT-VALUE}).")
    int port;

    @Mixin
    FolderOption folder;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Home home = Home.current();
        List<String> slugs = home.chapters(names);
        if (serve) {
            Port.requireFree(port, "slides --serve");
        }
        Path decks = home.isOwn() ? home.target().resolve("slides") : folder.open(home, LearnerFolder::begin, System.out).root().resolve("slides");
        for (String slug : slugs) {
            Path deck = decks.resolve(slug + ".html");
            WholeFile.write(deck, home.course().slides(slug, home.target()));
            System.out.println(deck.startsWith(home.root()) ? home.root().relativize(deck) : deck);
        }
        if (serve) {
            serve(decks, slugs);
        }
        return 0;
    }

    private void serve(Path decks, List<String> slugs) throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            String page = exchange.getRequestURI().getPath().substring(1);
            if (page.isEmpty()) {
                answer(exchange, 200, contents(slugs).getBytes(StandardCharsets.UTF_8));
            } else if (slugs.contains(page)) {
                answer(exchange, 200, Files.readAllBytes(decks.resolve(page + ".html")));
            } else {
                answer(exchange, 404, "There is no such deck.".getBytes(StandardCharsets.UTF_8));
            }
        });
        server.start();
        System.out.println("Decks at http://localhost:" + port + "/ ; stop with Ctrl-C.");
        Thread.currentThread().join();
    }

    private static String contents(List<String> slugs) {
        StringBuilder page = new StringBuilder("<!doctype html><meta charset=\"utf-8\"><title>Thermolab slides</title><ul>");
        slugs.forEach(slug -> page.append("<li><a href=\"/").append(slug).append("\">").append(slug).append("</a></li>"));
        return page.append("</ul>").toString();
    }

    private static void answer(HttpExchange exchange, int status, byte[] page) throws IOException {
        boolean headerOnly = exchange.getRequestMethod().equals("HEAD");
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, headerOnly ? -1 : page.length);
        try (var body = exchange.getResponseBody()) {
            body.write(headerOnly ? new byte[0] : page);
        }
    }
}
