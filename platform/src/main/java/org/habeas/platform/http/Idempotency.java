package org.habeas.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.habeas.platform.json.Json;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Honours {@code Idempotency-Key} for 24 hours. The key is stored in the transaction of the write,
 * so that either both are there or neither; a second request of the same key waits for the first.
 */
@ApplicationScoped
public class Idempotency {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int LONGEST = 200;

    /** On an answer that was given before. */
    public static final String REPLAYED = "Idempotent-Replayed";

    private final EntityManager em;
    private final ObjectMapper mapper;
    private final Clock clock;

    Idempotency(EntityManager em, ObjectMapper mapper, Clock clock) {
        this.em = em;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Answers the write, or what the same request was answered before. */
    Response once(
            String caller,
            @Nullable String key,
            String operation,
            Object request,
            Supplier<Response> write) {
        if (key == null) {
            return write.get();
        }
        check(key);
        String fingerprint = fingerprint(operation, request);
        return claim(caller, key, fingerprint)
                ? keep(caller, key, write.get())
                : replay(caller, key, fingerprint);
    }

    /**
     * What the same request has made already. For answers that must not be kept, such as one that
     * tells a secret: of them only the id is, by {@link #made}.
     *
     * @return none if this is the first time, or if the request has no key
     */
    public Optional<UUID> madeBefore(
            String caller, @Nullable String key, String operation, Object request) {
        if (key == null) {
            return Optional.empty();
        }
        check(key);
        String fingerprint = fingerprint(operation, request);
        return claim(caller, key, fingerprint)
                ? Optional.empty()
                : Optional.of(made(row(caller, key, fingerprint)));
    }

    /** In the transaction that has asked {@link #madeBefore}: what it has made. */
    public void made(String caller, @Nullable String key, UUID id) {
        if (key != null) {
            keep(caller, key, Response.status(201).header("Location", id).build());
        }
    }

    private UUID made(Object[] row) {
        Kept kept = Json.read(mapper, (String) row[2], Kept.class);
        return UUID.fromString(Objects.requireNonNull(kept.location()));
    }

    private static void check(String key) {
        if (key.isBlank() || key.length() > LONGEST) {
            throw Refusal.malformed(
                    "invalid-idempotency-key", "An Idempotency-Key has 1 to 200 characters.");
        }
    }

    private String fingerprint(String operation, Object request) {
        String text = operation + "\n" + Json.text(mapper, request);
        return ETags.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean claim(String caller, String key, String fingerprint) {
        em.createNativeQuery(
                        "delete from idempotency where caller = ?1 and key = ?2 and created_at <"
                                + " ?3")
                .setParameter(1, caller)
                .setParameter(2, key)
                .setParameter(3, clock.instant().minus(KEPT))
                .executeUpdate();
        return em.createNativeQuery(
                                "insert into idempotency (caller, key, fingerprint, created_at)"
                                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, caller)
                        .setParameter(2, key)
                        .setParameter(3, fingerprint)
                        .setParameter(4, clock.instant())
                        .executeUpdate()
                == 1;
    }

    private Response keep(String caller, String key, Response answer) {
        em.createNativeQuery(
                        "update idempotency set status = ?3, headers = cast(?4 as jsonb), body = ?5"
                                + " where caller = ?1 and key = ?2")
                .setParameter(1, caller)
                .setParameter(2, key)
                .setParameter(3, answer.getStatus())
                .setParameter(
                        4,
                        Json.text(
                                mapper,
                                new Kept(
                                        answer.getHeaderString("Location"),
                                        answer.getHeaderString("ETag"))))
                .setParameter(5, answer.getEntity() instanceof byte[] body ? body : new byte[0])
                .executeUpdate();
        return answer;
    }

    /** The headers that are answered again. */
    private record Kept(@Nullable String location, @Nullable String etag) {}

    private Response replay(String caller, String key, String fingerprint) {
        Object[] row = row(caller, key, fingerprint);
        Kept kept = Json.read(mapper, (String) row[2], Kept.class);
        Response.ResponseBuilder answer =
                Response.status(((Number) row[1]).intValue())
                        .entity(row[3])
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .header(REPLAYED, "true");
        if (kept.location() != null) {
            answer.header("Location", kept.location());
        }
        if (kept.etag() != null) {
            answer.header("ETag", kept.etag());
        }
        return answer.build();
    }

    private Object[] row(String caller, String key, String fingerprint) {
        List<?> rows =
                em.createNativeQuery(
                                "select fingerprint, status, cast(headers as text), body from"
                                        + " idempotency where caller = ?1 and key = ?2")
                        .setParameter(1, caller)
                        .setParameter(2, key)
                        .getResultList();
        Object[] row = (Object[]) rows.getFirst();
        if (!fingerprint.equals(row[0])) {
            throw Refusal.invalid(
                    "idempotency-key-reused",
                    "",
                    "This Idempotency-Key belongs to another request.");
        }
        return row;
    }
}
