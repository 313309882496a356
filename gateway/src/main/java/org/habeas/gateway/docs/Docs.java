package org.habeas.gateway.docs;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.habeas.gateway.answer.Document;
import org.habeas.gateway.answer.Problem;
import org.jspecify.annotations.Nullable;

/** The index and the documentation page, all from the class path: it works without a network. */
@ApplicationScoped
public class Docs {
    private static final int DAY = 86_400;
    private static final int MINUTE = 60;

    private final Map<String, Document> pages;
    private final Map<String, Document> assets;

    Docs() {
        Document page = ours("text/html; charset=utf-8", "docs/index.html");
        pages =
                Map.of(
                        "/", index(),
                        "/docs", page,
                        "/docs/", page,
                        "/docs/problems", ours("text/html; charset=utf-8", "docs/problems.html"),
                        "/docs/start.js", ours("text/javascript", "docs/start.js"));
        assets =
                Map.of(
                        "/docs/swagger-ui.css", theirs("text/css", "swagger-ui.css"),
                        "/docs/swagger-ui-bundle.js",
                                theirs("text/javascript", "swagger-ui-bundle.js"),
                        "/docs/favicon.png", theirs("image/png", "favicon-32x32.png"));
    }

    /** Answers with the page of this path, or says that there is none. */
    public void serve(RoutingContext exchange, String path) {
        @Nullable Document page = pages.get(path);
        @Nullable Document asset = assets.get(path);
        if (page != null) {
            page.answer(exchange, MINUTE);
        } else if (asset != null) {
            asset.answer(exchange, DAY);
        } else {
            Problem.notFound().answer(exchange);
        }
    }

    private static Document index() {
        JsonObject links =
                new JsonObject()
                        .put("political_prisoners", "/v1/lists/political-prisoners")
                        .put("persons", "/v1/persons")
                        .put("docs", "/docs")
                        .put("openapi", "/openapi")
                        .put("health", "/q/health/ready");
        JsonObject index =
                new JsonObject()
                        .put("name", "Habeas")
                        .put("about", "The open register of politically motivated persecution.")
                        .put("links", links);
        return Document.of(
                "application/json", index.encodePrettily().getBytes(StandardCharsets.UTF_8));
    }

    private static Document ours(String type, String resource) {
        return Document.of(type, bytes(resource));
    }

    private static Document theirs(String type, String file) {
        Properties webjar = new Properties();
        try (InputStream in = open("META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            webjar.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String version = webjar.getProperty("version");
        return Document.of(
                type, bytes("META-INF/resources/webjars/swagger-ui/" + version + "/" + file));
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = open(resource)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String resource) {
        InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the package lacks " + resource);
        }
        return in;
    }
}
