package org.habeas.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.DoorRules.Deed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which of two contradicting entries is shown, criterion by criterion ({@code D.2}). */
class PreferenceTest {
    private static final Instant NOON = Instant.parse("2021-01-01T12:00:00Z");
    private static final Draft PLAIN =
            new Draft(Standing.ACCEPTED, source(null, null, null, "2018"), "2018-01", NOON);

    private record Draft(Standing standing, Provenance source, String on, Instant recordedAt) {
        Draft standing(Standing other) {
            return new Draft(other, source, on, recordedAt);
        }

        Draft from(Provenance other) {
            return new Draft(standing, other, on, recordedAt);
        }

        Draft on(String other) {
            return new Draft(standing, source, other, recordedAt);
        }

        Draft recordedAt(Instant other) {
            return new Draft(standing, source, on, other);
        }

        Entry<Deed> entry() {
            return new Entry<>(
                    UUID.randomUUID(),
                    new Deed.Opened(),
                    FuzzyDate.parse(on),
                    Visibility.PUBLIC,
                    standing,
                    List.of(source),
                    recordedAt,
                    null,
                    null,
                    null);
        }
    }

    @Test
    void D_2_1_what_a_reviewer_has_pinned_goes_before_a_ruling() {
        assertPreferred(
                PLAIN.standing(Standing.PREFERRED),
                PLAIN.from(source(SourceKind.COURT_RULING, Credibility.CONFIRMED, 1, "2019")));
    }

    @Test
    void D_2_2_a_ruling_goes_before_a_statement_that_is_held_true() {
        assertPreferred(
                PLAIN.from(source(SourceKind.COURT_RULING, null, null, "2018")),
                PLAIN.from(source(SourceKind.NGO_REPORT, Credibility.CONFIRMED, 1, "2019")));
        assertPreferred(
                PLAIN.from(source(SourceKind.UN_DOCUMENT, null, null, "2018")),
                PLAIN.from(source(SourceKind.OFFICIAL_STATEMENT, null, null, "2019")));
    }

    @Test
    void D_2_2_a_report_that_quotes_a_ruling_is_a_report() {
        assertThat(got(SourceKind.NGO_REPORT).isOfficial()).isFalse();
        assertThat(got(null).isOfficial()).isTrue();
    }

    @Test
    void D_2_3_the_more_credible_goes_before_the_more_reliable_source() {
        assertPreferred(
                PLAIN.from(source(null, Credibility.LIKELY, 5, "2018")),
                PLAIN.from(source(null, Credibility.POSSIBLE, 1, "2018")));
    }

    @Test
    void D_2_4_the_more_reliable_source_goes_before_the_more_precise_date() {
        assertPreferred(
                PLAIN.from(source(null, null, 2, "2018")).on("2018-01"),
                PLAIN.from(source(null, null, 3, "2018")).on("2018-01-15"));
    }

    @Test
    void D_2_5_the_more_precise_date_goes_before_the_later_one() {
        assertPreferred(PLAIN.on("2018-01-15"), PLAIN.on("2018-02"));
        assertPreferred(PLAIN.on("2018-01"), PLAIN.on("2018"));
    }

    @Test
    void D_2_6_the_later_valid_time_goes_before_the_later_source() {
        assertPreferred(
                PLAIN.from(source(null, null, null, "2018")).on("2018-01-16"),
                PLAIN.from(source(null, null, null, "2020")).on("2018-01-15"));
    }

    @Test
    void D_2_7_the_later_source_goes_before_the_later_record() {
        assertPreferred(
                PLAIN.from(source(null, null, null, "2020")),
                PLAIN.from(source(null, null, null, "2018")).recordedAt(NOON.plusSeconds(1)));
    }

    @Test
    void D_2_8_the_later_record_comes_last() {
        assertPreferred(PLAIN.recordedAt(NOON.plusSeconds(1)), PLAIN);
    }

    private static void assertPreferred(Draft preferred, Draft other) {
        assertThat(Preference.ORDER.compare(preferred.entry(), other.entry())).isNegative();
        assertThat(Preference.ORDER.compare(other.entry(), preferred.entry())).isPositive();
    }

    private static Provenance got(@Nullable SourceKind kind) {
        return new Provenance(
                "t",
                null,
                null,
                null,
                kind,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Provenance.Method.OFFICIAL_DOCUMENT,
                null);
    }

    private static Provenance source(
            @Nullable SourceKind kind,
            @Nullable Credibility credibility,
            @Nullable Integer reliability,
            String publishedOn) {
        return new Provenance(
                "Report",
                null,
                null,
                FuzzyDate.parse(publishedOn),
                kind,
                null,
                null,
                null,
                null,
                credibility,
                reliability,
                null);
    }
}
