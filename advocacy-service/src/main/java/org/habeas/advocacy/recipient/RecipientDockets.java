package org.habeas.advocacy.recipient;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.advocacy.recipient.RecipientAct.ChannelAdded;
import org.habeas.advocacy.recipient.RecipientAct.ChannelKind;
import org.habeas.advocacy.recipient.RecipientAct.ChannelTried;
import org.habeas.advocacy.recipient.RecipientAct.ChannelWithdrawn;
import org.habeas.advocacy.recipient.RecipientAct.HolderLeft;
import org.habeas.advocacy.recipient.RecipientAct.HolderNamed;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;

/** Offices to write to: what is admitted and shown. */
@Singleton
class RecipientDockets implements DocketKind<RecipientHead, RecipientAct, RecipientState> {
    private final Event<RecipientChanged> changes;

    RecipientDockets(Event<RecipientChanged> changes) {
        this.changes = changes;
    }

    @Override
    public void changed(Change<RecipientHead, RecipientAct, RecipientState> change) {
        changes.fire(new RecipientChanged(change.docketId()));
    }

    @Override
    public String name() {
        return "recipients";
    }

    @Override
    public Class<RecipientHead> headType() {
        return RecipientHead.class;
    }

    @Override
    public Class<RecipientAct> actType() {
        return RecipientAct.class;
    }

    @Override
    public DocketRules<RecipientAct, RecipientState> rules(RecipientHead head) {
        return new RecipientDocket();
    }

    /** An office is about nobody; who holds it is not a subject of persecution. */
    @Override
    public List<UUID> subjects(RecipientHead head) {
        return List.of();
    }

    @Override
    public String status(RecipientState state) {
        return Words.of(state.stage());
    }

    @Override
    public List<String> statuses() {
        return Words.all(RecipientStage.class);
    }

    @Override
    public RecipientView view(Look<RecipientHead, RecipientAct, RecipientState> look) {
        return RecipientView.of(this, look);
    }

    @Override
    public Map<String, List<String>> filters(
            Look<RecipientHead, RecipientAct, RecipientState> look) {
        List<String> states = new ArrayList<>();
        if (look.head().ofState() != null) {
            states.add(look.head().ofState());
        }
        return Map.of("group", List.of(Words.of(look.head().group())), "of_state", states);
    }

    @Override
    public List<String> filterNames() {
        return List.of("group", "of_state");
    }

    @Override
    public Visibility floor(RecipientHead head) {
        return Visibility.PUBLIC;
    }

    /** A phone or mail address is public when somebody says that it was published. */
    @Override
    public Visibility floor(RecipientHead head, RecipientAct act) {
        return act instanceof ChannelAdded added
                        && (added.channel() == ChannelKind.PHONE
                                || added.channel() == ChannelKind.EMAIL)
                ? Visibility.PARTNER
                : floor(head);
    }

    /** What is somebody's own is never public ({@code domain-model.md E.3}). */
    @Override
    public Visibility atLeast(RecipientHead head, RecipientAct act) {
        return act instanceof ChannelAdded added && added.isSomebodysOwn()
                ? Visibility.CONFIDENTIAL
                : Visibility.PUBLIC;
    }

    /** That it was tried, or no longer holds, tells no more than the channel itself. */
    @Override
    public Visibility atLeast(List<Entry<RecipientAct>> before, RecipientAct act) {
        return switch (act) {
            case ChannelTried tried -> least(before, tried.channel(), tried.raw());
            case ChannelWithdrawn gone -> least(before, gone.channel(), gone.raw());
            case HolderLeft _, HolderNamed _, ChannelAdded _ -> Visibility.PUBLIC;
        };
    }

    private static Visibility least(
            List<Entry<RecipientAct>> before, ChannelKind channel, String raw) {
        return before.stream()
                .filter(entry -> entry.retractedAt() == null)
                .filter(entry ->
                        entry.act() instanceof ChannelAdded added
                                && added.channel() == channel
                                && added.raw().equals(raw))
                .map(Entry::visibility)
                .min(Visibility::compareTo)
                .orElse(Visibility.CONFIDENTIAL);
    }

    /** What mail may be sent to is an address; what the source prints may be anything. */
    @Override
    public void admit(RecipientHead head, RecipientAct act, FuzzyDate on) {
        if (act instanceof ChannelAdded added
                && added.channel() == ChannelKind.EMAIL
                && added.value() != null
                && !MailAddresses.isOne(added.value())) {
            throw Refusal.invalid(
                    "not-a-mail-address", "/act/value", "This cannot be a mail address.");
        }
    }
}
