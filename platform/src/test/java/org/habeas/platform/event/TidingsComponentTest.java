package org.habeas.platform.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.habeas.docket.Visibility;
import org.habeas.platform.house.DerivedTables;
import org.habeas.platform.register.Lanterns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TidingsComponentTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject Lanterns lanterns;
    @Inject AgroalDataSource database;
    @Inject ObjectMapper mapper;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @ConfigProperty(name = "habeas.events.topic-prefix", defaultValue = "")
    String prefix;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private final UUID keeper = UUID.randomUUID();
    private final List<JsonNode> heard = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // opened before each test
    private KafkaConsumer<String, byte[]> listener;

    @BeforeEach
    void listens() {
        listener =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", brokers),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
        List<TopicPartition> all = List.of(new TopicPartition(prefix + Tidings.TOPIC, 0));
        listener.assign(all);
        listener.seekToEnd(all);
        listener.position(all.getFirst());
    }

    @AfterEach
    void listensNoMore() {
        listener.close();
    }

    @Test
    void what_anybody_may_read_is_told_by_its_id_when_it_changes() throws Exception {
        UUID lantern = lanterns.open(keeper);
        hear(told -> dockets(told).contains(lantern.toString()));

        lanterns.toggle(lantern, 1);

        JsonNode told = hear(again -> dockets(again).contains(lantern.toString()));
        assertThat(told.get("written").asBoolean()).isTrue();
    }

    @Test
    void of_what_is_hidden_nothing_is_told_but_that_something_was_written() throws Exception {
        UUID lantern = lanterns.open(keeper);
        hear(told -> dockets(told).contains(lantern.toString()));
        heard.clear();

        lanterns.light(lantern, Visibility.RESTRICTED, null);
        Instant after = now();

        hear(told -> isToldUntil(told, after));
        assertThat(heard).anyMatch(told -> told.path("written").asBoolean());
        assertThat(heard).noneMatch(told -> dockets(told).contains(lantern.toString()));
    }

    @Test
    void what_was_committed_is_told_before_it_is_said_that_all_until_then_is_told()
            throws Exception {
        for (int i = 0; i < 30; i++) {
            UUID lantern = lanterns.open(keeper);
            Instant committed = now();
            heard.clear();

            hear(told -> isToldUntil(told, committed));

            assertThat(heard).anyMatch(told -> dockets(told).contains(lantern.toString()));
        }
    }

    @Test
    void a_transaction_that_is_still_open_is_told_once_it_is_committed() throws Exception {
        UUID lantern = lanterns.open(keeper);
        hear(told -> dockets(told).contains(lantern.toString()));
        heard.clear();
        try (Connection late = database.getConnection()) {
            late.setAutoCommit(false);
            sql(late, "select set_config('habeas.clearance', '3', true)");
            sql(late, "delete from listing where docket_id = '" + lantern + "'");
            sql(late, "delete from view where docket_id = '" + lantern + "'");
            Instant before = now();
            hear(told -> isToldUntil(told, before));
            assertThat(heard).noneMatch(told -> dockets(told).contains(lantern.toString()));

            late.commit();
            late.setAutoCommit(true);
        }

        hear(told -> dockets(told).contains(lantern.toString()));
    }

    @Test
    void what_is_undone_is_not_told_and_what_is_put_back_as_it_was_is_not_named() throws Exception {
        UUID lantern = lanterns.open(keeper);
        hear(told -> dockets(told).contains(lantern.toString()));
        heard.clear();
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            sql(other, "select set_config('habeas.clearance', '3', true)");
            sql(other, "delete from view where docket_id = '" + lantern + "'");
            other.rollback();
            sql(other, "select set_config('habeas.clearance', '3', true)");
            String its = " where clearance = 0 and docket_id = '" + lantern + "'";
            sql(other, "update view set etag = 'other-' || etag" + its);
            sql(other, "update view set etag = substr(etag, 7)" + its);
            other.commit();
            other.setAutoCommit(true);
        }
        Instant after = now();

        hear(told -> isToldUntil(told, after));

        assertThat(heard).noneMatch(told -> dockets(told).contains(lantern.toString()));
    }

    @Test
    void silence_is_told_too_and_what_is_told_is_numbered_without_a_gap() throws Exception {
        Instant begin = now();

        hear(told -> isToldUntil(told, begin.plusSeconds(3)));

        assertThat(heard).hasSizeGreaterThan(4);
        for (int i = 1; i < heard.size(); i++) {
            long before = heard.get(i - 1).get("number").asLong();
            assertThat(heard.get(i).get("number").asLong()).isEqualTo(before + 1);
        }
    }

    @Test
    void more_than_can_be_named_is_told_as_everything() throws Exception {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into touch (docket_id, etag_before)"
                            + " select gen_random_uuid(), '' from generate_series(1, 5000)");
        }
        Instant after = now();

        hear(told -> isToldUntil(told, after));

        assertThat(heard).anyMatch(told -> told.path("everything").asBoolean());
    }

    @Test
    void no_table_is_forgotten() throws Exception {
        try (Connection connection = DriverManager.getConnection(url, owner, password)) {
            assertThat(DerivedTables.untold(connection)).isSubsetOf(DerivedTables.SAYS_NOTHING);
        }
    }

    @Test
    void only_an_answer_that_rests_on_one_docket_alone_says_so() {
        UUID lantern = lanterns.open(keeper);

        given().get("/v1/lanterns/" + lantern)
                .then()
                .header("X-Habeas-View", equalTo(lantern.toString()));
        given().get("/v1/lanterns/" + lantern + "?as_of=2018-01-02")
                .then()
                .header("X-Habeas-View", nullValue());
        given().get("/v1/lanterns?person_id=" + keeper).then().header("X-Habeas-View", nullValue());
    }

    private Instant now() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select extract(epoch from clock_timestamp()) * 1000000")) {
            row.next();
            return Instant.EPOCH.plusNanos(row.getLong(1) * 1000);
        }
    }

    private static void sql(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean isToldUntil(JsonNode told, Instant instant) {
        return told.has("until") && !Instant.parse(told.get("until").asText()).isBefore(instant);
    }

    private static Set<String> dockets(JsonNode told) {
        Set<String> ids = new HashSet<>();
        told.path("dockets").forEach(id -> ids.add(id.asText()));
        return ids;
    }

    private JsonNode hear(Predicate<JsonNode> wanted) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode found = null;
            for (var message : listener.poll(Duration.ofMillis(100))) {
                JsonNode told = mapper.readTree(message.value());
                heard.add(told);
                if (found == null && wanted.test(told)) {
                    found = told;
                }
            }
            if (found != null) {
                return found;
            }
        }
        throw new AssertionError("not heard: " + heard);
    }
}
