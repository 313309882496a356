package org.habeas.gateway.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.habeas.gateway.caller.Caller;
import org.habeas.platform.http.ETags;
import org.habeas.platform.http.Ids;
import org.habeas.platform.json.Json;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Keeps the webhooks; what is not one's own does not exist. */
@ApplicationScoped
class WebhookBook {
    private final Webhooks webhooks;
    private final Owners owners;
    private final SecretSeal seal;
    private final WebhookConfig config;
    private final ObjectMapper mapper;
    private final Clock clock;

    WebhookBook(
            Webhooks webhooks,
            Owners owners,
            SecretSeal seal,
            WebhookConfig config,
            ObjectMapper mapper,
            Clock clock) {
        this.webhooks = webhooks;
        this.owners = owners;
        this.seal = seal;
        this.config = config;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Transactional
    List<WebhookView> list(Owner owner, @Nullable UUID after, int limit) {
        return webhooks.of(owner, after, limit).stream().map(this::view).toList();
    }

    @Transactional
    WebhookView get(Owner owner, UUID id) {
        return view(owned(owner, webhooks.findByIdOptional(id)));
    }

    /** In whose name the feed is read for it. */
    @Transactional
    Caller reader(Owner owner, UUID id) {
        return owners.of(owned(owner, webhooks.findByIdOptional(id))).reader();
    }

    /**
     * The webhook that the same request has made already, with the secret that it was answered.
     *
     * @param key the Idempotency-Key
     */
    @Transactional
    Optional<WebhookView> madeBefore(Owner owner, String key, WebhookRequest request) {
        return webhooks.madeBy(creationKey(owner, key)).map(row -> again(row, request));
    }

    private WebhookView again(WebhookRow row, WebhookRequest request) {
        if (!print(request).equals(row.creationPrint())) {
            throw Refusal.invalid(
                    "idempotency-key-reused",
                    "",
                    "This Idempotency-Key belongs to another request.");
        }
        boolean first = row.secretSince().equals(row.createdAt());
        String secret = first ? SigningSecret.of(seal.open(row.secret(), row.id())).reveal() : null;
        return WebhookView.of(row, mapper, clock.instant(), secret, null);
    }

    /**
     * Makes a webhook.
     *
     * @param token where in the feed it begins
     */
    @Transactional
    WebhookView make(Owner owner, WebhookRequest request, @Nullable String key, String token) {
        webhooks.hold(owner);
        if (webhooks.countOf(owner) >= config.perOwner()) {
            throw Refusal.conflict(
                    "too-many-webhooks",
                    "At most " + config.perOwner() + " webhooks for one owner.");
        }
        UUID id = Ids.next();
        SigningSecret secret = SigningSecret.fresh();
        WebhookRow row =
                new WebhookRow(
                        id,
                        owner,
                        request.url(),
                        request.description(),
                        Json.text(mapper, request.wanted()),
                        seal.seal(secret.bytes(), id),
                        token,
                        now());
        row.set(request.wantedStatus(), now());
        if (key != null) {
            row.madeBy(creationKey(owner, key), print(request));
        }
        webhooks.persist(row);
        return WebhookView.of(row, mapper, now(), secret.reveal(), token);
    }

    /** Changes one that is as it was read, unless it has changed since. */
    @Transactional
    WebhookView change(
            Owner owner,
            UUID id,
            BiConsumer<WebhookView, String> condition,
            WebhookRequest request,
            @Nullable String newToken) {
        WebhookRow row = owned(owner, webhooks.held(id));
        check(row, condition);
        row.change(request.url(), request.description(), now());
        if (newToken != null) {
            row.refilter(Json.text(mapper, request.wanted()));
            row.beginAt(newToken, owners.of(row).clearance(), now());
        }
        row.set(request.wantedStatus(), now());
        return view(row);
    }

    @Transactional
    void delete(Owner owner, UUID id, BiConsumer<WebhookView, String> condition) {
        WebhookRow row = owned(owner, webhooks.held(id));
        check(row, condition);
        webhooks.delete(row);
        webhooks.flush(); // a conflict shows here, where it is tried again
    }

    /** A second secret; both sign until the overlap is over. */
    @Transactional
    WebhookView rotate(Owner owner, UUID id) {
        WebhookRow row = owned(owner, webhooks.held(id));
        if (row.previousSecret(now()) != null) {
            throw Refusal.conflict(
                    "rotation-under-way",
                    "Two secrets are live already; end the previous one first.");
        }
        SigningSecret secret = SigningSecret.fresh();
        row.rotate(seal.seal(secret.bytes(), id), now(), now().plus(config.overlap()));
        return WebhookView.of(row, mapper, now(), secret.reveal(), null);
    }

    /** Ends the overlap at once. */
    @Transactional
    void endPrevious(Owner owner, UUID id) {
        owned(owner, webhooks.held(id)).dropPrevious(now());
    }

    private void check(WebhookRow row, BiConsumer<WebhookView, String> condition) {
        WebhookView view = view(row);
        condition.accept(view, ETags.of(Json.bytes(mapper, view)));
    }

    private static WebhookRow owned(Owner owner, Optional<WebhookRow> row) {
        return row.filter(owner::owns).orElseThrow(() -> Refusal.unknown("webhook"));
    }

    private WebhookView view(WebhookRow row) {
        return WebhookView.of(row, mapper, now());
    }

    /** To the microsecond, as the database keeps it: a view is the same before and after. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String creationKey(Owner owner, String key) {
        return ETags.of((owner.key() + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }

    private String print(WebhookRequest request) {
        return ETags.of(Json.bytes(mapper, request));
    }
}
