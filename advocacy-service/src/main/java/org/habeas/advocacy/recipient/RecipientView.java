package org.habeas.advocacy.recipient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.advocacy.recipient.RecipientAct.ChannelAdded;
import org.habeas.advocacy.recipient.RecipientAct.ChannelKind;
import org.habeas.advocacy.recipient.RecipientAct.Validity;
import org.habeas.advocacy.recipient.RecipientState.Holding;
import org.habeas.docket.Finding;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.DocketView.Expected;
import org.habeas.platform.register.EntryView;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** An office, its holders past and present, and the ways to reach it. */
record RecipientView(
        UUID id,
        String docket,
        long version,
        RecipientHead head,
        String status,
        State state,
        List<Holding> holders,
        List<Channel> channels,
        @Nullable FuzzyDate since,
        @Nullable LocalDate restsOn,
        List<EntryView> entries,
        List<Expected> expected,
        List<Finding> findings,
        @Nullable LocalDate nextChange,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        Map<String, String> links) {

    /** Whether a holder is known, and who it is on the day of the look. */
    record State(RecipientStage stage, @Nullable Holding holder) {}

    /**
     * A way to reach it.
     *
     * @param raw as printed
     * @param e164 the phone number in international form, if what is printed is complete
     */
    record Channel(
            ChannelKind channel,
            String raw,
            @Nullable String value,
            @Nullable String e164,
            @Nullable String label,
            Validity valid,
            boolean redactedInSource) {

        static Channel of(ChannelAdded added, @Nullable String state) {
            boolean isPhone = added.channel() == ChannelKind.PHONE;
            String e164 = isPhone ? PhoneNumbers.e164(added.raw(), state).orElse(null) : null;
            return new Channel(
                    added.channel(),
                    added.raw(),
                    added.value(),
                    e164,
                    added.label(),
                    valid(added, isPhone && e164 == null),
                    added.isRedacted());
        }

        /** What nobody can dial or read was not verified, whoever says so. */
        private static Validity valid(ChannelAdded added, boolean isIncomplete) {
            boolean unusable = isIncomplete || added.isRedacted();
            Validity said = added.valid() == null ? Validity.UNVERIFIED : added.valid();
            return unusable && said == Validity.YES ? Validity.UNVERIFIED : said;
        }
    }

    static RecipientView of(
            RecipientDockets kind, Look<RecipientHead, RecipientAct, RecipientState> look) {
        var usual = DocketView.of(kind, look);
        RecipientState state = look.state();
        String country = look.head().ofState();
        return new RecipientView(
                usual.id(),
                usual.docket(),
                usual.version(),
                look.head(),
                usual.status(),
                new State(state.stage(), state.holder().orElse(null)),
                state.holders(),
                state.channels().stream().map(one -> Channel.of(one, country)).toList(),
                usual.since(),
                usual.restsOn(),
                usual.entries(),
                usual.expected(),
                usual.findings(),
                usual.nextChange(),
                usual.asOf(),
                usual.knownAt(),
                usual.links());
    }
}
