package org.habeas.extradition.inquiry;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.DocketRules;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.extradition.PersonConcerned;
import org.habeas.extradition.assistance.LegalAssistance;
import org.habeas.extradition.bearing.Bears;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.bearing.Node;
import org.habeas.extradition.inquiry.InquiryAct.Triggered;
import org.habeas.extradition.inquiry.InquiryState.Origin;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.NoNumbers;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** Domestic inquiries: one docket an inquiry (SM-12). */
@Singleton
class DomesticInquiries
        implements DocketKind<InquiryHead, InquiryAct, InquiryState>,
                Bears<InquiryHead, InquiryAct, InquiryState> {
    private static final String NAME = "domestic-inquiries";

    private final LegalAssistance assistance;
    private final Instance<RequestsAndInquiriesAgree> rule;
    private final Event<PersonConcerned> concerned;

    DomesticInquiries(
            LegalAssistance assistance,
            Instance<RequestsAndInquiriesAgree> rule,
            Event<PersonConcerned> concerned) {
        this.assistance = assistance;
        this.rule = rule;
        this.concerned = concerned;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<InquiryHead> headType() {
        return InquiryHead.class;
    }

    @Override
    public Class<InquiryAct> actType() {
        return InquiryAct.class;
    }

    @Override
    public DocketRules<InquiryAct, InquiryState> rules(InquiryHead head) {
        return new InquiryDocket();
    }

    @Override
    public List<UUID> subjects(InquiryHead head) {
        return head.persons();
    }

    @Override
    public String status(InquiryState state) {
        return Words.of(state.stage());
    }

    @Override
    public List<String> statuses() {
        return Words.all(InquiryStage.class);
    }

    @Override
    public List<String> filterNames() {
        return List.of("state", "trigger");
    }

    @Override
    public Map<String, List<String>> filters(Look<InquiryHead, InquiryAct, InquiryState> look) {
        InquiryTrigger trigger = look.state().trigger();
        return Map.of(
                "state",
                List.of(look.head().state()),
                "trigger",
                trigger == null ? List.of() : List.of(Words.of(trigger)));
    }

    @Override
    public List<DomainEvent> events(Change<InquiryHead, InquiryAct, InquiryState> change) {
        return InquiryEvents.between(change, assistance::mayBeTold);
    }

    @Override
    public void changed(Change<InquiryHead, InquiryAct, InquiryState> change) {
        rule.get().on(change);
        concerned.fire(new PersonConcerned(change.head().persons(), change.docketId(), NAME));
    }

    @Override
    public void admit(InquiryHead head) {
        if (head.persons().isEmpty()
                && head.unnamedSubjects() == null
                && head.subjectMatter() == null) {
            throw Refusal.invalid(
                    "inquiry-without-subject",
                    "/head/persons",
                    "An inquiry is about somebody or something: name the persons, or say what it is about.");
        }
        NoNumbers.refuse(head.unnamedSubjects(), "/head/unnamed_subjects");
        NoNumbers.refuse(head.subjectMatter(), "/head/subject_matter");
    }

    @Override
    public void admit(InquiryHead head, InquiryAct act, FuzzyDate on) {
        switch (act) {
            case Triggered triggered -> admit(triggered);
            case InquiryAct.Closed closed -> NoNumbers.refuse(closed.reason(), "/act/reason");
            case InquiryAct.Indicted indicted ->
                    indicted.offences().forEach(o -> NoNumbers.refuse(o, "/act/offences"));
            case InquiryAct.Opened _, InquiryAct.Reopened _ -> {}
        }
    }

    private static void admit(Triggered triggered) {
        if (triggered.requestId() != null && triggered.trigger() != InquiryTrigger.MLA) {
            throw Refusal.invalid(
                    "request-without-assistance",
                    "/act/request_id",
                    "Only an inquiry triggered by a request for legal assistance names one.");
        }
    }

    @Override
    public Map<String, UUID> references(InquiryAct act) {
        return act instanceof Triggered triggered && triggered.requestId() != null
                ? Map.of("/request_id", triggered.requestId())
                : Map.of();
    }

    /** It says that a person is suspected; unknown means the stricter. */
    @Override
    public Visibility floor(InquiryHead head) {
        return Visibility.CONFIDENTIAL;
    }

    @Override
    public List<Edge> edges(Look<InquiryHead, InquiryAct, InquiryState> look) {
        return look.state().requests().stream().map(origin -> edge(look, origin)).toList();
    }

    private static Edge edge(Look<InquiryHead, InquiryAct, InquiryState> look, Origin origin) {
        return new Edge(
                EdgeType.BASED_ON,
                Node.docket(look.id()),
                Node.docket(origin.requestId()),
                origin.entry(),
                rule(look, origin.entry()),
                origin.on(),
                null);
    }

    private static @Nullable String rule(
            Look<InquiryHead, InquiryAct, InquiryState> look, UUID entry) {
        return look.folded().applied().stream()
                .filter(e -> e.id().equals(entry))
                .findFirst()
                .map(e -> e.cause() == null ? null : e.cause().rule())
                .orElse(null);
    }
}
