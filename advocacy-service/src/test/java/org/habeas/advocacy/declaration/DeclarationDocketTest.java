package org.habeas.advocacy.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.advocacy.FoldLaws.ALL;
import static org.habeas.advocacy.FoldLaws.entry;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.advocacy.FoldLaws;
import org.habeas.advocacy.Golden;
import org.habeas.advocacy.declaration.DeclarationAct.Closed;
import org.habeas.advocacy.declaration.DeclarationAct.CountDeclared;
import org.habeas.advocacy.declaration.DeclarationAct.Published;
import org.habeas.advocacy.declaration.DeclarationAct.ReOpenedForSignature;
import org.habeas.advocacy.declaration.DeclarationAct.SignatureWithdrawn;
import org.habeas.advocacy.declaration.DeclarationAct.Signed;
import org.habeas.advocacy.declaration.DeclarationAct.Tabled;
import org.habeas.advocacy.declaration.DeclarationAct.TextPublished;
import org.habeas.advocacy.declaration.DeclarationAct.VoteHeld;
import org.habeas.docket.Entry;
import org.habeas.docket.Finding;
import org.habeas.docket.Fold;
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.StateTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeclarationDocketTest {
    private static final List<DeclarationAct> ACTS =
            List.of(
                    new Tabled(),
                    new Published(),
                    new TextPublished("en", "No justification can be found.", true),
                    new CountDeclared(28),
                    new ReOpenedForSignature(),
                    signed("A. First"),
                    signed("B. Second"),
                    new SignatureWithdrawn("A. First"),
                    new VoteHeld(null, "adopted"),
                    new Closed());

    @Test
    void the_table_is_as_a_lawyer_reads_it() {
        String table =
                StateTable.print(
                        ACTS, List.of(DeclarationStage.values()), DeclarationDocket::table);

        Golden.assertMatches("declarations-table.md", "# Written declarations (SM-16)\n\n" + table);
        Golden.assertComplete(DeclarationAct.class, ACTS);
    }

    @Test
    void signatories_without_a_name_are_counted_and_the_declared_number_stays() {
        DeclarationState state = state(26, entry(signed("A. First"), "2017-10-11"));

        assertThat(state.declaredSignatoryCount()).isEqualTo(26);
        assertThat(state.listedCount()).isEqualTo(1);
        assertThat(state.unnamedCount()).isEqualTo(25);
    }

    @Test
    void a_list_longer_than_the_declared_number_leaves_nobody_unnamed() {
        DeclarationState state =
                state(
                        1,
                        entry(signed("A. First"), "2017-10-11"),
                        entry(signed("B. Second"), "2017-10-11"));

        assertThat(state.unnamedCount()).isZero();
        assertThat(state.declaredSignatoryCount()).isEqualTo(1);
    }

    @Test
    void INV_A_03_the_declared_number_is_never_corrected_down_to_the_list() {
        Folded<DeclarationAct, DeclarationState> fewer =
                fold(26, entry(signed("A. First"), "2017-10-11"));
        Folded<DeclarationAct, DeclarationState> more =
                fold(
                        1,
                        entry(signed("A. First"), "2017-10-11"),
                        entry(signed("B. Second"), "2017-10-12"));

        assertThat(fewer.state().declaredSignatoryCount()).isEqualTo(26);
        assertThat(fewer.findings()).isEmpty();
        assertThat(more.state().declaredSignatoryCount()).isEqualTo(1);
        assertThat(more.state().unnamedCount()).isZero();
        assertThat(more.findings())
                .extracting(Finding::code)
                .containsExactly("fewer-declared-than-listed");
    }

    @Test
    void a_signatory_is_kept_with_what_was_printed_and_the_day() {
        DeclarationState state = state(26, entry(signed("A. First"), "2017-10-11"));

        assertThat(state.signatories().getFirst())
                .extracting("title", "state", "politicalGroup", "signedOn")
                .containsExactly("Mr", "AT", "SOC", FuzzyDate.parse("2017-10-11"));
    }

    @Test
    void a_name_that_two_sources_print_is_one_signatory() {
        DeclarationState state =
                state(
                        null,
                        entry(signed("A. First"), "2017-10-11"),
                        entry(signed("A. First"), "2017-10-12"));

        assertThat(state.listedCount()).isEqualTo(1);
    }

    @Test
    void a_signature_taken_back_is_no_longer_listed() {
        DeclarationState state =
                state(
                        26,
                        entry(signed("A. First"), "2017-10-11"),
                        entry(new SignatureWithdrawn("A. First"), "2017-10-12"));

        assertThat(state.signatories()).isEmpty();
        assertThat(state.withdrawn()).extracting("nameAsPrinted").containsExactly("A. First");
        assertThat(state.declaredSignatoryCount()).isEqualTo(26);
    }

    @Property(tries = 200)
    void the_laws_of_the_fold_hold(@ForAll("histories") List<Entry<DeclarationAct>> entries) {
        FoldLaws.hold(new DeclarationDocket(head(26)), entries);
    }

    @Property(tries = 200)
    void never_fewer_than_nobody_is_unnamed(
            @ForAll("histories") List<Entry<DeclarationAct>> entries, @ForAll("counts") int count) {
        DeclarationState state = FoldLaws.state(new DeclarationDocket(head(count)), entries, ALL);

        assertThat(state.unnamedCount()).isNotNegative();
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(0, 4);
    }

    @Provide
    Arbitrary<List<Entry<DeclarationAct>>> histories() {
        return FoldLaws.entries(Arbitraries.of(ACTS));
    }

    @SafeVarargs
    private static DeclarationState state(
            @Nullable Integer declared, Entry<DeclarationAct>... entries) {
        return FoldLaws.state(new DeclarationDocket(head(declared)), List.of(entries), ALL);
    }

    @SafeVarargs
    private static Folded<DeclarationAct, DeclarationState> fold(
            @Nullable Integer declared, Entry<DeclarationAct>... entries) {
        return Fold.fold(new DeclarationDocket(head(declared)), List.of(entries), ALL);
    }

    private static DeclarationAct signed(String name) {
        return new Signed(name, "Mr", "AT", "SOC", null, null);
    }

    private static DeclarationHead head(@Nullable Integer declared) {
        return new DeclarationHead(
                "An assembly", null, null, "A text", null, declared, List.of(), null, null);
    }
}
