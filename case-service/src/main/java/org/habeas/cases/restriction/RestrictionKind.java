package org.habeas.cases.restriction;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.KnownDockets;
import org.habeas.cases.PersonConcerned;
import org.habeas.cases.restriction.RestrictionAct.DependantsAffected;
import org.habeas.cases.restriction.RestrictionAct.Expired;
import org.habeas.cases.restriction.RestrictionAct.FamilyAffected;
import org.habeas.cases.restriction.RestrictionAct.Imposed;
import org.habeas.cases.restriction.RestrictionAct.Lifted;
import org.habeas.cases.restriction.RestrictionAct.Modified;
import org.habeas.cases.restriction.RestrictionAct.Reported;
import org.habeas.cases.restriction.RestrictionAct.Resumed;
import org.habeas.cases.restriction.RestrictionAct.Suspended;
import org.habeas.cases.restriction.RestrictionAct.TermStarted;
import org.habeas.cases.restriction.RestrictionAct.Voided;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.NoNumbers;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** Supplementary restrictions, one docket each. */
@Singleton
class RestrictionKind implements DocketKind<RestrictionHead, RestrictionAct, RestrictionState> {
    private static final RestrictionDocket RULES = new RestrictionDocket();

    private final Register register;
    private final KnownDockets known;
    private final Event<PersonConcerned> concerned;
    private final Event<RestrictionMoved> moved;

    RestrictionKind(
            Register register,
            KnownDockets known,
            Event<PersonConcerned> concerned,
            Event<RestrictionMoved> moved) {
        this.register = register;
        this.known = known;
        this.concerned = concerned;
        this.moved = moved;
    }

    @Override
    public String name() {
        return "restrictions";
    }

    @Override
    public Class<RestrictionHead> headType() {
        return RestrictionHead.class;
    }

    @Override
    public Class<RestrictionAct> actType() {
        return RestrictionAct.class;
    }

    @Override
    public DocketRules<RestrictionAct, RestrictionState> rules(RestrictionHead head) {
        return RULES;
    }

    @Override
    public List<UUID> subjects(RestrictionHead head) {
        return List.of(head.personId());
    }

    @Override
    public String status(RestrictionState state) {
        return Words.of(state.status());
    }

    @Override
    public List<String> statuses() {
        return Words.all(RestrictionStatus.class);
    }

    /** With what staff may have to find out, and without a proceeding that is hidden. */
    @Override
    public DocketView<RestrictionHead, RestrictionState> view(
            Look<RestrictionHead, RestrictionAct, RestrictionState> look) {
        Look<RestrictionHead, RestrictionAct, RestrictionState> shown = shown(look);
        return DocketView.of(
                this,
                look.lens().clearance().mayRead(Visibility.CONFIDENTIAL)
                        ? with(shown.head(), look.state().suggesting(suggestions(look)), look)
                        : shown);
    }

    @Override
    public DocketView<RestrictionHead, RestrictionState> card(
            Look<RestrictionHead, RestrictionAct, RestrictionState> look) {
        return DocketView.of(this, shown(look));
    }

    private List<Suggestion> suggestions(
            Look<RestrictionHead, RestrictionAct, RestrictionState> look) {
        return ListingSuggestions.concern(look.head().type())
                ? ListingSuggestions.about(
                        look.id(), register.about(this, look.head().personId(), look.lens()))
                : List.of();
    }

    private Look<RestrictionHead, RestrictionAct, RestrictionState> shown(
            Look<RestrictionHead, RestrictionAct, RestrictionState> look) {
        UUID proceeding = look.head().proceedingId();
        return proceeding == null || known.has(proceeding, look.lens().clearance())
                ? look
                : with(look.head().withoutProceeding(), look.state(), look);
    }

    private static Look<RestrictionHead, RestrictionAct, RestrictionState> with(
            RestrictionHead head,
            RestrictionState state,
            Look<RestrictionHead, RestrictionAct, RestrictionState> look) {
        Folded<RestrictionAct, RestrictionState> folded = look.folded();
        return new Look<>(
                look.id(),
                look.kind(),
                look.version(),
                head,
                look.visibility(),
                look.history(),
                new Folded<>(
                        state,
                        folded.restsOn(),
                        folded.applied(),
                        folded.contradictions(),
                        folded.expectations(),
                        folded.findings(),
                        folded.nextChange()),
                look.lens());
    }

    @Override
    public List<String> filterNames() {
        return List.of("type", "basis", "state", "listing_authority");
    }

    @Override
    public Map<String, List<String>> filters(
            Look<RestrictionHead, RestrictionAct, RestrictionState> look) {
        return Map.of(
                "type", List.of(Words.of(look.head().type())),
                "basis", Stream.ofNullable(look.head().basis()).map(Words::of).toList(),
                "state", Stream.ofNullable(look.head().state()).toList(),
                "listing_authority", Stream.ofNullable(look.head().listingAuthority()).toList());
    }

    @Override
    public List<DomainEvent> events(
            Change<RestrictionHead, RestrictionAct, RestrictionState> change) {
        return RestrictionEvents.between(change, () -> othersActive(change));
    }

    /** The active restrictions of the person beside this one, as PARTNER may know. */
    private long othersActive(Change<RestrictionHead, RestrictionAct, RestrictionState> change) {
        return register
                .about(this, change.head().personId(), register.today(Visibility.PARTNER))
                .stream()
                .filter(look -> !look.id().equals(change.docketId()) && look.state().active())
                .count();
    }

    @Override
    public void changed(Change<RestrictionHead, RestrictionAct, RestrictionState> change) {
        RestrictionHead head = change.head();
        concerned.fire(new PersonConcerned(head.personId()));
        moved.fire(new RestrictionMoved(change.docketId(), head.proceedingId()));
        if (ListingSuggestions.concern(head.type())) {
            register.about(this, head.personId(), register.today(Visibility.RESTRICTED)).stream()
                    .filter(look -> !look.id().equals(change.docketId()))
                    .filter(look -> ListingSuggestions.concern(look.head().type()))
                    .forEach(look -> register.rewrite(this, look.id()));
        }
    }

    @Override
    public void admit(RestrictionHead head) {
        NoNumbers.refuse(head.scope(), "/head/scope");
        NoNumbers.refuse(head.listingAuthority(), "/head/listing_authority");
    }

    @Override
    public void admit(RestrictionHead head, RestrictionAct act, FuzzyDate on) {
        switch (act) {
            case Reported told -> NoNumbers.refuse(told.detail(), "/act/detail");
            case Imposed told -> {
                NoNumbers.refuse(told.detail(), "/act/detail");
                NoNumbers.refuse(told.scope(), "/act/scope");
            }
            case Modified told -> NoNumbers.refuse(told.scope(), "/act/scope");
            case DependantsAffected told -> {
                for (int i = 0; i < told.effects().size(); i++) {
                    NoNumbers.refuse(
                            told.effects().get(i).detail(), "/act/effects/" + i + "/detail");
                }
            }
            case Lifted told -> NoNumbers.refuse(told.claimedCause(), "/act/claimed_cause");
            case Voided told -> NoNumbers.refuse(told.ground(), "/act/ground");
            case TermStarted _, FamilyAffected _, Suspended _, Resumed _, Expired _ -> {}
        }
    }

    /** Blocked maintenance of children is CONFIDENTIAL ({@code domain-model.md E.3}). */
    @Override
    public Visibility atLeast(RestrictionHead head) {
        return head.type() == RestrictionType.MAINTENANCE_BLOCKED
                ? Visibility.CONFIDENTIAL
                : Visibility.PUBLIC;
    }

    @Override
    public Visibility atLeast(RestrictionHead head, RestrictionAct act) {
        if (act instanceof DependantsAffected affected) {
            return affected.effects().stream()
                    .map(DependantEffect::atLeast)
                    .reduce(Visibility.CONFIDENTIAL, Visibility::and);
        }
        return act instanceof Imposed told && Boolean.TRUE.equals(told.affectsMinors())
                ? Visibility.CONFIDENTIAL
                : atLeast(head);
    }

    @Override
    public Visibility floor(RestrictionHead head) {
        return Visibility.PARTNER;
    }
}
