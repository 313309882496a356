package org.habeas.cases.prosecution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.habeas.cases.KnownDockets;
import org.habeas.cases.PersonConcerned;
import org.habeas.cases.framework.FrameworkLabels;
import org.habeas.cases.prosecution.ProsecutionAct.ChargeBrought;
import org.habeas.cases.prosecution.ProsecutionAct.SentencePronounced;
import org.habeas.cases.restriction.Restrictions;
import org.habeas.cases.restriction.Suggestion;
import org.habeas.docket.DocketRules;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** Criminal proceedings, one docket a defendant. */
@Singleton
class ProsecutionKind implements DocketKind<ProceedingHead, ProsecutionAct, ProsecutionState> {
    private static final ProsecutionDocket RULES = new ProsecutionDocket();

    /** Convention on the Rights of the Child, Art. 1. */
    private static final int OF_AGE = 18;

    private final KnownDockets known;
    private final Restrictions restrictions;
    private final FrameworkLabels labels;
    private final Event<PersonConcerned> concerned;

    ProsecutionKind(
            KnownDockets known,
            Restrictions restrictions,
            FrameworkLabels labels,
            Event<PersonConcerned> concerned) {
        this.known = known;
        this.restrictions = restrictions;
        this.labels = labels;
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
    public List<String> statuses() {
        return Words.all(ProceduralStatus.class);
    }

    /** With what staff may have to find out, and without co-defendants who are hidden. */
    @Override
    public DocketView<ProceedingHead, ProsecutionState> view(
            Look<ProceedingHead, ProsecutionAct, ProsecutionState> look) {
        ProsecutionState state =
                look.lens().clearance().mayRead(Visibility.CONFIDENTIAL)
                        ? look.state().suggesting(suggestions(look))
                        : look.state();
        return ProceedingPage.of(this, look, shown(look), state);
    }

    @Override
    public DocketView<ProceedingHead, ProsecutionState> card(
            Look<ProceedingHead, ProsecutionAct, ProsecutionState> look) {
        return ProceedingPage.of(this, look, shown(look), look.state());
    }

    private List<Suggestion> suggestions(
            Look<ProceedingHead, ProsecutionAct, ProsecutionState> look) {
        return SentenceSuggestions.concern(look.state())
                ? SentenceSuggestions.of(
                        look.id(),
                        look.state(),
                        restrictions.basedOn(look.id(), look.head().personId(), look.lens()))
                : List.of();
    }

    private ProceedingHead shown(Look<ProceedingHead, ProsecutionAct, ProsecutionState> look) {
        List<UUID> named = look.head().jointWith();
        Set<UUID> seen = known.of(named, look.lens().clearance());
        return look.head().with(named.stream().filter(seen::contains).toList());
    }

    @Override
    public List<String> filterNames() {
        return List.of(
                "prosecuting_state",
                "framework_case",
                "offence",
                "provision",
                "article",
                "case_key",
                "joint_with",
                "charge_state",
                "execution_state");
    }

    @Override
    public Map<String, List<String>> filters(
            Look<ProceedingHead, ProsecutionAct, ProsecutionState> look) {
        ProceedingHead head = shown(look);
        List<Charge> charges = look.state().charges();
        return Map.of(
                "prosecuting_state",
                List.of(head.prosecutingState()),
                "framework_case",
                Stream.ofNullable(head.frameworkCase()).toList(),
                "offence",
                each(charges, charge -> Stream.ofNullable(charge.offence()).map(Words::of)),
                "provision",
                each(charges, charge -> charge.provisions().stream().map(LegalProvision::key)),
                "article",
                each(charges, charge -> charge.provisions().stream().map(LegalProvision::article)),
                "case_key",
                Stream.ofNullable(head.caseKey()).toList(),
                "joint_with",
                head.jointWith().stream().map(UUID::toString).toList(),
                "charge_state",
                each(charges, charge -> Stream.of(Words.of(charge.state()))),
                "execution_state",
                look.state().sentences().stream()
                        .map(sentence -> Words.of(sentence.executionState()))
                        .distinct()
                        .toList());
    }

    private static List<String> each(
            List<Charge> charges, Function<Charge, Stream<String>> values) {
        return charges.stream().flatMap(values).distinct().toList();
    }

    @Override
    public List<DomainEvent> events(
            Change<ProceedingHead, ProsecutionAct, ProsecutionState> change) {
        String label = change.head().frameworkCase();
        return ProsecutionEvents.between(
                change, label == null ? null : labels.toldToPartners(label));
    }

    /** Who prosecutes whom is told by the head already. */
    @Override
    public void opened(UUID id, ProceedingHead head) {
        concerned.fire(new PersonConcerned(head.personId()));
    }

    @Override
    public void changed(Change<ProceedingHead, ProsecutionAct, ProsecutionState> change) {
        concerned.fire(new PersonConcerned(change.head().personId()));
        if (change.before().applied().isEmpty()) {
            restrictions.rewrite(change.docketId(), change.head().personId());
        }
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
    public Map<String, UUID> references(ProsecutionAct act) {
        Map<String, UUID> named = new HashMap<>();
        if (act instanceof ChargeBrought told) {
            put(named, "/complainant_person_id", told.complainantPersonId());
            put(named, "/complainant_organisation_id", told.complainantOrganisationId());
        }
        Ruling ruling = act.ruling();
        put(
                named,
                "/ruling/body_organisation_id",
                ruling == null ? null : ruling.bodyOrganisationId());
        return named;
    }

    private static void put(Map<String, UUID> named, String pointer, @Nullable UUID id) {
        if (id != null) {
            named.put(pointer, id);
        }
    }

    /**
     * Who complained is CONFIDENTIAL unless an organisation did, and what tells that somebody was a
     * child is for named persons only ({@code domain-model.md E.3}).
     */
    @Override
    public Visibility atLeast(ProceedingHead head, ProsecutionAct act) {
        if (!(act instanceof ChargeBrought told)) {
            return Visibility.PUBLIC;
        }
        Integer age = told.ageAtTheTime();
        if (age != null && age < OF_AGE) {
            return Visibility.RESTRICTED;
        }
        boolean named = told.complainant() != null && told.complainantOrganisationId() == null;
        return named || told.complainantPersonId() != null
                ? Visibility.CONFIDENTIAL
                : Visibility.PUBLIC;
    }

    @Override
    public Visibility floor(ProceedingHead head) {
        return Visibility.PARTNER;
    }
}
