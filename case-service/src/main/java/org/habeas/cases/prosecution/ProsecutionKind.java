package org.habeas.cases.prosecution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.PersonConcerned;
import org.habeas.cases.prosecution.ProsecutionAct.SentencePronounced;
import org.habeas.docket.DocketRules;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;

/** Criminal proceedings, one docket a defendant. */
@Singleton
class ProsecutionKind implements DocketKind<ProceedingHead, ProsecutionAct, ProsecutionState> {
    private static final ProsecutionDocket RULES = new ProsecutionDocket();

    private final Event<PersonConcerned> concerned;

    ProsecutionKind(Event<PersonConcerned> concerned) {
        this.concerned = concerned;
    }

    @Override
    public String name() {
        return "criminal-proceedings";
    }

    @Override
    public Class<ProceedingHead> headType() {
        return ProceedingHead.class;
    }

    @Override
    public Class<ProsecutionAct> actType() {
        return ProsecutionAct.class;
    }

    @Override
    public DocketRules<ProsecutionAct, ProsecutionState> rules(ProceedingHead head) {
        return RULES;
    }

    @Override
    public List<UUID> subjects(ProceedingHead head) {
        return List.of(head.personId());
    }

    @Override
    public String status(ProsecutionState state) {
        return Words.of(state.status());
    }

    @Override
    public List<String> filterNames() {
        return List.of("prosecuting_state", "framework_case", "offence");
    }

    @Override
    public Map<String, List<String>> filters(
            Look<ProceedingHead, ProsecutionAct, ProsecutionState> look) {
        return Map.of(
                "prosecuting_state",
                List.of(look.head().prosecutingState()),
                "framework_case",
                Stream.ofNullable(look.head().frameworkCase()).toList(),
                "offence",
                look.state().charges().stream()
                        .map(Charge::offence)
                        .flatMap(Stream::ofNullable)
                        .map(Words::of)
                        .distinct()
                        .toList());
    }

    @Override
    public List<DomainEvent> events(
            Change<ProceedingHead, ProsecutionAct, ProsecutionState> change) {
        return ProsecutionEvents.between(change);
    }

    @Override
    public void changed(Change<ProceedingHead, ProsecutionAct, ProsecutionState> change) {
        concerned.fire(new PersonConcerned(change.head().personId()));
    }

    @Override
    public void admit(ProceedingHead head, ProsecutionAct act, FuzzyDate on) {
        if (act instanceof SentencePronounced s
                && s.kindOrOriginal() == SentenceKind.COMMUTATION
                && s.replaces() == null) {
            throw Refusal.invalid(
                    "commutation-without-sentence",
                    "/act/replaces",
                    "A commutation names the sentence that it commutes.");
        }
    }

    @Override
    public Visibility floor(ProceedingHead head) {
        return Visibility.PARTNER;
    }
}
