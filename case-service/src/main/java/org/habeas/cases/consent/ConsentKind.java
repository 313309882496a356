package org.habeas.cases.consent;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.cases.Minors;
import org.habeas.cases.PersonConcerned;
import org.habeas.cases.consent.ConsentAct.Given;
import org.habeas.cases.consent.ConsentAct.Withdrawn;
import org.habeas.docket.DatePrecision;
import org.habeas.docket.DocketRules;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** Consents; a person has one docket of them, so that one withdrawal reaches all. */
@Singleton
class ConsentKind implements DocketKind<ConsentHead, ConsentAct, ConsentState> {
    private static final ConsentDocket RULES = new ConsentDocket();

    private final Register register;
    private final Minors minors;
    private final Event<PersonConcerned> concerned;
    private final Event<ConsentWithdrawn> withdrawn;

    ConsentKind(
            Register register,
            Minors minors,
            Event<PersonConcerned> concerned,
            Event<ConsentWithdrawn> withdrawn) {
        this.register = register;
        this.minors = minors;
        this.concerned = concerned;
        this.withdrawn = withdrawn;
    }

    @Override
    public String name() {
        return "consents";
    }

    @Override
    public Class<ConsentHead> headType() {
        return ConsentHead.class;
    }

    @Override
    public Class<ConsentAct> actType() {
        return ConsentAct.class;
    }

    @Override
    public DocketRules<ConsentAct, ConsentState> rules(ConsentHead head) {
        return RULES;
    }

    @Override
    public List<UUID> subjects(ConsentHead head) {
        return List.of(head.personId());
    }

    @Override
    public String status(ConsentState state) {
        return Words.of(state.status());
    }

    @Override
    public List<String> statuses() {
        return Words.all(ConsentStatus.class);
    }

    @Override
    public List<String> filterNames() {
        return List.of("scope", "reask");
    }

    @Override
    public Map<String, List<String>> filters(Look<ConsentHead, ConsentAct, ConsentState> look) {
        return Map.of(
                "scope",
                        look.state().grants().stream()
                                .map(grant -> Words.of(grant.scope()))
                                .toList(),
                "reask", look.state().reask().stream().map(Words::of).toList());
    }

    @Override
    public void admit(ConsentHead head) {
        if (!register.about(this, head.personId(), register.today(Visibility.RESTRICTED))
                .isEmpty()) {
            throw Refusal.conflict(
                    "consents-exist", "This person has a docket of consents already.");
        }
    }

    /** A withdrawal holds at once, so it has a day; "in November" would hold from December. */
    @Override
    public void admit(ConsentHead head, ConsentAct act, FuzzyDate on) {
        if (act instanceof Withdrawn
                && (on.precision() != DatePrecision.DAY || !on.changesState())) {
            throw Refusal.invalid(
                    "withdrawal-without-day",
                    "/on",
                    "A withdrawal has a day; if nobody knows it, the day on which we learned of"
                            + " it.");
        }
        if (act instanceof Given given && minors.isMinor(head.personId())) {
            Childhood.check(given);
        }
    }

    @Override
    public void changed(Change<ConsentHead, ConsentAct, ConsentState> change) {
        UUID person = change.head().personId();
        concerned.fire(new PersonConcerned(person));
        ConsentWithdrawn.between(person, change.from(), change.to()).ifPresent(withdrawn::fire);
    }

    @Override
    public Visibility atLeast(ConsentHead head) {
        return Visibility.RESTRICTED;
    }

    @Override
    public Visibility atLeast(ConsentHead head, ConsentAct act) {
        return Visibility.RESTRICTED;
    }
}
