package org.habeas.cases.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.evidence.EvidenceExamples.*;

import java.util.List;
import java.util.Objects;
import org.habeas.cases.Golden;
import org.habeas.cases.SensitivityFlag;
import org.habeas.cases.Story;
import org.habeas.docket.StateTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceDocketTest {
    private final Story<EvidenceAct, EvidenceState> story = of(head(EvidenceType.PHOTO));

    @Test
    void the_table_of_an_evidence_item_is_the_one_that_was_read() {
        Golden.assertComplete(EvidenceAct.class, ALL);
        Golden.assertMatches(
                "evidence-table.md",
                print(ALL)
                        + "\nFlagged with what may never be public:\n\n"
                        + print(List.of(FLAGGED_MINOR)));
    }

    @Test
    void what_we_only_know_of_is_registered_and_what_has_come_to_us_is_held() {
        story.tell("2018-04-01", SEIZED);
        assertThat(story.atLast().status()).isEqualTo(EvidenceStatus.REGISTERED);

        story.tell("2018-05-01", ORIGINAL);

        assertThat(story.atLast().status()).isEqualTo(EvidenceStatus.HELD);
        assertThat(story.atLast().known().seizedBy()).isEqualTo("police");
    }

    @Test
    void the_chain_of_custody_is_in_the_order_in_which_it_happened() {
        story.tell("2018-06-01", new EvidenceAct.CustodyTransferred("archive", "court", null, null))
                .tell("2018-05-01", TRANSFERRED);

        assertThat(story.atLast().custody())
                .extracting(EvidenceState.Link::to)
                .containsExactly("archive", "court");
    }

    @Test
    void of_a_variant_the_last_file_counts_and_the_others_stay_known() {
        story.tell("2018-05-01", ORIGINAL)
                .tell("2018-05-02", WORKING)
                .tell("2018-05-03", attached(FileVariant.WORKING, "e".repeat(64)));

        assertThat(story.atLast().files()).hasSize(3);
        assertThat(story.atLast().current(FileVariant.WORKING).orElseThrow().sha256())
                .isEqualTo("e".repeat(64));
    }

    @Test
    void a_verification_is_noted_at_the_file_that_was_read() {
        story.tell("2018-05-01", ORIGINAL).tell("2019-05-01", VERIFIED);

        assertThat(story.atLast().current(FileVariant.ORIGINAL).orElseThrow().verified())
                .isEqualTo(Verification.MATCHES);
    }

    @Test
    void a_copy_is_released_and_withdrawn_and_the_words_of_the_release_go_with_it() {
        held().tell("2018-05-03", RELEASED);
        assertThat(story.atLast().status()).isEqualTo(EvidenceStatus.PUBLISHED);
        assertThat(release().file().sha256()).isEqualTo(COPY_HASH);

        story.tell("2018-06-01", WITHDRAWN);

        assertThat(story.atLast().status()).isEqualTo(EvidenceStatus.WITHDRAWN);
        assertThat(story.atLast().release()).isNull();
    }

    @Test
    void a_copy_that_does_not_exist_is_not_released() {
        story.tell("2018-05-01", ORIGINAL).tell("2018-05-03", RELEASED);

        assertThat(story.atLast().status()).isEqualTo(EvidenceStatus.HELD);
        assertThat(story.misfits()).containsExactly("no-such-copy:published_copy_released");
    }

    @Test
    void an_original_is_not_a_published_copy_whatever_its_hash() {
        story.tell("2018-05-01", ORIGINAL).tell("2018-05-03", released("a".repeat(64)));

        assertThat(story.atLast().release()).isNull();
    }

    @Test
    void E_3_the_copy_of_a_medical_report_is_never_released() {
        Story<EvidenceAct, EvidenceState> report =
                of(head(EvidenceType.MEDICAL_REPORT))
                        .tell("2018-05-01", COPY)
                        .tell("2018-05-03", RELEASED);

        assertThat(report.atLast().release()).isNull();
        assertThat(report.misfits()).containsExactly("never-public:published_copy_released");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "MINOR",
                "SEXUAL_VIOLENCE",
                "HEALTH",
                "LOCATION_OF_EXILE",
                "CONFIDENTIAL_SOURCE"
            })
    void E_4_what_may_never_be_public_is_not_released_and_is_taken_back_when_it_becomes_known(
            SensitivityFlag flag) {
        assertThat(
                        of(head(EvidenceType.PHOTO, flag))
                                .tell("2018-05-01", COPY)
                                .tell("2018-05-03", RELEASED)
                                .atLast()
                                .release())
                .isNull();

        held().tell("2018-05-03", RELEASED)
                .tell("2018-06-01", new EvidenceAct.Flagged(List.of(flag)))
                .tell("2018-07-01", RELEASED);

        assertThat(story.atLast().status()).isEqualTo(EvidenceStatus.WITHDRAWN);
        assertThat(story.atLast().release()).isNull();
        assertThat(story.misfits()).containsExactly("never-public:published_copy_released");
    }

    @Test
    void a_second_release_takes_the_place_of_the_first_and_outlives_its_withdrawal() {
        held().tell("2018-05-03", RELEASED)
                .tell("2018-05-04", OTHER_COPY)
                .tell("2018-05-05", OTHER_RELEASED)
                .tell("2018-05-05", new EvidenceAct.PublishedCopyWithdrawn(COPY_HASH, "old"));

        assertThat(release().file().sha256()).isEqualTo(OTHER_HASH);
    }

    @Test
    void INV_C_04_an_announced_release_releases_nothing() {
        held().expect("2018-05-03", RELEASED);

        assertThat(story.atLast().release()).isNull();
    }

    @Test
    void what_holds_such_things_does_not_print_them() {
        held().tell("2018-05-03", RELEASED).tell("2018-05-04", DISPUTED);

        assertThat(story.atLast().toString()).doesNotContain("Agency", "street");
        assertThat(release().toString()).doesNotContain("street");
        assertThat(head(EvidenceType.PHOTO).toString()).doesNotContain("an item");
    }

    private Release release() {
        return Objects.requireNonNull(story.atLast().release());
    }

    private Story<EvidenceAct, EvidenceState> held() {
        return story.tell("2018-05-01", ORIGINAL).tell("2018-05-02", COPY);
    }

    private static Story<EvidenceAct, EvidenceState> of(EvidenceHead head) {
        return new Story<>(new EvidenceDocket(head));
    }

    private static String print(List<EvidenceAct> acts) {
        return StateTable.print(acts, List.of(EvidenceStatus.values()), EvidenceTable::of);
    }
}
