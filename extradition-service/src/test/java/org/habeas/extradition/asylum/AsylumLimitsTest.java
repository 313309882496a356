package org.habeas.extradition.asylum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.habeas.extradition.asylum.Acts.FIRST;
import static org.habeas.extradition.asylum.Acts.look;
import static org.habeas.extradition.asylum.Acts.on;

import java.util.List;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.extradition.bearing.TimeStart.How;
import org.junit.jupiter.api.Test;

class AsylumLimitsTest {
    private static final Entry<AsylumAct> LODGED = on("2014-01-10", "lodged");
    private static final Entry<AsylumAct> GRANTED =
            on(
                    "2014-03-01",
                    "granted",
                    "protection_type",
                    "subsidiary_protection",
                    "valid_until",
                    "2015-03-01");

    @Test
    void INV_X_09_a_decision_that_was_not_notified_starts_no_time_for_appeal() {
        Entry<AsylumAct> untold = on("2015-03-01", "refused", "notified", "no");
        Entry<AsylumAct> silent = on("2015-03-01", "refused");
        Entry<AsylumAct> defective =
                on(
                        "2015-03-01",
                        "refused",
                        "notified_on",
                        "2015-03-05",
                        "notification_defect",
                        true);

        for (Entry<AsylumAct> refused : List.of(untold, silent, defective)) {
            assertThat(limits("2016-01-01", LODGED, refused)).isEmpty();
        }
    }

    @Test
    void INV_X_09_the_time_for_appeal_runs_from_the_notification_by_the_law_of_the_host_state() {
        Entry<AsylumAct> refused =
                on("2015-03-01", "refused", "notified_on", "2015-03-20", "level", "administrative");

        List<TimeStart> limits = limits("2015-04-01", LODGED, refused);

        assertThat(limits)
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.rule()).isEqualTo("TL-12");
                    assertThat(limit.state()).isEqualTo("CZ");
                    assertThat(limit.entry()).isEqualTo(refused.id());
                    assertThat(limit.start().iso()).isEqualTo("2015-03-20");
                    assertThat(limit.end()).isNull();
                });
        assertThat(limits("2015-03-19", LODGED, refused)).isEmpty();
    }

    @Test
    void a_notification_told_later_starts_the_time_by_its_own_entry() {
        Entry<AsylumAct> refused = on("2015-03-01", "refused", "notified", "no");
        Entry<AsylumAct> notified = on("2015-06-01", "decision_notified");

        assertThat(limits("2015-06-01", LODGED, refused, notified))
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.entry()).isEqualTo(notified.id());
                    assertThat(limit.start().iso()).isEqualTo("2015-06-01");
                });
    }

    @Test
    void a_notification_without_a_day_cannot_be_computed_but_is_told() {
        Entry<AsylumAct> refused = on("2015-03-01", "refused", "notified", "yes");

        assertThat(limits("2015-06-01", LODGED, refused))
                .singleElement()
                .extracting(l -> l.start().iso())
                .isEqualTo("2015-03-01/..");
    }

    @Test
    void an_appeal_meets_the_time_and_each_later_court_starts_a_new_one() {
        Entry<AsylumAct> refused = on("2015-03-01", "refused", "notified_on", "2015-03-20");
        Entry<AsylumAct> appealed = on("2015-04-01", "appeal_lodged");
        Entry<AsylumAct> upheld =
                on("2016-01-01", "upheld", "level", "first_court", "notified_on", "2016-01-10");

        List<TimeStart> limits = limits("2016-02-01", LODGED, refused, appealed, upheld);

        assertThat(limits).extracting(TimeStart::rule).containsExactly("TL-12", "TL-12");
        assertThat(limits.getFirst().end().how()).isEqualTo(How.MET);
        assertThat(limits.getFirst().end().on().iso()).isEqualTo("2015-04-01");
        assertThat(limits.getFirst().end().entry()).isEqualTo(appealed.id());
        assertThat(limits.getLast().end()).isNull();
        assertThat(limits.getLast().start().iso()).isEqualTo("2016-01-10");
    }

    @Test
    void a_refusal_that_is_final_at_once_leaves_nothing_to_appeal_to() {
        Entry<AsylumAct> refused = on("2015-03-01", "refused", "notified_on", "2015-03-20");
        Entry<AsylumAct> last =
                on("2016-01-01", "upheld", "finality", "final", "notified_on", "2016-01-05");

        assertThat(limits("2016-02-01", LODGED, refused, on("2015-04-01", "appeal_lodged"), last))
                .extracting(TimeStart::entry)
                .containsExactly(refused.id());
    }

    @Test
    void a_time_that_ran_out_still_ran_although_the_refusal_is_final_because_of_that() {
        Entry<AsylumAct> refused = on("2015-03-01", "refused", "notified_on", "2015-03-20");

        assertThat(limits("2015-06-01", LODGED, refused, on("2015-05-01", "refused_finally")))
                .singleElement()
                .extracting(TimeStart::end)
                .isNull();
    }

    @Test
    void a_time_is_moot_once_the_application_is_withdrawn_or_granted() {
        Entry<AsylumAct> refused = on("2015-03-01", "refused", "notified_on", "2015-03-20");

        assertThat(limits("2015-06-01", LODGED, refused, on("2015-03-25", "withdrawn")))
                .extracting(l -> l.end().how())
                .containsExactly(How.MOOT);
        assertThat(
                        limits(
                                "2015-06-01",
                                LODGED,
                                refused,
                                on("2015-03-25", "granted", "protection_type", "refugee_status")))
                .extracting(l -> l.end().how())
                .containsExactly(How.MOOT);
    }

    @Test
    void INV_X_10_each_applicant_has_limits_of_their_own() {
        Entry<AsylumAct> refused = on("2015-03-01", "refused", "notified_on", "2015-03-20");
        Entry<AsylumAct> oneAppealed =
                on("2015-04-01", "appeal_lodged", "persons", List.of(FIRST.toString()));

        List<TimeStart> limits =
                AsylumLimits.of(look("2015-04-01", List.of(LODGED, refused, oneAppealed)));

        assertThat(limits)
                .extracting(TimeStart::person, limit -> limit.end() == null)
                .containsExactly(tuple(FIRST, false), tuple(Acts.SPOUSE, true));
    }

    @Test
    void a_revocation_can_be_appealed_against_in_time_too() {
        Entry<AsylumAct> revoked =
                on("2014-09-01", "revoked", "finality", "not_final", "notified_on", "2014-09-10");
        Entry<AsylumAct> appealed = on("2014-09-15", "appeal_lodged", "against", "revocation");

        assertThat(limits("2014-09-12", GRANTED, revoked))
                .filteredOn(l -> l.rule().equals("TL-12"))
                .extracting(TimeStart::end)
                .containsExactly((TimeStart.End) null);
        assertThat(limits("2014-09-15", GRANTED, revoked, appealed))
                .filteredOn(l -> l.rule().equals("TL-12"))
                .extracting(l -> l.end().how())
                .containsExactly(How.MET);
    }

    @Test
    void R16_a_protection_is_due_on_its_last_day() {
        assertThat(limits("2014-06-01", GRANTED))
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.rule()).isEqualTo("TL-13");
                    assertThat(limit.due().iso()).isEqualTo("2015-03-01");
                    assertThat(limit.entry()).isEqualTo(GRANTED.id());
                    assertThat(limit.end()).isNull();
                });
        assertThat(limits("2015-03-02", GRANTED)).extracting(TimeStart::end).containsOnlyNulls();
    }

    @Test
    void R16_an_extension_asked_for_in_time_meets_it_and_one_granted_sets_a_new_day() {
        Entry<AsylumAct> asked = on("2015-02-01", "extension_requested");
        Entry<AsylumAct> extended = on("2015-06-01", "extended", "valid_until", "2017-03-01");

        TimeStart pending = limits("2015-04-01", GRANTED, asked).getFirst();
        List<TimeStart> after = limits("2015-06-01", GRANTED, asked, extended);

        assertThat(pending.end().how()).isEqualTo(How.MET);
        assertThat(after).hasSize(2);
        assertThat(after.getFirst().end().how()).isEqualTo(How.EXTENDED);
        assertThat(after.getFirst().end().until().iso()).isEqualTo("2017-03-01");
        assertThat(after.getLast().due().iso()).isEqualTo("2017-03-01");
        assertThat(after.getLast().entry()).isEqualTo(extended.id());
    }

    @Test
    void R16_an_extension_refused_lets_the_last_day_count_again() {
        assertThat(
                        limits(
                                "2015-05-01",
                                GRANTED,
                                on("2015-02-01", "extension_requested"),
                                on("2015-04-01", "extension_refused")))
                .extracting(TimeStart::end)
                .containsOnlyNulls();
    }

    @Test
    void R16_nothing_is_due_of_a_protection_that_was_taken_away() {
        for (String end : List.of("ceased", "revoked", "renounced")) {
            assertThat(limits("2014-12-01", GRANTED, on("2014-11-01", end)))
                    .filteredOn(l -> l.rule().equals("TL-13"))
                    .extracting(l -> l.end().how())
                    .containsExactly(How.MOOT);
        }
        assertThat(
                        limits(
                                "2014-12-01",
                                GRANTED,
                                on("2014-11-01", "decision_annulled", "annuls", "grant")))
                .extracting(l -> l.end().how())
                .containsExactly(How.MOOT);
    }

    @Test
    void no_time_of_a_child_alone_shows_to_others() {
        Entry<AsylumAct> refused = on("2015-03-01", "refused", "notified_on", "2015-03-20");
        Entry<AsylumAct> parent =
                on("2015-04-01", "appeal_lodged", "persons", List.of(FIRST.toString()));
        List<Entry<AsylumAct>> all = List.of(LODGED, refused, parent);

        var staff = look(Acts.FAMILY, "2015-04-01", Visibility.CONFIDENTIAL, all);
        var named = look(Acts.FAMILY, "2015-04-01", Visibility.RESTRICTED, all);

        assertThat(AsylumLimits.of(staff)).extracting(l -> l.end().how()).containsExactly(How.MET);
        assertThat(AsylumLimits.of(named))
                .extracting(TimeStart::person)
                .containsExactlyInAnyOrder(FIRST, Acts.CHILD);
        assertThat(AsylumRisks.of(staff, Acts.CHILD)).isEmpty();
        assertThat(staff.folded().findings()).isEmpty();
    }

    @SafeVarargs
    private static List<TimeStart> limits(String day, Entry<AsylumAct>... entries) {
        return AsylumLimits.of(look(day, List.of(entries))).stream()
                .filter(limit -> FIRST.equals(limit.person()))
                .toList();
    }
}
