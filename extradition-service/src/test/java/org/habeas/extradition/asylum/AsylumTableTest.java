package org.habeas.extradition.asylum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.StateTable;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Golden;
import org.habeas.extradition.Told;
import org.habeas.extradition.asylum.AsylumAct.*;
import org.habeas.extradition.asylum.AsylumHead.Applicant;
import org.junit.jupiter.api.Test;

class AsylumTableTest {
    private static final UUID PERSON = UUID.randomUUID();
    private static final AsylumHead HEAD =
            new AsylumHead(List.of(new Applicant(PERSON, null)), "CH", null);
    private static final Set<UUID> ALL = Set.of();

    static final List<AsylumAct> ACTS =
            List.of(
                    new Sought(ALL),
                    new Lodged(null, ALL),
                    new Registered(ALL),
                    new ExaminationOpened(ALL),
                    new Refused(null, null, null, null, null, ALL),
                    new DeclaredInadmissible(null, null, ALL),
                    new Excluded(null, null, ALL),
                    new DecisionNotified(ALL),
                    new AppealLodged(null, null, ALL),
                    new DecisionAnnulled(null, null, false, Annulled.REFUSAL, ALL),
                    new DecisionAnnulled(null, null, true, Annulled.REFUSAL, ALL),
                    new DecisionAnnulled(null, null, true, Annulled.GRANT, ALL),
                    new DecisionAnnulled(null, null, false, Annulled.CESSATION, ALL),
                    new DecisionAnnulled(null, null, false, Annulled.REVOCATION, ALL),
                    AsylumDocketTest.granted(ProtectionType.REFUGEE_STATUS, Finality.FINAL, null),
                    AsylumDocketTest.granted(
                            ProtectionType.REFUGEE_STATUS, Finality.NOT_FINAL, null),
                    AsylumDocketTest.granted(ProtectionType.REFUGEE_STATUS, null, null),
                    new RefusedFinally(null, null, ALL),
                    new Withdrawn(ALL),
                    new ExtensionRequested(ALL),
                    new Extended(null, ALL),
                    new ReviewOpened(null, ALL),
                    new ReviewClosed(ALL),
                    new Ceased(ALL),
                    new Revoked(ALL),
                    new Renounced(ALL));

    @Test
    void the_tables_are_the_ones_that_were_reviewed() {
        String tables =
                """
                # Asylum and protection (SM-11)

                A row an act, a column a state; each applicant has a state of their own (INV-X-10). An empty
                cell changes nothing, `(state)` is believed with a finding, `-` is not believed.

                `decision_annulled` has five rows: of a refusal, of a refusal and remitted, of a grant, of a
                cessation, of a revocation. `granted` has three: final, not final, finality not stated.

                ## The application

                """
                        + StateTable.print(
                                ACTS, List.of(AsylumStage.values()), AsylumDocket::application)
                        + """

                        ## The protection

                        In force, it is expired by itself on the day after `valid_until`, unless an extension was
                        asked for before.

                        """
                        + StateTable.print(
                                ACTS, List.of(ProtectionStage.values()), AsylumDocket::protection);

        Golden.assertTable("asylum-applications", tables);
    }

    @Test
    void every_act_has_a_row() {
        assertThat(ACTS.stream().map(Object::getClass).distinct().toList())
                .containsExactlyElementsOf(Arrays.asList(AsylumAct.class.getPermittedSubclasses()));
    }

    @Property(tries = 300)
    void the_order_of_recording_never_matters(
            @ForAll("entries") List<Entry<AsylumAct>> entries, @ForAll Random random) {
        List<Entry<AsylumAct>> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);

        assertThat(state(shuffled)).isEqualTo(state(entries));
    }

    @Property(tries = 300)
    void whom_a_protection_protects_has_an_open_shelter(
            @ForAll("entries") List<Entry<AsylumAct>> entries) {
        Claim claim = state(entries).applicants().getFirst();

        assertThat(claim.shelters().stream().anyMatch(s -> s.isOpen() && !s.isPending()))
                .isEqualTo(
                        claim.protectionStage().protects()
                                || claim.protectionStage() == ProtectionStage.EXPIRED);
    }

    private static AsylumState state(List<Entry<AsylumAct>> entries) {
        return Fold.fold(new AsylumDocket(HEAD), entries, Told.lens(Told.TODAY)).state();
    }

    @Provide
    Arbitrary<List<Entry<AsylumAct>>> entries() {
        return Combinators.combine(
                        Arbitraries.of(ACTS),
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.of(Visibility.class))
                .as((act, day, visibility) ->
                        Told.on(FuzzyDate.day(Told.TODAY.minusDays(day)), act, visibility, null))
                .list()
                .ofMaxSize(12);
    }
}
