package org.habeas.advocacy.campaign;

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
import org.habeas.advocacy.campaign.CampaignAct.CloseOutcome;
import org.habeas.advocacy.campaign.CampaignAct.Closed;
import org.habeas.advocacy.campaign.CampaignAct.Launched;
import org.habeas.advocacy.campaign.CampaignAct.LettersSent;
import org.habeas.advocacy.campaign.CampaignAct.Noted;
import org.habeas.advocacy.campaign.CampaignAct.OfferKind;
import org.habeas.advocacy.campaign.CampaignAct.OfferMade;
import org.habeas.advocacy.campaign.CampaignAct.OutcomeClaimed;
import org.habeas.advocacy.campaign.CampaignAct.PauseReason;
import org.habeas.advocacy.campaign.CampaignAct.Paused;
import org.habeas.advocacy.campaign.CampaignAct.Resumed;
import org.habeas.advocacy.campaign.CampaignAct.SenderKind;
import org.habeas.advocacy.campaign.CampaignAct.SignedOff;
import org.habeas.advocacy.campaign.CampaignAct.TextPublished;
import org.habeas.docket.Entry;
import org.habeas.docket.StateTable;
import org.habeas.docket.Visibility;
import org.junit.jupiter.api.Test;

class CampaignDocketTest {
    private static final List<CampaignAct> ACTS =
            List.of(
                    new Launched(),
                    new TextPublished("en", "Release them all.", null, null, null),
                    new OfferMade(OfferKind.WITNESS_LIST, null),
                    new LettersSent(SenderKind.PARLIAMENTARIAN, null, null),
                    new OutcomeClaimed("released", List.of(), null, List.of()),
                    new Paused(PauseReason.SECURITY),
                    new Resumed(),
                    new Closed(CloseOutcome.WON, null),
                    new Closed(CloseOutcome.OTHER, null),
                    new SignedOff(null),
                    new Noted("a visit is the next occasion"));

    @Test
    void the_table_is_as_a_lawyer_reads_it() {
        String table =
                StateTable.print(ACTS, List.of(CampaignStage.values()), CampaignDocket::table);

        Golden.assertMatches("campaign-table.md", table);
        Golden.assertComplete(CampaignAct.class, ACTS);
    }

    @Test
    void a_claimed_outcome_closes_nothing() {
        CampaignState state =
                state(
                        entry(new Launched(), "2018-04-24"),
                        entry(
                                new OutcomeClaimed("released", List.of(), null, List.of()),
                                "2019-01-02"));

        assertThat(state.stage()).isEqualTo(CampaignStage.ACTIVE);
        assertThat(state.material(OutcomeClaimed.class)).hasSize(1);
    }

    @Test
    void a_list_of_witnesses_is_seen_only_by_who_may_see_it() {
        List<Entry<CampaignAct>> entries =
                List.of(
                        entry(new Launched(), "2012-08-06"),
                        entry(
                                new OfferMade(OfferKind.WITNESS_LIST, null),
                                "2012-08-06",
                                Visibility.RESTRICTED));

        assertThat(
                        FoldLaws.state(new CampaignDocket(), entries, ALL.with(Visibility.PUBLIC))
                                .material())
                .isEmpty();
    }

    @Property(tries = 200)
    void the_laws_of_the_fold_hold(@ForAll("histories") List<Entry<CampaignAct>> entries) {
        FoldLaws.hold(new CampaignDocket(), entries);
    }

    @Provide
    Arbitrary<List<Entry<CampaignAct>>> histories() {
        return FoldLaws.entries(Arbitraries.of(ACTS));
    }

    @SafeVarargs
    private static CampaignState state(Entry<CampaignAct>... entries) {
        return FoldLaws.state(new CampaignDocket(), List.of(entries), ALL);
    }
}
