package org.habeas.advocacy.recipient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.advocacy.recipient.RecipientAct.ChannelAdded;
import org.habeas.advocacy.recipient.RecipientAct.ChannelTried;
import org.habeas.advocacy.recipient.RecipientAct.ChannelWithdrawn;
import org.habeas.advocacy.recipient.RecipientAct.HolderNamed;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Who held the office when, and how it is reached. Earlier holders stay: what was sent to them
 * remains sent to them ({@code domain-model.md INV-A-06}).
 */
record RecipientState(RecipientStage stage, List<Holding> holders, List<ChannelAdded> channels) {

    /** One person's time in the office; {@code to} is the day on which it was known to be over. */
    record Holding(
            String nameAsPrinted,
            @Nullable UUID personId,
            @Nullable FuzzyDate from,
            @Nullable FuzzyDate to) {
        Holding until(FuzzyDate end) {
            return to == null ? new Holding(nameAsPrinted, personId, from, end) : this;
        }

        @Override
        public String toString() {
            return "Holding[" + personId + "]";
        }
    }

    static final RecipientState UNKNOWN =
            new RecipientState(RecipientStage.WITHOUT_HOLDER, List.of(), List.of());

    RecipientState {
        holders = List.copyOf(holders);
        channels = List.copyOf(channels);
    }

    RecipientState at(RecipientStage now) {
        return new RecipientState(now, holders, channels);
    }

    /** Who is named again stays; somebody new ends the time of those before. */
    RecipientState with(HolderNamed named, FuzzyDate on) {
        boolean known =
                holders.stream()
                        .anyMatch(one ->
                                one.to() == null
                                        && one.nameAsPrinted().equals(named.nameAsPrinted()));
        if (known) {
            return this;
        }
        List<Holding> all = new ArrayList<>(left(on).holders);
        all.add(new Holding(named.nameAsPrinted(), named.personId(), named.from(), null));
        return new RecipientState(stage, all, channels);
    }

    RecipientState left(FuzzyDate on) {
        List<Holding> all = holders.stream().map(one -> one.until(on)).toList();
        return new RecipientState(stage, all, channels);
    }

    RecipientState with(ChannelAdded channel) {
        List<ChannelAdded> all = without(channel.channel(), channel.raw());
        all.add(channel);
        return new RecipientState(stage, holders, all);
    }

    RecipientState withdrawn(ChannelWithdrawn channel) {
        return new RecipientState(stage, holders, without(channel.channel(), channel.raw()));
    }

    RecipientState tried(ChannelTried tried) {
        List<ChannelAdded> all =
                channels.stream()
                        .map(one ->
                                one.channel() == tried.channel() && one.raw().equals(tried.raw())
                                        ? one.tried(tried.valid())
                                        : one)
                        .toList();
        return new RecipientState(stage, holders, all);
    }

    /** Who holds it on the day of the look, if that is known. */
    Optional<Holding> holder() {
        return holders.isEmpty() || holders.getLast().to() != null
                ? Optional.empty()
                : Optional.of(holders.getLast());
    }

    private List<ChannelAdded> without(RecipientAct.ChannelKind kind, String raw) {
        List<ChannelAdded> others = new ArrayList<>(channels);
        others.removeIf(one -> one.channel() == kind && one.raw().equals(raw));
        return others;
    }
}
