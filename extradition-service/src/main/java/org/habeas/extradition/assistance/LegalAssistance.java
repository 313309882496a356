package org.habeas.extradition.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.extradition.assistance.AssistanceAct.LedToInquiry;
import org.habeas.extradition.bearing.Basis;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** Requests for legal assistance as the inquiries that they have led to look at them. */
@ApplicationScoped
public class LegalAssistance {
    /** The kind of the dockets, by which a change of one is told from others. */
    public static final String KIND = LegalAssistanceRequests.NAME;

    /** The rule by which a link told on one side shows on the other. */
    public static final String RULE = "SM-12";

    private final Register register;
    private final LegalAssistanceRequests kind;

    LegalAssistance(Register register, LegalAssistanceRequests kind) {
        this.register = register;
        this.kind = kind;
    }

    /** An inquiry that a request has led to, as somebody recorded on the request. */
    public record Lead(UUID inquiryId, Basis basis) {}

    /** What people have recorded on this request of the inquiries that it led to. */
    public List<Lead> leads(UUID request) {
        return register.one(kind, request, register.today(Visibility.RESTRICTED)).stream()
                .flatMap(LegalAssistance::leads)
                .toList();
    }

    /** The same of all requests about these persons. */
    public List<Lead> leads(List<UUID> persons) {
        return persons.stream()
                .flatMap(p ->
                        register.about(kind, p, register.today(Visibility.RESTRICTED)).stream())
                .flatMap(LegalAssistance::leads)
                .distinct()
                .toList();
    }

    private static Stream<Lead> leads(Look<AssistanceHead, AssistanceAct, AssistanceState> look) {
        return look.folded().applied().stream()
                .filter(entry -> entry.cause() == null)
                .filter(entry -> entry.act() instanceof LedToInquiry led && led.inquiryId() != null)
                .map(entry ->
                        new Lead(
                                Objects.requireNonNull(((LedToInquiry) entry.act()).inquiryId()),
                                Basis.of(look, entry)));
    }

    /**
     * Lets a request follow what is recorded on an inquiry: that it led to it shows here too, and
     * what rests on nothing any more is taken back. Nothing if there is no such request.
     *
     * @param bases the entries of the inquiry that say so
     */
    public void follow(UUID request, UUID inquiry, List<Basis> bases) {
        register.one(kind, request, register.today(Visibility.RESTRICTED))
                .ifPresent(look -> {
                    look.history().stream()
                            .filter(entry -> isOf(entry, inquiry))
                            .filter(entry -> bases.stream().noneMatch(b -> restsOn(entry, b)))
                            .forEach(entry -> register.withdrawEffect(kind, request, entry));
                    bases.forEach(basis -> led(look, inquiry, basis));
                });
    }

    private void led(
            Look<AssistanceHead, AssistanceAct, AssistanceState> look, UUID inquiry, Basis basis) {
        register.effect(
                kind,
                look.id(),
                new LedToInquiry(inquiry),
                basis.on(),
                basis.visibility().and(look.visibility()),
                basis.cause(RULE),
                basis.sources());
    }

    private static boolean isOf(Entry<AssistanceAct> entry, UUID inquiry) {
        Cause cause = entry.cause();
        return cause != null && cause.rule().equals(RULE) && cause.docketId().equals(inquiry);
    }

    private static boolean restsOn(Entry<AssistanceAct> entry, Basis basis) {
        return Objects.requireNonNull(entry.cause()).entryId().equals(basis.entry());
    }

    /** Whether partners may learn that there is a request with that id. */
    public boolean mayBeTold(UUID request) {
        return register.one(kind, request, register.today(Visibility.RESTRICTED))
                .map(Look::visibility)
                .map(Visibility.PARTNER::mayRead)
                .orElse(false);
    }
}
