package org.habeas.gateway.webhook;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.habeas.gateway.webhook.Partner.asked;
import static org.habeas.gateway.webhook.Partner.until;
import static org.hamcrest.Matchers.equalTo;

import com.standardwebhooks.Webhook;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.IntStream;
import org.habeas.docket.Visibility;
import org.habeas.gateway.caller.Caller;
import org.habeas.gateway.change.ChangeFeed;
import org.habeas.gateway.change.ChangeFilter;
import org.habeas.gateway.change.FeedPage;
import org.habeas.gateway.receiver.TestReceiver;
import org.habeas.gateway.receiver.TestReceiver.Received;
import org.habeas.platform.security.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(QuickWebhooks.class)
@WithTestResource(value = Register.class, scope = TestResourceScope.MATCHING_RESOURCES)
class DeliveryComponentTest {
    @SuppressWarnings("NullAway.Init") // injected by the test framework
    Register register;

    @Inject ChangeFeed feed;
    @Inject FeedTurns turns;
    @Inject FeedFollower follower;
    @Inject DeliveryWorker worker;

    private static final Caller READER =
            new Caller(
                    Caller.Kind.CLIENT,
                    "anybody",
                    Visibility.PARTNER,
                    Set.of(Roles.PARTNER),
                    Set.of(),
                    null,
                    null,
                    null,
                    Instant.MAX);

    @SuppressWarnings("NullAway.Init") // opened before each test
    private TestReceiver receiver;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private ScheduledExecutorService anotherGateway;

    /** Beside the first one, which looks once a second, another that looks far more often. */
    @BeforeEach
    void open() throws Exception {
        receiver = new TestReceiver();
        anotherGateway = Executors.newScheduledThreadPool(2);
        anotherGateway.scheduleWithFixedDelay(looking(follower::look), 0, 100, MILLISECONDS);
        anotherGateway.scheduleWithFixedDelay(looking(worker::look), 0, 100, MILLISECONDS);
    }

    private interface Look {
        void look() throws InterruptedException;
    }

    private static Runnable looking(Look look) {
        return () -> {
            try {
                look.look();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    @AfterEach
    void close() throws InterruptedException {
        anotherGateway.shutdown();
        assertThat(anotherGateway.awaitTermination(10, SECONDS)).isTrue();
        receiver.close();
    }

    @Test
    void a_change_is_told_thinly_and_the_reference_library_verifies_it() throws Exception {
        Partner partner = Partner.with(receiver);

        String person = register.changes();

        Received got = receiver.next();
        new Webhook(partner.secret()).verify(got.body(), got.headers());
        JsonPath body = JsonPath.from(got.body());
        assertThat(body.getString("type")).isEqualTo("habeas.record.changed");
        assertThat(body.<String, Object>getMap("data").keySet())
                .containsExactlyInAnyOrder("type", "id", "token");
        assertThat(body.getString("data.id")).isEqualTo(person);
        assertThat(got.body()).doesNotContain("Invented");
        assertThat(got.header("content-type")).isEqualTo("application/json");
        assertThatThrownBy(() ->
                        new Webhook(partner.secret())
                                .verify(got.body().replace("persons", "sources"), got.headers()))
                .isNotNull();
        partner.delete();
    }

    @Test
    void what_is_to_be_forgotten_is_told_with_its_reason() throws Exception {
        Partner partner = Partner.with(receiver);
        String survivor = UUID.randomUUID().toString();

        String gone = register.removes("merged_into", survivor);

        JsonPath body = JsonPath.from(receiver.next().body());
        assertThat(body.getString("type")).isEqualTo("habeas.record.removed");
        assertThat(body.getString("data.id")).isEqualTo(gone);
        assertThat(body.getString("data.reason")).isEqualTo("merged_into");
        assertThat(body.getString("data.merged_into")).isEqualTo(survivor);
        partner.delete();
    }

    @Test
    void the_token_of_a_message_leads_to_its_change_and_all_after_it() throws Exception {
        Partner partner = Partner.with(receiver);
        List<String> ids = IntStream.range(0, 8).mapToObj(i -> register.changes()).toList();

        Set<String> told = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            JsonPath body = JsonPath.from(receiver.next().body());
            String id = body.getString("data.id");
            told.add(id);
            asked().queryParam("token", body.getString("data.token"))
                    .get("/v1/changes")
                    .then()
                    .statusCode(200)
                    .body("items.id", equalTo(ids.subList(ids.indexOf(id), ids.size())));
        }

        assertThat(told).containsExactlyInAnyOrderElementsOf(ids);
        partner.delete();
    }

    @Test
    void a_message_that_is_not_taken_comes_again_under_the_same_id() throws Exception {
        Partner partner = Partner.with(receiver);
        receiver.once(request -> request.response().setStatusCode(500).end());
        register.changes();

        Received first = receiver.next();
        Received second = receiver.next();

        assertThat(second.header("webhook-id")).isEqualTo(first.header("webhook-id"));
        assertThat(second.body()).isEqualTo(first.body());
        new Webhook(partner.secret()).verify(second.body(), second.headers());
        JsonPath log =
                until(partner::log, seen -> "delivered".equals(seen.getString("items[0].state")));
        assertThat(log.getString("items[0].message_id")).isEqualTo(first.header("webhook-id"));
        assertThat(log.getList("items[0].attempts.status")).isEqualTo(List.of(500, 204));
        assertThat(partner.read().getString("failing_since")).isNull();
        partner.delete();
    }

    @Test
    void a_receiver_that_is_gone_is_left_alone_and_hears_everything_once_it_is_back()
            throws Exception {
        Partner partner = Partner.with(receiver);
        receiver.says(410);
        String missed = register.changes();
        receiver.next();
        JsonPath disabled =
                until(partner::read, seen -> "disabled".equals(seen.getString("status")));
        assertThat(disabled.getString("status_reason")).isEqualTo("gone");
        String meanwhile = register.changes();
        receiver.says(204);

        asked().header("If-Match", "*")
                .body(Map.of("url", receiver.url("/hook"), "status", "active"))
                .put(partner.path())
                .then()
                .statusCode(200);

        assertThat(JsonPath.from(receiver.next().body()).getString("data.id")).isEqualTo(meanwhile);
        asked().body(Map.of("since", "2026-01-01T00:00:00Z"))
                .post(partner.path() + "/replays")
                .then()
                .statusCode(202)
                .body("count", equalTo(1));
        assertThat(JsonPath.from(receiver.next().body()).getString("data.id")).isEqualTo(missed);
        partner.delete();
    }

    @Test
    void after_all_tries_in_vain_a_message_is_given_up_and_its_webhook_disabled() throws Exception {
        Partner partner = Partner.with(receiver);
        receiver.says(503);

        register.changes();

        JsonPath disabled =
                until(partner::read, seen -> "disabled".equals(seen.getString("status")));
        assertThat(disabled.getString("status_reason")).isEqualTo("unreachable");
        assertThat(disabled.getString("failing_since")).isNotNull();
        JsonPath log = partner.log();
        assertThat(log.getString("items[0].state")).isEqualTo("failed");
        assertThat(log.getList("items[0].attempts")).hasSize(3);
        asked().get(partner.path() + "/deliveries?state=failed")
                .then()
                .body("items.size()", equalTo(1));
        asked().get(partner.path() + "/deliveries?state=delivered")
                .then()
                .body("items.size()", equalTo(0));
        partner.delete();
    }

    @Test
    void while_two_secrets_are_live_a_receiver_may_check_by_either() throws Exception {
        Partner partner = Partner.with(receiver);
        String fresh =
                asked().post(partner.path() + "/secrets")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getString("secret");
        asked().post(partner.path() + "/secrets")
                .then()
                .statusCode(409)
                .body("code", equalTo("rotation-under-way"));

        asked().post(partner.path() + "/tests").then().statusCode(202);

        Received both = receiver.next();
        assertThat(both.header("webhook-signature").split(" ")).hasSize(2);
        new Webhook(fresh).verify(both.body(), both.headers());
        new Webhook(partner.secret()).verify(both.body(), both.headers());
        asked().delete(partner.path() + "/secrets/previous").then().statusCode(204);
        asked().post(partner.path() + "/tests").then().statusCode(202);
        Received one = receiver.next();
        assertThatCode(() -> new Webhook(fresh).verify(one.body(), one.headers()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new Webhook(partner.secret()).verify(one.body(), one.headers()))
                .isNotNull();
        partner.delete();
    }

    @Test
    void a_paused_webhook_hears_a_test_and_nothing_else() throws Exception {
        Partner partner = Partner.with(receiver);
        asked().header("If-Match", "*")
                .body(Map.of("url", receiver.url("/hook"), "status", "paused"))
                .put(partner.path())
                .then()
                .statusCode(200);
        register.changes();

        String test =
                asked().post(partner.path() + "/tests")
                        .then()
                        .statusCode(202)
                        .extract()
                        .header("Location");

        assertThat(JsonPath.from(receiver.next().body()).getString("type"))
                .isEqualTo("habeas.webhook.test");
        until(
                () -> asked().get(test).jsonPath(),
                seen -> "delivered".equals(seen.getString("state")));
        assertThat(partner.log().getList("items")).hasSize(1);
        partner.delete();
    }

    @Test
    void a_test_that_fails_is_not_repeated_and_disables_nothing() throws Exception {
        Partner partner = Partner.with(receiver);
        receiver.says(500);

        asked().post(partner.path() + "/tests").then().statusCode(202);

        JsonPath log =
                until(partner::log, seen -> "failed".equals(seen.getString("items[0].state")));
        assertThat(log.getList("items[0].attempts")).hasSize(1);
        assertThat(partner.read().getString("status")).isEqualTo("active");
        partner.delete();
    }

    @Test
    void a_message_is_sent_once_more_when_its_owner_wants_it() throws Exception {
        Partner partner = Partner.with(receiver);
        asked().post(partner.path() + "/tests").then().statusCode(202);
        Received first = receiver.next();
        JsonPath log =
                until(partner::log, seen -> "delivered".equals(seen.getString("items[0].state")));

        asked().post(partner.path() + "/deliveries/" + log.getString("items[0].id") + "/replays")
                .then()
                .statusCode(202);

        assertThat(receiver.next().header("webhook-id")).isEqualTo(first.header("webhook-id"));
        partner.delete();
    }

    @Test
    void who_was_away_for_too_long_is_told_to_drain_the_feed_anew() throws Exception {
        Partner partner = Partner.with(receiver);
        pause(partner, "paused");
        register.changes();
        register.forgets();
        pause(partner, "active");

        JsonPath body = JsonPath.from(receiver.next().body());

        assertThat(body.getString("type")).isEqualTo("habeas.feed.restarted");
        String after = register.changes();
        assertThat(JsonPath.from(receiver.next().body()).getString("data.id")).isEqualTo(after);
        partner.delete();
    }

    @Test
    void whose_agreement_is_over_is_told_so_and_hears_of_what_is_public_only() throws Exception {
        Partner partner = Partner.with(receiver);
        Partner.AGREEMENT.lasts(false);
        try {
            JsonPath body = JsonPath.from(receiver.next().body());
            assertThat(body.getString("type")).isEqualTo("habeas.feed.restarted");
            assertThat(body.getString("data.token")).isNotEmpty();

            String id = register.changes();

            assertThat(JsonPath.from(receiver.next().body()).getString("data.id")).isEqualTo(id);
            assertThat(register.askedWith()).isEqualTo("public");
        } finally {
            Partner.AGREEMENT.lasts(true);
        }
        partner.delete();
    }

    private void pause(Partner partner, String status) {
        asked().header("If-Match", "*")
                .body(Map.of("url", receiver.url("/hook"), "status", status))
                .put(partner.path())
                .then()
                .statusCode(200);
    }

    @Test
    void many_gateways_take_up_each_message_once() throws Exception {
        Partner partner = Partner.with(receiver);
        pause(partner, "paused");
        int count = 40;
        for (int i = 0; i < count; i++) {
            asked().post(partner.path() + "/tests").then().statusCode(202);
        }

        Set<String> ids = new HashSet<>();
        for (int i = 0; i < count; i++) {
            ids.add(receiver.next().header("webhook-id"));
        }

        assertThat(ids).hasSize(count);
        assertThat(receiver.waiting()).isZero();
        partner.delete();
    }

    @Test
    void a_page_of_the_feed_becomes_messages_once_however_many_gateways_have_read_it()
            throws Exception {
        Partner partner = Partner.with(receiver);
        UUID webhook = UUID.fromString(partner.id());
        var turn = new FeedTurns.Turn(webhook, partner.token(), ChangeFilter.ALL, READER, false);
        register.changes();
        FeedPage page = Subscribing.await(feed.page(partner.token(), READER, 10));

        try (ExecutorService gateways = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> told = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                told.add(gateways.submit(() -> turns.advance(turn, page)));
            }
            for (Future<Integer> one : told) {
                one.get();
            }
        }

        receiver.next();
        until(partner::log, seen -> "delivered".equals(seen.getString("items[0].state")));
        assertThat(partner.log().getList("items")).hasSize(1);
        assertThat(receiver.waiting()).isZero();
        partner.delete();
    }
}
