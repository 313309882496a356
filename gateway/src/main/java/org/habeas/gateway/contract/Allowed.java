package org.habeas.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which methods a path knows, for the header {@code Allow} that every 405 must have (RFC 9110,
 * 15.5.6): the framework leaves it out, or names those of one of several classes that serve the
 * path. The door knows its own paths, and those of the services as soon as it has read their
 * descriptions.
 */
@Singleton
public class Allowed {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final OpenApiDocumentService described;
    private volatile @Nullable Map<String, String> allowed;

    Allowed(OpenApiDocumentService described) {
        this.described = described;
    }

    void learn(JsonNode document) {
        allowed = read(document);
    }

    /** Until the services have told theirs, those of the door; read when somebody needs it. */
    private Map<String, String> known() {
        Map<String, String> known = allowed;
        if (known == null) {
            byte[] own = described.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON);
            try {
                known = read(new ObjectMapper().readTree(own));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            allowed = known;
        }
        return known;
    }

    private static Map<String, String> read(JsonNode document) {
        Map<String, String> read = new TreeMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> read.put(path.getKey(), methods(path.getValue())));
        return read;
    }

    private static String methods(JsonNode path) {
        List<String> methods = new ArrayList<>();
        path.fieldNames()
                .forEachRemaining(method -> {
                    if (METHODS.contains(method)) {
                        methods.add(method.toUpperCase(Locale.ROOT));
                    }
                });
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }

    /** Says so if this is an answer that has to; a path it does not know keeps what it was told. */
    public void tell(RoutingContext exchange) {
        if (exchange.response().getStatusCode() == 405) {
            String path = exchange.normalizedPath();
            known().entrySet().stream()
                    .filter(known -> fits(known.getKey(), path))
                    .findFirst()
                    .ifPresent(known ->
                            exchange.response().putHeader(HttpHeaders.ALLOW, known.getValue()));
        }
    }

    private static boolean fits(String template, String path) {
        String[] names = template.split("/", -1);
        String[] segments = path.split("/", -1);
        boolean fits = names.length == segments.length;
        for (int i = 0; fits && i < names.length; i++) {
            fits = fitsSegment(names[i], segments[i]);
        }
        return fits;
    }

    /** What stands around a name, such as the end of a file's, has to stand there. */
    private static boolean fitsSegment(String name, String segment) {
        int open = name.indexOf('{');
        int close = name.lastIndexOf('}');
        return open < 0
                ? name.equals(segment)
                : segment.length() > open + name.length() - close - 1
                        && segment.startsWith(name.substring(0, open))
                        && segment.endsWith(name.substring(close + 1));
    }
}
