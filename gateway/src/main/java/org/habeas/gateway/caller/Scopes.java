package org.habeas.gateway.caller;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.habeas.gateway.admission.Admission;
import org.habeas.gateway.answer.Denied;
import org.habeas.gateway.answer.Problem;

/**
 * What a token or key was given for ({@code identity/scopes.json}). A token without any scope of
 * ours may do what its roles allow; a key only reads.
 */
@Singleton
@Priority(100)
class Scopes implements Admission {
    private static final TypeReference<List<Rule>> RULES = new TypeReference<>() {};

    /** The longest path first, so that the first rule that fits is the one for it. */
    private final List<OnePath> rules;

    Scopes() {
        try (InputStream file = Scopes.class.getResourceAsStream("/identity/scopes.json")) {
            rules =
                    new ObjectMapper()
                            .readValue(Objects.requireNonNull(file), RULES).stream()
                                    .flatMap(Rule::each)
                                    .sorted(
                                            Comparator.comparing(
                                                    (OnePath rule) -> -rule.path().length()))
                                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Rule(String scope, Set<String> methods, List<String> paths) {
        Stream<OnePath> each() {
            return paths.stream().map(path -> new OnePath(scope, methods, path));
        }
    }

    private record OnePath(String scope, Set<String> methods, String path) {
        boolean fits(String method, String asked) {
            return methods.contains(method)
                    && asked.startsWith(path)
                    && (asked.length() == path.length() || asked.charAt(path.length()) == '/');
        }
    }

    @Override
    public Future<Void> admit(RoutingContext exchange) {
        Caller caller = Caller.of(exchange);
        if (caller.scopes().isEmpty() && caller.kind() != Caller.Kind.API_KEY) {
            return Future.succeededFuture();
        }
        String path = exchange.normalizedPath();
        Optional<String> needed = needed(exchange.request().method().name(), path);
        if (needed.isPresent() && holds(caller.scopes(), needed.get(), path)) {
            return Future.succeededFuture();
        }
        exchange.response()
                .putHeader(
                        "WWW-Authenticate", "Bearer error=\"insufficient_scope\"" + named(needed));
        return Future.failedFuture(new Denied(insufficient()));
    }

    Optional<String> needed(String method, String path) {
        for (OnePath rule : rules) {
            if (rule.fits(method, path)) {
                return Optional.of(rule.scope());
            }
        }
        return Optional.empty();
    }

    /** The scope itself, or the same for the one collection that is asked for. */
    static boolean holds(Set<String> scopes, String needed, String path) {
        return scopes.contains(needed) || scopes.contains(needed + ":" + collection(path));
    }

    private static String collection(String path) {
        int from = path.indexOf('/', 1) + 1;
        int to = path.indexOf('/', from);
        return from == 0 ? "" : path.substring(from, to < 0 ? path.length() : to);
    }

    private static String named(Optional<String> scope) {
        return scope.map(name -> ", scope=\"" + name + "\"").orElse("");
    }

    private static Problem insufficient() {
        return new Problem(
                403,
                "insufficient-scope",
                "The token or key was not given for this; see its scopes.");
    }
}
