package org.habeas.gateway.docs;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.habeas.gateway.answer.Document;
import org.habeas.gateway.answer.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The index, the developer's pages and the description of events, all from the class path: it works
 * without a network.
 */
@ApplicationScoped
public class Docs {
    private static final int DAY = 86_400;
    private static final int MINUTE = 60;
    private static final String HTML = "text/html; charset=utf-8";

    private static final String DISCOVERY = "/.well-known/openid-configuration";

    private final Optional<String> issuer;
    private final Map<String, Document> pages;
    private final Map<String, Document> assets;

    Docs(@ConfigProperty(name = "habeas.identity.issuer") Optional<String> issuer) {
        this.issuer = issuer;
        Document page = ours(HTML, "docs/index.html");
        pages =
                Map.of(
                        "/", index(),
                        "/docs", page,
                        "/docs/", page,
                        "/docs/reference", ours(HTML, "docs/reference.html"),
                        "/docs/problems", ours(HTML, "docs/problems.html"),
                        "/docs/start.js", ours("text/javascript", "docs/start.js"),
                        "/docs/start.css", ours("text/css", "docs/start.css"),
                        "/docs/reference.js", ours("text/javascript", "docs/reference.js"),
                        "/asyncapi", AsyncApi.json(),
                        "/asyncapi.yaml", AsyncApi.yaml());
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
        if (path.equals(DISCOVERY) && issuer.isPresent()) {
            toProvider(exchange, issuer.get());
        } else if (page != null) {
            page.answer(exchange, MINUTE);
        } else if (asset != null) {
            asset.answer(exchange, DAY);
        } else {
            Problem.notFound().answer(exchange);
        }
    }

    /** Who knows only this register finds its OpenID provider here. */
    private static void toProvider(RoutingContext exchange, String issuer) {
        exchange.response()
                .setStatusCode(307)
                .putHeader("Location", issuer.replaceFirst("/$", "") + DISCOVERY)
                .putHeader("Cache-Control", "no-cache")
                .end();
    }

    private static Document index() {
        JsonObject links =
                new JsonObject()
                        .put("political_prisoners", "/v1/lists/political-prisoners")
                        .put("persons", "/v1/persons")
                        .put("docs", "/docs")
                        .put("reference", "/docs/reference")
                        .put("openapi", "/openapi")
                        .put("asyncapi", "/asyncapi")
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
