package org.habeas.gateway.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.UUID;
import org.habeas.gateway.standin.DoorTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DoorTest
@SuppressWarnings("NullAway.Init") // injected by the test framework
class AuditComponentTest {
    @Inject AgroalDataSource database;

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(System.getProperty("habeas.test.token." + role));
    }

    private static String trace() {
        UUID random = UUID.randomUUID();
        return HexFormat.of().toHexDigits(random.getMostSignificantBits())
                + HexFormat.of().toHexDigits(random.getLeastSignificantBits());
    }

    private static RequestSpecification traced(String role, String trace) {
        return as(role).header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
    }

    private static ValidatableResponse lines(String filter) {
        return as("administrator").get("/v1/audit-records?" + filter).then().statusCode(200);
    }

    @Test
    void who_reads_what_is_restricted_leaves_a_line() {
        String trace = trace();
        UUID person = UUID.randomUUID();

        traced("reviewer", trace)
                .get("/v1/persons/" + person + "?lang=kk&q=Dana")
                .then()
                .statusCode(200);

        lines("record_id=" + person)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("reading"))
                .body("items[0].subject", equalTo("test-reviewer"))
                .body("items[0].clearance", equalTo("restricted"))
                .body("items[0].method", equalTo("GET"))
                .body("items[0].path", equalTo("/v1/persons/" + person))
                .body("items[0].status", equalTo(200))
                .body("items[0].records", equalTo(1))
                .body("items[0].trace_id", equalTo(trace))
                .body("items[0].at", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "partner"})
    void who_cannot_see_what_is_restricted_leaves_none(String role) {
        String trace = trace();

        traced(role, trace).get("/v1/persons").then().statusCode(200);

        lines("trace_id=" + trace).body("items", hasSize(0));
    }

    @Test
    void an_unchanged_answer_and_one_that_is_not_there_leave_a_line_too() {
        String unchanged = trace();
        String missing = trace();

        traced("reviewer", unchanged)
                .header("If-None-Match", "\"one\"")
                .get("/v1/persons/known")
                .then()
                .statusCode(304);
        traced("reviewer", missing).get("/v1/persons/page404").then().statusCode(404);

        lines("trace_id=" + unchanged).body("items[0].status", equalTo(304));
        lines("trace_id=" + missing)
                .body("items[0].status", equalTo(404))
                .body("items[0].path", equalTo("/v1/*/*"));
    }

    @Test
    void an_administrative_action_is_written_down_before_and_after() {
        String trace = trace();

        traced("reviewer", trace)
                .contentType("application/json")
                .body("{}")
                .post("/v1/erasure-requests")
                .then()
                .statusCode(200);

        lines("trace_id=" + trace)
                .body("items", hasSize(2))
                .body("items[0].kind", equalTo("administration"))
                .body("items[0].status", equalTo(200))
                .body("items[1].kind", equalTo("administration_begun"))
                .body("items[1].status", nullValue());
    }

    @Test
    void who_may_not_do_it_is_written_down_too() {
        String trace = trace();

        traced("editor", trace)
                .contentType("application/json")
                .body("{}")
                .put("/v1/partners/" + UUID.randomUUID());

        lines("trace_id=" + trace + "&kind=administration_begun").body("items", hasSize(1));
    }

    @Test
    void reading_the_audit_is_written_down() {
        String trace = trace();

        traced("administrator", trace).get("/v1/audit-records?limit=1").then().statusCode(200);

        lines("trace_id=" + trace)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("administration"))
                .body("items[0].path", equalTo("/v1/audit-records"));
    }

    @Test
    void only_administrators_read_the_audit() {
        given().get("/v1/audit-records").then().statusCode(401);
        for (String role : new String[] {"partner", "editor", "reviewer"}) {
            as(role).get("/v1/audit-records").then().statusCode(403);
        }
    }

    @Test
    void pages_hold_every_line_once() {
        UUID person = UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            as("reviewer").get("/v1/persons/" + person).then().statusCode(200);
        }

        ValidatableResponse first = lines("record_id=" + person + "&limit=3&subject=test-reviewer");
        String next = first.extract().path("next");
        first.body("items", hasSize(3)).header("Link", containsString("rel=\"next\""));
        as("administrator")
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=secret",
                "record_id=none",
                "from=yesterday",
                "limit=0",
                "cursor=x",
                "nothing=1"
            })
    void a_question_that_makes_no_sense_is_refused(String query) {
        as("administrator").get("/v1/audit-records?" + query).then().statusCode(400);
    }

    @Test
    void reading_in_bulk_raises_one_alert() {
        for (int i = 0; i < 12; i++) {
            as("reviewer").get("/v1/persons?limit=200").then().statusCode(200);
        }

        int alerts =
                lines("kind=bulk_reading&subject=test-reviewer").extract().path("items.size()");
        // Two, where the time over which reads are counted has just begun anew.
        assertThat(alerts).isBetween(1, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_record set subject = 'nobody'",
                "delete from audit_record",
                "truncate audit_record"
            })
    void the_door_itself_cannot_change_a_line(String sql) throws SQLException {
        try (Connection door = database.getConnection();
                Statement statement = door.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void only_what_is_older_than_five_years_is_forgotten() throws SQLException {
        UUID old = UUID.randomUUID();
        UUID young = UUID.randomUUID();
        try (Connection door = database.getConnection();
                Statement statement = door.createStatement()) {
            insert(statement, old, "5 years 1 day");
            insert(statement, young, "4 years 364 days");

            statement.execute("select forget_old_audit_records()");
        }

        lines("record_id=" + old).body("items", hasSize(0));
        lines("record_id=" + young).body("items", hasSize(1));
    }

    private static void insert(Statement statement, UUID record, String age) throws SQLException {
        statement.execute(
                "insert into audit_record (id, at, kind, subject, caller, clearance, method, path,"
                        + " record_id, records, trace_id) values ('"
                        + UUID.randomUUID()
                        + "', now() - interval '"
                        + age
                        + "', 'reading', 'somebody', 'person', 3, 'GET', '/v1/persons', '"
                        + record
                        + "', 1, 'none')");
    }

    @Test
    void what_cannot_be_written_down_is_not_answered() throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute("alter table audit_record rename to audit_record_away");
            try {
                as("reviewer")
                        .get("/v1/persons/known")
                        .then()
                        .statusCode(503)
                        .header("ETag", nullValue())
                        .header("Retry-After", notNullValue())
                        .body("code", equalTo("audit-unavailable"))
                        .body("known", nullValue());
                as("administrator").get("/v1/audit-records").then().statusCode(503);
                as("reviewer")
                        .contentType("application/json")
                        .body("{}")
                        .post("/v1/erasure-requests")
                        .then()
                        .statusCode(503)
                        .body("code", equalTo("audit-unavailable"));
                as("editor").get("/v1/persons/known").then().statusCode(200);
                given().get("/v1/persons/known").then().statusCode(200);
            } finally {
                statement.execute("alter table audit_record_away rename to audit_record");
            }
        }
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("HABEAS_DB_URL"),
                System.getProperty("HABEAS_DB_OWNER_USER"),
                System.getProperty("HABEAS_DB_OWNER_PASSWORD"));
    }
}
