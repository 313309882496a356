package org.habeas.gateway.dossier;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.habeas.gateway.answer.Packed;
import org.habeas.gateway.caller.Caller;
import org.habeas.gateway.service.GatewayConfig;
import org.habeas.gateway.service.ServiceCalls;
import org.habeas.platform.http.Query;
import org.habeas.platform.json.Json;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Asks the services for their parts at once and joins what they tell. */
@ApplicationScoped
class Dossiers {
    static final List<String> PARAMETERS = List.of("as_of", "known_at");

    private static final Pattern PAGE = Pattern.compile("/v1/persons/([0-9a-f-]{36})(\\?.*)?$");
    private static final byte[] NONE = "{\"items\":[]}".getBytes(StandardCharsets.UTF_8);

    private final ServiceCalls calls;
    private final GatewayConfig config;
    private final ObjectMapper mapper;

    Dossiers(ServiceCalls calls, GatewayConfig config, ObjectMapper mapper) {
        this.calls = calls;
        this.config = config;
        this.mapper = mapper;
    }

    /**
     * Who asks, and in which form.
     *
     * @param known what they have: {@code If-None-Match}
     * @param accepted {@code Accept-Encoding}
     */
    record Asker(Caller caller, @Nullable String known, @Nullable String accepted) {}

    Future<Response> of(UUID person, Query query, Asker asker) {
        List<Future<Told>> asked =
                Arrays.stream(Part.values())
                        .map(part -> ask(part, part.uri(person, query), asker.caller()))
                        .toList();
        return Future.all(asked).map(all -> answer(person, byPart(asked), asker));
    }

    private Future<Told> ask(Part part, String uri, Caller caller) {
        return calls.get(part.service(), uri, caller, config.partTimeout())
                .map(answer -> Told.of(part, answer))
                .otherwise(cause -> Told.of(part, cause));
    }

    private static Map<Part, Told> byPart(List<Future<Told>> asked) {
        Map<Part, Told> told = new EnumMap<>(Part.class);
        asked.stream().map(Future::result).forEach(one -> told.put(one.part(), one));
        return told;
    }

    private Response answer(UUID person, Map<Part, Told> told, Asker asker) {
        Told page = Objects.requireNonNull(told.get(Part.PERSON));
        if (page instanceof Told.Answered answered && !answered.isThere()) {
            return passedOn(answered);
        }
        if (page instanceof Told.Missing && told.values().stream().noneMatch(this::tells)) {
            throw Refusal.later("service-unreachable", "Nothing can be told of anybody now.");
        }
        Dossier dossier = Dossier.of(person, told);
        byte[] body = Json.bytes(mapper, dossier);
        return dossier.missing().isEmpty()
                ? Packed.read(body, asker.caller().clearance(), asker.known(), asker.accepted())
                : partial(body, asker.accepted());
    }

    /** Whether this alone shows that the reader may know of the person. */
    private boolean tells(Told told) {
        return told instanceof Told.Answered answered
                && answered.isThere()
                && !(told.part().isList() && Arrays.equals(answered.body(), NONE));
    }

    /** Half an answer is nothing to be kept or compared. */
    private static Response partial(byte[] body, @Nullable String accepted) {
        return Packed.of(body, accepted)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.VARY, "Authorization")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** What is said of the page is said of the dossier; a merged person has another's. */
    private static Response passedOn(Told.Answered page) {
        Response.ResponseBuilder answer =
                Response.status(page.status())
                        .entity(page.body())
                        .type(
                                Objects.requireNonNullElse(
                                        page.headers().get("Content-Type"), "application/json"))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store");
        Matcher elsewhere =
                PAGE.matcher(Objects.requireNonNullElse(page.headers().get("Location"), ""));
        if (elsewhere.find()) {
            String query = Objects.requireNonNullElse(elsewhere.group(2), "");
            answer.header(
                    HttpHeaders.LOCATION, "/v1/persons/" + elsewhere.group(1) + "/dossier" + query);
        }
        return answer.build();
    }
}
