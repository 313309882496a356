package org.habeas.cases.evidence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.habeas.cases.Api;
import org.habeas.cases.store.ObjectStore;
import org.habeas.cases.store.Sha256;
import org.habeas.cases.stripping.TellingFiles;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EvidenceComponentTest {
    private static final byte[] PHOTO = TellingFiles.jpeg();

    @Inject OrphanSweep sweep;
    @Inject ObjectStore store;
    @Inject EntityManager em;
    @Inject RowSecurity rows;

    private String person = "";
    private String item = "";

    @BeforeEach
    void register() {
        person = Api.person("Aygul Invented");
        item = open("photo", "");
    }

    @Test
    void a_file_is_kept_byte_for_byte_with_its_hash_and_its_entry() {
        put("editor", "original", PHOTO, "image/jpeg")
                .statusCode(201)
                .body("sha256", equalTo(hash(PHOTO)))
                .body("size", equalTo(PHOTO.length))
                .header("ETag", "\"" + hash(PHOTO) + "\"");

        read("/v1/evidence-items/" + item)
                .body("status", equalTo("held"))
                .body("state.files[0].sha256", equalTo(hash(PHOTO)))
                .body("entries.act.kind", hasItem("attached"))
                .body("entries.visibility", not(hasItem("public")));
        byte[] kept =
                as("reviewer")
                        .get(path("original"))
                        .then()
                        .statusCode(200)
                        .contentType("image/jpeg")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Cache-Control", "private, no-store")
                        .header("Content-Disposition", not(containsString("Invented")))
                        .header("Content-Disposition", containsString("attachment"))
                        .extract()
                        .asByteArray();
        assertThat(kept).isEqualTo(PHOTO);
    }

    @Test
    void who_has_a_file_already_is_told_so() {
        put("editor", "original", PHOTO, "image/jpeg").statusCode(201);

        as("reviewer")
                .header("If-None-Match", "\"" + hash(PHOTO) + "\"")
                .get(path("original"))
                .then()
                .statusCode(304);
    }

    @Test
    void an_original_sent_twice_is_attached_once_and_never_written_over() {
        put("editor", "original", PHOTO, "image/jpeg").statusCode(201);

        put("editor", "original", PHOTO, "image/jpeg").statusCode(200);
        put("reviewer", "original", TellingFiles.png(), "image/png")
                .statusCode(409)
                .body("code", equalTo("original-is-kept"));

        read("/v1/evidence-items/" + item).body("state.files", hasSize(1));
    }

    @Test
    void a_file_that_arrives_other_than_announced_is_refused() {
        String wrong = ContentDigest.of("0".repeat(64));

        as("editor")
                .header("Content-Digest", wrong)
                .contentType("image/jpeg")
                .body(PHOTO)
                .put(path("original"))
                .then()
                .statusCode(422)
                .body("code", equalTo("digest-mismatch"));
        as("editor")
                .header("Content-Digest", ContentDigest.of(hash(PHOTO)))
                .contentType("image/jpeg")
                .body(PHOTO)
                .put(path("original"))
                .then()
                .statusCode(201);
    }

    @Test
    void a_file_larger_than_allowed_is_refused_and_one_larger_than_json_is_not() {
        put("editor", "original", new byte[3 * 1024 * 1024 + 1], "video/mp4")
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
        put("editor", "original", new byte[3 * 1024 * 1024], "video/mp4").statusCode(201);
    }

    @Test
    void json_stays_limited_to_a_megabyte() {
        String long_ = "{\"head\": \"" + "x".repeat(1024 * 1024) + "\"}";

        as("reviewer")
                .contentType(ContentType.JSON)
                .body(long_)
                .post("/v1/evidence-items")
                .then()
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
    }

    @Test
    void what_is_no_file_is_refused() {
        put("editor", "original", new byte[0], "image/jpeg").statusCode(400);
        put("editor", "published", PHOTO, "image/jpeg")
                .statusCode(422)
                .body("code", equalTo("published-is-made-here"));
        put("editor", "other", PHOTO, "image/jpeg").statusCode(404);
    }

    /** What curl says of {@code --data-binary} unless told otherwise. */
    @Test
    void a_sender_that_forgot_to_say_what_the_file_is_is_reminded() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        RestAssured.baseURI
                                                + ":"
                                                + RestAssured.port
                                                + path("original")))
                        .header(
                                "Authorization",
                                "Bearer " + System.getProperty("habeas.test.token.editor"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(PHOTO))
                        .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(415);
        }
    }

    @Test
    void of_two_that_send_the_same_original_at_once_one_attaches_it() {
        List<Integer> answers =
                IntStream.range(0, 4)
                        .parallel()
                        .mapToObj(_ ->
                                put("editor", "original", PHOTO, "image/jpeg")
                                        .extract()
                                        .statusCode())
                        .sorted()
                        .toList();

        assertThat(answers).containsExactly(200, 200, 200, 201);
        read("/v1/evidence-items/" + item).body("state.files", hasSize(1));
    }

    @Test
    void the_database_itself_hides_the_files_from_whoever_is_not_cleared() {
        put("editor", "original", PHOTO, "image/jpeg").statusCode(201);

        assertThat(filesSeen(Visibility.CONFIDENTIAL)).isZero();
        assertThat(filesSeen(Visibility.RESTRICTED)).isPositive();
    }

    private long filesSeen(Visibility clearance) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    rows.clear(clearance);
                    Object seen =
                            em.createNativeQuery(
                                            "select count(*) from stored_file where visibility > 0")
                                    .getSingleResult();
                    return ((Number) seen).longValue();
                });
    }

    @Test
    void who_may_not_hand_in_does_not() {
        put("partner", "original", PHOTO, "image/jpeg").statusCode(403);
        given().contentType("image/jpeg").body(PHOTO).put(path("original")).then().statusCode(401);
        as("editor")
                .contentType("image/jpeg")
                .body(PHOTO)
                .put("/v1/evidence-items/" + UUID.randomUUID() + "/files/original")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "partner"})
    void E_3_nobody_below_named_persons_knows_that_an_item_or_its_files_exist(String role) {
        put("editor", "original", PHOTO, "image/jpeg").statusCode(201);
        derive("original").statusCode(201);

        for (String path : new String[] {"original", "working", "published"}) {
            as(role).get(path(path)).then().statusCode(404);
            given().get(path(path)).then().statusCode(404);
        }
        as(role).get("/v1/evidence-items/" + item).then().statusCode(404);
        as(role).get("/v1/evidence-items?person_id=" + person).then().body("items", hasSize(0));
        as(role).get("/v1/persons/" + person)
                .then()
                .statusCode(200)
                .body(not(containsString(item)));
    }

    @Test
    void an_item_is_restricted_whatever_the_request_says() {
        String asked =
                Api.open(
                        "evidence-items",
                        head("photo", ""),
                        "public",
                        entry("{\"kind\":\"captured\",\"credit\":\"C\"}", "2018-04-01", "public"));

        readAsAnybody("/v1/evidence-items/" + asked).statusCode(404);
        read("/v1/evidence-items/" + asked).body("entries.visibility", contains("restricted"));
    }

    @Test
    void E_4_a_released_copy_is_clean_and_to_be_had_by_all_with_its_credit_until_withdrawn() {
        put("editor", "original", PHOTO, "image/jpeg").statusCode(201);
        String copy = derive("original").statusCode(201).extract().path("sha256");
        readAsAnybody(path("published")).statusCode(404);

        release(copy).statusCode(201).body("after.status", equalTo("published"));

        byte[] given =
                given().get(path("published"))
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", "public, no-cache")
                        .header("ETag", "\"" + copy + "\"")
                        .header("Repr-Digest", ContentDigest.of(copy))
                        .extract()
                        .asByteArray();
        assertThat(hash(given)).isEqualTo(copy);
        assertThat(new String(given, StandardCharsets.ISO_8859_1))
                .doesNotContain(TellingFiles.AUTHOR, "Exif");
        readAsAnybody("/v1/published-copies?person_id=" + person)
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("published"))
                .body("items[0].head.credit", equalTo("Agency / Ann Example"))
                .body("items[0].state.file", equalTo(path("published")))
                .body(not(containsString("consent to publish")));
        readAsAnybody(path("original")).statusCode(404);

        record(
                        "evidence-items",
                        item,
                        entry(
                                "{\"kind\":\"published_copy_withdrawn\",\"reason\":\"asked\"}",
                                today(),
                                "restricted"))
                .statusCode(201);

        readAsAnybody(path("published")).statusCode(404);
        readAsAnybody("/v1/published-copies?evidence_item_id=" + item)
                .body("items[0].status", equalTo("withdrawn"))
                .body("items[0].state.file", nullValue());
    }

    @Test
    void a_release_that_is_taken_back_closes_the_copy() {
        put("editor", "original", PHOTO, "image/jpeg").statusCode(201);
        String copy = derive("original").statusCode(201).extract().path("sha256");
        ValidatableResponse released = release(copy).statusCode(201);
        String etag = read("/v1/evidence-items/" + item).extract().header("ETag");

        as("reviewer")
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body("{\"reason\":\"a mistake\"}")
                .post(
                        "/v1/evidence-items/"
                                + item
                                + "/entries/"
                                + released.extract().path("entry.id")
                                + "/retraction")
                .then()
                .statusCode(200);

        readAsAnybody(path("published")).statusCode(404);
        readAsAnybody("/v1/published-copies?evidence_item_id=" + item)
                .body("items[0].status", equalTo("none"));
    }

    @Test
    void what_turns_out_never_to_be_public_is_taken_back_at_once() {
        put("editor", "original", PHOTO, "image/jpeg").statusCode(201);
        String copy = derive("original").statusCode(201).extract().path("sha256");
        release(copy).statusCode(201);

        record(
                        "evidence-items",
                        item,
                        entry(
                                "{\"kind\":\"flagged\",\"sensitivity\":[\"minor\"]}",
                                "2020-06-01",
                                "restricted"))
                .statusCode(201);

        readAsAnybody(path("published")).statusCode(404);
        release(copy).statusCode(422).body("code", equalTo("never-public"));
    }

    @ParameterizedTest
    @CsvSource({"medical_report,", "photo,minor", "photo,sexual_violence", "photo,health"})
    void E_3_some_items_are_never_released(String type, String flag) {
        item = open(type, flag == null ? "" : "\"" + flag + "\"");
        put("editor", "original", PHOTO, "image/jpeg").statusCode(201);
        String copy = derive("original").statusCode(201).extract().path("sha256");

        release(copy).statusCode(422).body("code", equalTo("never-public"));
    }

    @Test
    void only_a_reviewer_releases_and_only_what_exists() {
        put("editor", "original", PHOTO, "image/jpeg").statusCode(201);
        as("editor")
                .contentType(ContentType.JSON)
                .body(releasing(hash(PHOTO)))
                .post("/v1/evidence-items/" + item + "/entries")
                .then()
                .statusCode(403);

        release(hash(PHOTO)).statusCode(422).body("code", equalTo("no-such-copy"));
    }

    @ParameterizedTest
    @CsvSource({"image/png", "application/pdf", "video/mp4", "image/jpeg"})
    void what_cannot_be_stripped_is_never_published(String type) {
        byte[] nonsense = "<svg onload=alert(1)>".repeat(50).getBytes(StandardCharsets.US_ASCII);
        put("editor", "working", nonsense, type).statusCode(201);

        derive("working").statusCode(422).body("code", equalTo("cannot-strip"));
    }

    @ParameterizedTest
    @CsvSource({"png, image/png", "pdf, application/pdf"})
    void pictures_and_documents_are_stripped(String kind, String type) {
        byte[] file = kind.equals("png") ? TellingFiles.png() : TellingFiles.pdf();
        put("editor", "working", file, type).statusCode(201);

        derive("working").statusCode(201).body("media_type", equalTo(type));

        byte[] copy = as("reviewer").get(path("published")).asByteArray();
        assertThat(new String(copy, StandardCharsets.ISO_8859_1))
                .doesNotContain(TellingFiles.AUTHOR);
    }

    @Test
    void stored_bytes_are_read_again_and_a_change_is_found() throws Exception {
        put("editor", "original", PHOTO, "image/jpeg").statusCode(201);
        verify().statusCode(201).body("entry.act.result", equalTo("matches"));

        String file = read("/v1/evidence-items/" + item).extract().path("state.files[0].file");
        Path place = Path.of("target/files/objects", file.substring(0, 2), file);
        Files.write(place, new byte[] {1});

        verify().statusCode(201).body("entry.act.result", equalTo("differs"));
        Files.delete(place);
        verify().statusCode(201).body("entry.act.result", equalTo("missing"));
        read("/v1/evidence-items/" + item).body("state.files[0].verified", equalTo("missing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"attached\",\"file\":\"0198f3a0-0000-7000-8000-000000000052\",\"variant\":\"original\",\"sha256\":\"00\",\"media_type\":\"image/jpeg\",\"size\":1}",
                "{\"kind\":\"verified\",\"variant\":\"original\",\"result\":\"matches\"}"
            })
    void nobody_claims_to_have_attached_or_verified_what_was_not(String act) {
        record("evidence-items", item, entry(act, "2018-04-01", "restricted"))
                .statusCode(422)
                .body("code", equalTo("recorded-by-doing"));
    }

    @Test
    void findings_come_from_qualified_examiners_only() {
        String act = "{\"kind\":\"examined\",\"istanbul_consistency\":\"highly_consistent\"%s}";

        record("evidence-items", item, entry(act.formatted(""), "2018-04-01", "restricted"))
                .statusCode(422)
                .body("code", equalTo("examiner-unqualified"));
        record(
                        "evidence-items",
                        item,
                        entry(
                                act.formatted(",\"examiner_qualification\":\"forensic physician\""),
                                "2018-04-01",
                                "restricted"))
                .statusCode(201);
    }

    @Test
    void an_object_that_nobody_names_is_swept_away_and_the_others_stay() throws Exception {
        put("editor", "original", PHOTO, "image/jpeg").statusCode(201);
        UUID orphan = UUID.randomUUID();
        store.put(
                orphan, Files.write(Files.createTempFile(Path.of("target/files"), "o", ""), PHOTO));

        sweep.sweep(Instant.parse("2000-01-01T00:00:00Z"));
        assertThat(store.open(orphan)).isPresent();
        sweep.sweep(Instant.parse("2100-01-01T00:00:00Z"));

        assertThat(store.open(orphan)).isEmpty();
        verify().body("entry.act.result", equalTo("matches"));
    }

    private String open(String type, String flags) {
        return Api.open("evidence-items", head(type, flags), "restricted");
    }

    private String head(String type, String flags) {
        return "{\"person_ids\":[\"%s\"],\"type\":\"%s\",\"title\":\"a picture\",\"sensitivity\":[%s]}"
                .formatted(person, type, flags);
    }

    private String path(String variant) {
        return "/v1/evidence-items/" + item + "/files/" + variant;
    }

    private ValidatableResponse put(String role, String variant, byte[] bytes, String type) {
        return as(role).contentType(type).body(bytes).put(path(variant)).then();
    }

    private ValidatableResponse derive(String from) {
        return as("reviewer")
                .contentType(ContentType.JSON)
                .body("{\"from\":\"%s\",\"reason\":\"to be shown\"}".formatted(from))
                .post(path("published"))
                .then();
    }

    private ValidatableResponse release(String sha256) {
        return record("evidence-items", item, releasing(sha256));
    }

    private String releasing(String sha256) {
        return entry(
                "{\"kind\":\"published_copy_released\",\"sha256\":\"%s\",\"title\":\"A street\",\"credit\":\"Agency / Ann Example\",\"person_ids\":[\"%s\"],\"reason\":\"consent to publish\"}"
                        .formatted(sha256, person),
                today(),
                "restricted");
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    private ValidatableResponse verify() {
        return as("reviewer")
                .contentType(ContentType.JSON)
                .post(path("original") + "/verification")
                .then();
    }

    private static String hash(byte[] bytes) {
        try {
            return Sha256.of(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
