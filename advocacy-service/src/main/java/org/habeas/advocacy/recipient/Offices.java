package org.habeas.advocacy.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.advocacy.recipient.RecipientAct.ChannelAdded;
import org.habeas.advocacy.recipient.RecipientAct.ChannelKind;
import org.habeas.advocacy.recipient.RecipientAct.ChannelTried;
import org.habeas.advocacy.recipient.RecipientAct.Validity;
import org.habeas.advocacy.recipient.RecipientState.Holding;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Recording;
import org.habeas.platform.register.Register;

/** Offices as letters use them. */
@ApplicationScoped
public class Offices {
    private final Register register;
    private final Recording recording;
    private final RecipientDockets kind;

    Offices(Register register, Recording recording, RecipientDockets kind) {
        this.register = register;
        this.recording = recording;
        this.kind = kind;
    }

    /** An office with who held it on the day of the lens, as far as its reader may know. */
    @Transactional
    public Optional<Office> one(UUID id, Lens lens) {
        return register.one(kind, id, lens).map(Offices::office);
    }

    /**
     * A letter to this address came back: proposed to staff, who decide whether it no longer holds.
     *
     * @param report the id of what came back; the same one is noted once
     */
    @Transactional
    public void cameBack(UUID id, String email, UUID report, LocalDate on) {
        Lens all = register.today(Visibility.RESTRICTED);
        Optional<ChannelAdded> channel =
                register.one(kind, id, all).flatMap(look -> reaching(look.state(), email));
        if (channel.isPresent()
                && recording.entry(kind, id, report, Visibility.RESTRICTED).isEmpty()) {
            recording.record(
                    kind,
                    id,
                    new Recording.Draft<>(
                            report,
                            new ChannelTried(ChannelKind.EMAIL, channel.get().raw(), Validity.NO),
                            FuzzyDate.day(on),
                            Visibility.CONFIDENTIAL,
                            List.of(Provenance.titled("delivery status notification")),
                            Standing.PROPOSED,
                            null),
                    Visibility.RESTRICTED,
                    "mail");
        }
    }

    private static Office office(Look<RecipientHead, RecipientAct, RecipientState> look) {
        RecipientState state = look.state();
        return new Office(
                look.id(),
                look.head().institution(),
                look.head().officeTitle(),
                state.holder().map(Holding::nameAsPrinted).orElse(null),
                state.channels().stream()
                        .filter(Offices::isUsable)
                        .map(Offices::address)
                        .filter(MailAddresses::isOne)
                        .findFirst()
                        .orElse(null),
                state.channels().stream()
                        .filter(one -> one.channel() == ChannelKind.POSTAL && !one.isRedacted())
                        .map(ChannelAdded::raw)
                        .findFirst()
                        .orElse(null));
    }

    private static Optional<ChannelAdded> reaching(RecipientState state, String email) {
        return state.channels().stream()
                .filter(one -> one.channel() == ChannelKind.EMAIL)
                .filter(one -> address(one).equalsIgnoreCase(email))
                .findFirst();
    }

    private static boolean isUsable(ChannelAdded channel) {
        return channel.channel() == ChannelKind.EMAIL
                && !channel.isRedacted()
                && !channel.isSomebodysOwn()
                && channel.valid() != Validity.NO;
    }

    private static String address(ChannelAdded channel) {
        return channel.value() == null ? channel.raw() : channel.value();
    }
}
