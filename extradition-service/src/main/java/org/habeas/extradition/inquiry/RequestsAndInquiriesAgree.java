package org.habeas.extradition.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.extradition.PersonConcerned;
import org.habeas.extradition.assistance.LegalAssistance;
import org.habeas.extradition.assistance.LegalAssistance.Lead;
import org.habeas.extradition.bearing.Basis;
import org.habeas.extradition.inquiry.InquiryAct.Triggered;
import org.habeas.platform.event.Rule;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * SM-12: that a request led to an inquiry and that an inquiry was triggered by a request are one
 * link. Recorded on one side, it shows on the other as an effect; only what people recorded has
 * one. So it does not matter which side is recorded, nor when.
 */
@Rule(
        value = "R-24",
        when = {"domestic-inquiry-opened", "domestic-inquiry-closed"},
        then =
                "A request and the inquiry that it led to name each other; closing it changes no extradition and no asylum.")
@ApplicationScoped
class RequestsAndInquiriesAgree {
    private final Register register;
    private final DomesticInquiries kind;
    private final LegalAssistance assistance;

    RequestsAndInquiriesAgree(
            Register register, DomesticInquiries kind, LegalAssistance assistance) {
        this.register = register;
        this.kind = kind;
        this.assistance = assistance;
    }

    /** A request has changed: the inquiries that it names follow, and it follows them. */
    void on(@Observes PersonConcerned change) {
        if (!change.kind().equals(LegalAssistance.KIND)) {
            return;
        }
        assistance.leads(change.docketId()).forEach(this::trigger);
        change.persons().stream()
                .flatMap(person ->
                        register
                                .about(kind, person, register.today(Visibility.RESTRICTED))
                                .stream())
                .filter(look -> requests(look.history().stream()).contains(change.docketId()))
                .forEach(look ->
                        assistance.follow(
                                change.docketId(), look.id(), bases(look, change.docketId())));
    }

    /** An inquiry has changed: the requests that it names follow, and it follows them. */
    void on(Change<InquiryHead, InquiryAct, InquiryState> change) {
        register.one(kind, change.docketId(), register.today(Visibility.RESTRICTED))
                .ifPresent(look ->
                        requests(look.history().stream())
                                .forEach(request ->
                                        assistance.follow(
                                                request, look.id(), bases(look, request))));
        assistance.leads(change.head().persons()).stream()
                .filter(lead -> lead.inquiryId().equals(change.docketId()))
                .forEach(this::trigger);
    }

    private void trigger(Lead lead) {
        Basis basis = lead.basis();
        register.one(kind, lead.inquiryId(), register.today(Visibility.RESTRICTED))
                .ifPresent(look ->
                        register.effect(
                                kind,
                                look.id(),
                                new Triggered(InquiryTrigger.MLA, basis.docketId()),
                                basis.on(),
                                basis.visibility().and(look.visibility()),
                                basis.cause(LegalAssistance.RULE),
                                basis.sources()));
    }

    /** The requests that somebody has ever named on the inquiry. */
    private static Set<UUID> requests(Stream<Entry<InquiryAct>> entries) {
        return entries.filter(entry -> entry.cause() == null)
                .map(RequestsAndInquiriesAgree::request)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable UUID request(Entry<InquiryAct> entry) {
        return entry.act() instanceof Triggered triggered ? triggered.requestId() : null;
    }

    /** The entries that people recorded and that count. */
    private static List<Basis> bases(
            Look<InquiryHead, InquiryAct, InquiryState> look, UUID request) {
        return look.folded().applied().stream()
                .filter(entry -> entry.cause() == null)
                .filter(entry -> request.equals(request(entry)))
                .map(entry -> Basis.of(look, entry))
                .toList();
    }
}
