package org.habeas.advocacy.recipient;

import static org.habeas.advocacy.recipient.RecipientStage.WITHOUT_HOLDER;
import static org.habeas.advocacy.recipient.RecipientStage.WITH_HOLDER;

import org.habeas.advocacy.recipient.RecipientAct.ChannelAdded;
import org.habeas.advocacy.recipient.RecipientAct.ChannelTried;
import org.habeas.advocacy.recipient.RecipientAct.ChannelWithdrawn;
import org.habeas.advocacy.recipient.RecipientAct.HolderLeft;
import org.habeas.advocacy.recipient.RecipientAct.HolderNamed;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;

/** The table of an office to write to and its fold ({@code domain-model.md B.3.1 Recipient}). */
final class RecipientDocket implements DocketRules<RecipientAct, RecipientState> {

    static Step<RecipientStage> table(RecipientAct act) {
        return switch (act) {
            case HolderLeft _ -> Step.from(WITH_HOLDER).to(WITHOUT_HOLDER);
            case HolderNamed _ -> Step.from(WITHOUT_HOLDER).to(WITH_HOLDER);
            case ChannelWithdrawn _, ChannelAdded _, ChannelTried _ -> Step.stay();
        };
    }

    @Override
    public RecipientState start() {
        return RecipientState.UNKNOWN;
    }

    @Override
    public RecipientState after(
            RecipientState before, Entry<RecipientAct> entry, Findings findings) {
        RecipientStage stage = table(entry.act()).take(before.stage(), entry, findings);
        RecipientState now = before.at(stage);
        return switch (entry.act()) {
            case HolderLeft _ -> now.left(entry.on());
            case HolderNamed named -> now.with(named, entry.on());
            case ChannelWithdrawn withdrawn -> now.withdrawn(withdrawn);
            case ChannelAdded added -> now.with(added);
            case ChannelTried tried -> now.tried(tried);
        };
    }
}
