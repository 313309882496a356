package org.habeas.extradition.assistance;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.habeas.docket.DocketRules;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.extradition.PersonConcerned;
import org.habeas.extradition.bearing.Bears;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.bearing.Node;
import org.habeas.extradition.bearing.Reliable;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.NoNumbers;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** Requests for legal assistance: one docket a request (SM-12). */
@Singleton
class LegalAssistanceRequests
        implements DocketKind<AssistanceHead, AssistanceAct, AssistanceState>,
                Bears<AssistanceHead, AssistanceAct, AssistanceState> {
    static final String NAME = "legal-assistance-requests";

    private final Event<PersonConcerned> concerned;

    LegalAssistanceRequests(Event<PersonConcerned> concerned) {
        this.concerned = concerned;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<AssistanceHead> headType() {
        return AssistanceHead.class;
    }

    @Override
    public Class<AssistanceAct> actType() {
        return AssistanceAct.class;
    }

    @Override
    public DocketRules<AssistanceAct, AssistanceState> rules(AssistanceHead head) {
        return new AssistanceDocket();
    }

    @Override
    public List<UUID> subjects(AssistanceHead head) {
        return head.persons();
    }

    @Override
    public String status(AssistanceState state) {
        return Words.of(state.stage());
    }

    @Override
    public List<String> statuses() {
        return Words.all(AssistanceStage.class);
    }

    @Override
    public List<String> filterNames() {
        return List.of("requesting_state", "requested_state");
    }

    @Override
    public Map<String, List<String>> filters(
            Look<AssistanceHead, AssistanceAct, AssistanceState> look) {
        return Map.of(
                "requesting_state",
                List.of(look.head().requestingState()),
                "requested_state",
                List.of(look.head().requestedState()));
    }

    @Override
    public List<DomainEvent> events(Change<AssistanceHead, AssistanceAct, AssistanceState> change) {
        return AssistanceEvents.between(change);
    }

    @Override
    public void changed(Change<AssistanceHead, AssistanceAct, AssistanceState> change) {
        concerned.fire(new PersonConcerned(change.head().persons(), change.docketId(), NAME));
    }

    @Override
    public void admit(AssistanceHead head) {
        if (head.persons().isEmpty() && head.unnamedSubjects() == null) {
            throw Refusal.invalid(
                    "assistance-without-subject",
                    "/head/persons",
                    "A request is about somebody: name the persons, or say whom the source means.");
        }
        if (head.requestingState().equals(head.requestedState())) {
            throw Refusal.invalid(
                    "assistance-from-itself",
                    "/head/requested_state",
                    "A State asks another State for assistance.");
        }
        NoNumbers.refuse(head.unnamedSubjects(), "/head/unnamed_subjects");
    }

    @Override
    public void admit(AssistanceHead head, AssistanceAct act, FuzzyDate on) {
        switch (act) {
            case AssistanceAct.Granted a -> NoNumbers.refuse(a.body(), "/act/body");
            case AssistanceAct.Refused a -> NoNumbers.refuse(a.body(), "/act/body");
            case AssistanceAct.Executed a -> NoNumbers.refuse(a.body(), "/act/body");
            case AssistanceAct.Received _,
                    AssistanceAct.LedToInquiry _,
                    AssistanceAct.Withdrawn _,
                    AssistanceAct.Closed _ -> {}
        }
    }

    @Override
    public Map<String, UUID> references(AssistanceAct act) {
        return act instanceof AssistanceAct.LedToInquiry led && led.inquiryId() != null
                ? Map.of("/inquiry_id", led.inquiryId())
                : Map.of();
    }

    /** It says that a person is suspected; unknown means the stricter. */
    @Override
    public Visibility floor(AssistanceHead head) {
        return Visibility.CONFIDENTIAL;
    }

    @Override
    public List<Edge> edges(Look<AssistanceHead, AssistanceAct, AssistanceState> look) {
        return look.state().ledTo().stream()
                .filter(lead -> lead.inquiryId() != null)
                .map(lead ->
                        new Edge(
                                EdgeType.LED_TO,
                                Node.docket(look.id()),
                                Node.docket(Objects.requireNonNull(lead.inquiryId())),
                                lead.entry(),
                                rule(look, lead.entry()),
                                lead.on(),
                                null))
                .toList();
    }

    /** A refusal is a new fact for the Commission for the Control of INTERPOL's Files. */
    @Override
    public List<Reliable> reliable(Look<AssistanceHead, AssistanceAct, AssistanceState> look) {
        AssistanceState.Refusal refusal = look.state().refusal();
        if (refusal == null || look.state().stage() != AssistanceStage.REFUSED) {
            return List.of();
        }
        return List.of(
                new Reliable(
                        look.id(),
                        refusal.entry(),
                        look.head().requestedState(),
                        refusal.body(),
                        refusal.on(),
                        false,
                        refusal.grounds().stream().map(Words::of).toList(),
                        List.of(look.head().requestingState())));
    }

    private static @Nullable String rule(
            Look<AssistanceHead, AssistanceAct, AssistanceState> look, UUID entry) {
        return look.folded().applied().stream()
                .filter(e -> e.id().equals(entry))
                .findFirst()
                .map(e -> e.cause() == null ? null : e.cause().rule())
                .orElse(null);
    }
}
