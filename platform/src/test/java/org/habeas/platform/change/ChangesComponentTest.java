package org.habeas.platform.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Erasing;
import org.habeas.platform.register.Joining;
import org.habeas.platform.register.Lanterns;
import org.habeas.platform.security.RowSecurity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChangesComponentTest {
    @Inject Lanterns lanterns;
    @Inject Erasing erasing;
    @Inject Joining joining;
    @Inject Instance<Follower> followers;
    @Inject OldTombstones oldTombstones;
    @Inject RowSecurity rows;
    @Inject EntityManager em;

    private final UUID keeper = UUID.randomUUID();

    @Test
    void a_record_is_told_with_the_bytes_and_the_tag_of_its_page_each_time_it_changes()
            throws Exception {
        Follower follower = followers.get().fromNow();
        UUID lantern = lanterns.open(keeper);
        assertThat(follower.hear())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item)
                            .containsEntry("type", "lanterns")
                            .containsEntry("op", "upsert");
                    assertThat(item)
                            .containsEntry(
                                    "record",
                                    given().get("/v1/lanterns/" + lantern).jsonPath().getMap(""));
                });

        lanterns.toggle(lantern, 1);

        String etag = given().get("/v1/lanterns/" + lantern).header("ETag").replace("\"", "");
        assertThat(follower.hear())
                .singleElement()
                .satisfies(item -> assertThat(item).containsEntry("etag", etag));
        assertThat(follower.hear()).isEmpty();
    }

    @Test
    void what_an_audience_may_not_know_is_not_told_to_it_and_moves_nothing_before_it()
            throws Exception {
        UUID lantern = lanterns.open(keeper);
        Follower follower = followers.get().fromNow();
        long head = follower.after();

        lanterns.light(lantern, Visibility.RESTRICTED, null);
        lanterns.open(keeper, "KZ", Visibility.PARTNER);

        assertThat(follower.hear()).isEmpty();
        assertThat(follower.after()).isEqualTo(head);
    }

    @Test
    void places_of_what_is_told_together_have_no_gaps_for_what_is_not_told() throws Exception {
        Follower follower = followers.get().fromNow();
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    lanterns.open(keeper, "KZ", Visibility.RESTRICTED);
                    lanterns.open(keeper);
                    lanterns.open(keeper, "KZ", Visibility.CONFIDENTIAL);
                    lanterns.open(keeper);
                });

        List<Long> places =
                follower.hear().stream().map(item -> (Long) item.get("position")).toList();

        assertThat(places).hasSize(2);
        assertThat(places.getLast() - places.getFirst()).isEqualTo(1);
    }

    @Test
    void what_is_hidden_after_it_was_told_is_told_as_redacted_and_comes_back_as_a_record()
            throws Exception {
        UUID lantern = lanterns.open(keeper, "AQ", Visibility.PUBLIC);
        Follower follower = followers.get().fromNow();
        lanterns.toggle(lantern, 1);
        assertThat(Follower.of(lantern, follower.hear())).containsExactly("upsert");

        lanterns.toggle(lantern, 2);
        assertThat(Follower.of(lantern, follower.hear())).containsExactly("redacted");
        assertThat(Follower.of(lantern, followers.get().fresh().hear())).isEmpty();

        lanterns.toggle(lantern, 3);
        assertThat(Follower.of(lantern, follower.hear())).containsExactly("upsert");
    }

    @Test
    void what_was_never_shown_is_never_told() throws Exception {
        Follower follower = followers.get().fromNow();

        lanterns.open(keeper, "AQ", Visibility.PUBLIC);

        assertThat(follower.hear()).isEmpty();
    }

    @Test
    void what_leaves_a_filter_is_told_to_those_who_follow_it() throws Exception {
        UUID lantern = lanterns.open(keeper);
        lanterns.toggle(lantern, 1);
        Follower lit = followers.get().filter("type:lanterns", "status:lit").fromNow();
        Follower dark = followers.get().filter("person:" + keeper, "status:dark").fromNow();
        Follower others = followers.get().filter("person:" + UUID.randomUUID()).fromNow();

        lanterns.toggle(lantern, 2);

        assertThat(Follower.of(lantern, lit.hear())).containsExactly("filtered_out");
        assertThat(Follower.of(lantern, dark.hear())).containsExactly("upsert");
        assertThat(others.hear()).isEmpty();
        Follower late = followers.get().filter("status:lit,status:burnt", "state:KZ").fresh();
        assertThat(Follower.of(lantern, late.hear())).isEmpty();
    }

    @Test
    void of_who_is_erased_only_the_id_is_told_and_everybody_with_a_copy_hears_it()
            throws Exception {
        UUID lantern = lanterns.open(keeper);
        Follower everything = followers.get().fromNow();
        Follower ofPerson = followers.get().filter("person:" + keeper).fromNow();
        Follower ofState = followers.get().filter("state:KZ", "type:lanterns").fromNow();
        Follower ofOthers = followers.get().filter("type:tasks").fromNow();

        erasing.erase(keeper, Visibility.PUBLIC);

        assertThat(Follower.of(lantern, everything.hear())).containsExactly("deleted");
        assertThat(Follower.of(lantern, ofPerson.hear())).containsExactly("deleted");
        assertThat(Follower.of(lantern, ofState.hear())).containsExactly("deleted");
        assertThat(ofOthers.hear()).isEmpty();
        assertThat(all("select cast(c as text) from change c where docket_id = ?1", lantern))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row).doesNotContain(keeper.toString(), "KZ"));
        assertThat(
                        all(
                                "select cast(c as text) from change c where cast(?1 as text) is not null",
                                keeper))
                .noneMatch(row -> row.contains(keeper.toString()));
    }

    @Test
    void who_follows_one_person_hears_what_is_about_the_same_person_by_another_id()
            throws Exception {
        UUID other = UUID.randomUUID();
        UUID lantern = lanterns.open(keeper);
        Follower follower = followers.get().filter("person:" + other).fromNow();

        joining.merge(keeper, other, Visibility.PUBLIC);
        assertThat(Follower.of(lantern, follower.hear())).containsExactly("upsert");

        joining.part(keeper, other);
        assertThat(Follower.of(lantern, follower.hear())).containsExactly("filtered_out");
    }

    @Test
    void a_merge_that_only_staff_know_of_brings_nothing_to_others() throws Exception {
        UUID other = UUID.randomUUID();
        lanterns.open(keeper);
        Follower follower = followers.get().filter("person:" + other).fromNow();
        Follower everything = followers.get().fromNow();

        joining.merge(keeper, other, Visibility.CONFIDENTIAL);

        assertThat(follower.hear()).isEmpty();
        assertThat(everything.hear()).isEmpty();
    }

    @Test
    @TestSecurity(user = "pia")
    void who_may_know_less_than_before_hears_what_was_taken_away() throws Exception {
        UUID shown = lanterns.open(keeper);
        UUID hidden = lanterns.open(keeper, "KZ", Visibility.PARTNER);
        followers.get().fromNow();
        long until = newest();
        UUID later = lanterns.open(keeper, "KZ", Visibility.PARTNER);
        lanterns.light(hidden, Visibility.PARTNER, null);
        followers.get().fromNow();

        List<Map<String, Object>> told = askedAs(Visibility.PARTNER, until);

        assertThat(Follower.of(shown, told)).containsExactly("upsert");
        assertThat(Follower.of(hidden, told)).containsExactly("access_revoked");
        assertThat(Follower.of(later, told)).isEmpty();
    }

    @Test
    @TestSecurity(user = "pia")
    void what_was_gone_already_is_not_taken_away_once_more() throws Exception {
        UUID before = lanterns.open(keeper, "AQ", Visibility.PARTNER);
        UUID since = lanterns.open(keeper, "AQ", Visibility.PARTNER);
        lanterns.toggle(before, 1);
        lanterns.toggle(since, 1);
        followers.get().fromNow();
        lanterns.toggle(before, 2);
        followers.get().fromNow();
        long until = newest();
        lanterns.toggle(since, 2);
        followers.get().fromNow();

        List<Map<String, Object>> told = askedAs(Visibility.PARTNER, until);

        assertThat(Follower.of(since, told)).containsExactly("access_revoked");
        assertThat(Follower.of(before, told)).isEmpty();
    }

    @Test
    @TestSecurity(user = "pia")
    void what_an_audience_on_the_way_may_have_shown_is_taken_away() throws Exception {
        UUID lantern = lanterns.open(keeper, "KZ", Visibility.PARTNER);
        followers.get().fromNow();
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    rows.clear(Visibility.RESTRICTED);
                    em.createNativeQuery(
                                    "update change set is_there = false, reason = 'redacted'"
                                            + " where docket_id = ?1 and clearance = 2")
                            .setParameter(1, lantern)
                            .executeUpdate();
                });

        List<Map<String, Object>> told = askedAs(Visibility.CONFIDENTIAL, newest());

        assertThat(Follower.of(lantern, told)).containsExactly("access_revoked");
    }

    /** What anybody hears who belonged to that audience until then. */
    private List<Map<String, Object>> askedAs(Visibility was, long until) {
        return given().queryParam("tag", "person:" + keeper)
                .queryParam("fresh_until", until)
                .queryParam("was", was.name().toLowerCase(Locale.ROOT))
                .queryParam("was_until", until)
                .get("/internal/changes")
                .jsonPath()
                .getList("items");
    }

    private long newest() {
        return Long.parseLong(
                all("select cast(max(position) as text) from change where ?1 = ?1", keeper)
                        .getFirst());
    }

    @Test
    void a_stranger_cannot_ask_what_others_know() {
        given().get("/internal/changes?was=partner&was_until=9999999999999999")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @Test
    void a_page_ends_after_so_many_and_the_next_goes_on_there() throws Exception {
        for (int i = 0; i < 5; i++) {
            lanterns.open(keeper);
        }

        Follower follower = followers.get().filter("person:" + keeper).pages(2).fresh();

        assertThat(follower.hear())
                .hasSize(5)
                .extracting(item -> (Long) item.get("position"))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_page_of_large_records_ends_early_and_nothing_is_left_out() throws Exception {
        List<UUID> three =
                List.of(lanterns.open(keeper), lanterns.open(keeper), lanterns.open(keeper));
        Follower follower = followers.get().filter("person:" + keeper).fresh();
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    rows.clear(Visibility.RESTRICTED);
                    em.createNativeQuery(
                                    "update view v set body = convert_to('\"' || repeat('x', 3000000) || '\"', 'UTF8')"
                                            + " where clearance = 0 and docket_id in (select docket_id from change"
                                            + " where tags @> array[cast(?1 as text)])")
                            .setParameter(1, "person:" + keeper)
                            .executeUpdate();
                });

        int first =
                given().queryParam("tag", "person:" + keeper)
                        .get("/internal/changes")
                        .jsonPath()
                        .getList("items")
                        .size();

        assertThat(first).isEqualTo(1);
        assertThat(follower.hear()).hasSize(3);
        three.forEach(lantern -> lanterns.toggle(lantern, 1)); // they are written as they should be
    }

    @Test
    void in_time_it_is_forgotten_that_something_is_gone_and_said_until_when() throws Exception {
        UUID lantern = lanterns.open(keeper);
        erasing.erase(keeper, Visibility.PUBLIC);
        followers.get().fromNow();
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    rows.clear(Visibility.RESTRICTED);
                    em.createNativeQuery("update change set position = 4711 where docket_id = ?1")
                            .setParameter(1, lantern)
                            .executeUpdate();
                });

        oldTombstones.look();

        assertThat(all("select kind from change where docket_id = ?1", lantern)).isEmpty();
        given().get("/internal/changes").then().body("oldest", equalTo(4711));
    }

    @Test
    void who_does_not_say_for_whom_reads_nothing() {
        assertThat(
                        QuarkusTransaction.requiringNew()
                                .call(() ->
                                        em.createNativeQuery(
                                                        "select (select count(*) from change) + (select count(*) from change_head)")
                                                .getSingleResult()))
                .isEqualTo(0L);
        assertThatThrownBy(() ->
                        QuarkusTransaction.requiringNew()
                                .call(() ->
                                        em.createNativeQuery(
                                                        "select place from change_page(0, 0, 9, 0, -1, 0, cast('[]' as jsonb), 9, 9)")
                                                .getResultList()))
                .hasStackTraceContaining("not cleared");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after=-1",
                "after=x",
                "limit=0",
                "limit=1001",
                "tag=persons",
                "tag=person:',x",
                "fresh_until=1.5",
                "was=everybody",
                "before=3",
                "tag="
            })
    void what_is_no_question_is_refused(String query) {
        given().urlEncodingEnabled(false)
                .get("/internal/changes?" + query.replace("'", "%27"))
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    private List<String> all(String sql, UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    rows.clear(Visibility.RESTRICTED);
                    List<?> found = em.createNativeQuery(sql).setParameter(1, id).getResultList();
                    return found.stream().map(String.class::cast).toList();
                });
    }
}
