package org.habeas.cases.framework;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.PersonConcerned;
import org.habeas.cases.framework.FrameworkAct.PersonLinked;
import org.habeas.cases.framework.FrameworkAct.ProceedingLinked;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.Look;

/** Framework cases as dockets of the register. */
@Singleton
class FrameworkKind implements DocketKind<FrameworkHead, FrameworkAct, FrameworkState> {
    static final String PERSON = "linked_person_id";
    private static final FrameworkDocket RULES = new FrameworkDocket();

    private final Event<PersonConcerned> concerned;

    FrameworkKind(Event<PersonConcerned> concerned) {
        this.concerned = concerned;
    }

    @Override
    public String name() {
        return "framework-cases";
    }

    @Override
    public Class<FrameworkHead> headType() {
        return FrameworkHead.class;
    }

    @Override
    public Class<FrameworkAct> actType() {
        return FrameworkAct.class;
    }

    @Override
    public DocketRules<FrameworkAct, FrameworkState> rules(FrameworkHead head) {
        return RULES;
    }

    /** Who is in it stands in entries, each of a class of its own. */
    @Override
    public List<UUID> subjects(FrameworkHead head) {
        return List.of();
    }

    @Override
    public String status(FrameworkState state) {
        return "open";
    }

    @Override
    public List<String> statuses() {
        return List.of("open");
    }

    @Override
    public DocketView<FrameworkHead, FrameworkState> view(
            Look<FrameworkHead, FrameworkAct, FrameworkState> look) {
        DocketView<FrameworkHead, FrameworkState> view = DocketView.of(this, look);
        return view.linking("proceedings", view.links().get("self") + "/proceedings");
    }

    @Override
    public List<String> filterNames() {
        return List.of("label", "state", PERSON);
    }

    @Override
    public Map<String, List<String>> filters(
            Look<FrameworkHead, FrameworkAct, FrameworkState> look) {
        return Map.of(
                "label",
                labels(look),
                "state",
                List.of(look.head().state()),
                PERSON,
                look.state().persons().stream()
                        .map(person -> person.personId().toString())
                        .distinct()
                        .toList());
    }

    /** Every label under which a proceeding belongs to the case. */
    static List<String> labels(Look<FrameworkHead, FrameworkAct, FrameworkState> look) {
        return Stream.of(
                        Stream.of(look.head().label()),
                        look.head().aliases().stream(),
                        look.state().aliases().stream())
                .flatMap(labels -> labels)
                .distinct()
                .toList();
    }

    @Override
    public void changed(Change<FrameworkHead, FrameworkAct, FrameworkState> change) {
        if (change.entry() != null && change.entry().act() instanceof PersonLinked link) {
            concerned.fire(new PersonConcerned(link.personId()));
        }
    }

    @Override
    public Map<String, UUID> references(FrameworkHead head) {
        return head.organisationId() == null
                ? Map.of()
                : Map.of("/organisation_id", head.organisationId());
    }

    @Override
    public Map<String, UUID> references(FrameworkAct act) {
        return switch (act) {
            case PersonLinked link -> Map.of("/person_id", link.personId());
            case ProceedingLinked link -> Map.of("/proceeding_id", link.proceedingId());
            case FrameworkAct.Aliased _, FrameworkAct.Counted _ -> Map.of();
        };
    }

    @Override
    public Visibility floor(FrameworkHead head) {
        return Visibility.PARTNER;
    }

    /**
     * Relatives and those who were pressed to testify are for staff ({@code domain-model.md E.3}).
     * Whoever is linked to the affair of an organisation would be on a list of its supporters
     * ({@code E.4.2}).
     */
    @Override
    public Visibility atLeast(FrameworkHead head, FrameworkAct act) {
        if (!(act instanceof PersonLinked link)) {
            return Visibility.PUBLIC;
        }
        if (head.organisationId() != null) {
            return Visibility.RESTRICTED;
        }
        return switch (link.role()) {
            case RELATIVE, COERCED_WITNESS -> Visibility.CONFIDENTIAL;
            case PRINCIPAL_TARGET, ASSOCIATE, COUNSEL -> Visibility.PUBLIC;
        };
    }
}
