package org.habeas.extradition.civil;

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
import org.habeas.extradition.civil.CivilAct.Assessed;
import org.habeas.platform.problem.NoNumbers;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;

/** Lawsuits abroad: one docket a case. No rule follows from them; decisions rely on them. */
@Singleton
class ForeignCivilCases
        implements DocketKind<CivilHead, CivilAct, CivilState>,
                Bears<CivilHead, CivilAct, CivilState> {
    private static final String NAME = "foreign-civil-cases";

    private final Event<PersonConcerned> concerned;

    ForeignCivilCases(Event<PersonConcerned> concerned) {
        this.concerned = concerned;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<CivilHead> headType() {
        return CivilHead.class;
    }

    @Override
    public Class<CivilAct> actType() {
        return CivilAct.class;
    }

    @Override
    public DocketRules<CivilAct, CivilState> rules(CivilHead head) {
        return new CivilDocket();
    }

    @Override
    public List<UUID> subjects(CivilHead head) {
        return head.defendants();
    }

    @Override
    public String status(CivilState state) {
        return Words.of(state.stage());
    }

    @Override
    public List<String> statuses() {
        return Words.all(CivilStage.class);
    }

    @Override
    public List<String> filterNames() {
        return List.of("state");
    }

    @Override
    public Map<String, List<String>> filters(Look<CivilHead, CivilAct, CivilState> look) {
        return Map.of("state", List.of(look.head().state()));
    }

    @Override
    public void changed(Change<CivilHead, CivilAct, CivilState> change) {
        concerned.fire(new PersonConcerned(change.head().defendants(), change.docketId(), NAME));
    }

    @Override
    public void admit(CivilHead head) {
        if (head.defendants().isEmpty() && head.unnamedDefendants() == null) {
            throw Refusal.invalid(
                    "civil-case-without-defendant",
                    "/head/defendants",
                    "A lawsuit is brought against somebody: name the persons, or say whom the source means.");
        }
        NoNumbers.refuse(head.plaintiff(), "/head/plaintiff");
        NoNumbers.refuse(head.unnamedDefendants(), "/head/unnamed_defendants");
        NoNumbers.refuse(head.subjectMatter(), "/head/subject_matter");
    }

    @Override
    public void admit(CivilHead head, CivilAct act, FuzzyDate on) {
        if (act instanceof Assessed assessed) {
            NoNumbers.refuse(assessed.text(), "/act/text");
        }
    }

    @Override
    public Map<String, UUID> references(CivilAct act) {
        return act instanceof Assessed assessed && assessed.weighedIn() != null
                ? Map.of("/weighed_in", assessed.weighedIn())
                : Map.of();
    }

    @Override
    public Visibility floor(CivilHead head) {
        return Visibility.CONFIDENTIAL;
    }

    /** The decision that weighed it relies on it. */
    @Override
    public List<Edge> edges(Look<CivilHead, CivilAct, CivilState> look) {
        return look.state().assessments().stream()
                .filter(opinion -> opinion.weighedIn() != null)
                .map(opinion ->
                        new Edge(
                                EdgeType.RELIES_ON,
                                Node.docket(Objects.requireNonNull(opinion.weighedIn())),
                                Node.docket(look.id()),
                                opinion.entry(),
                                null,
                                opinion.on(),
                                null))
                .toList();
    }
}
