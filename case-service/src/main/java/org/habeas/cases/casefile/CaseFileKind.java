package org.habeas.cases.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.cases.PersonConcerned;
import org.habeas.cases.casefile.CaseFileAct.Assigned;
import org.habeas.cases.casefile.CaseFileAct.Closed;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Authors;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;
import org.habeas.platform.task.StaffTasks;
import org.habeas.platform.task.WantedWork;
import org.jspecify.annotations.Nullable;

/** Case files as dockets of the register. */
@Singleton
class CaseFileKind implements DocketKind<CaseFileHead, CaseFileAct, CaseFileState> {
    private static final CaseFileDocket RULES = new CaseFileDocket();

    private final OpenReasons reasons;
    private final Reopening reopening;
    private final Register register;
    private final Authors authors;
    private final DangerRaisesPriority danger;
    private final FilesDue due;
    private final StaffTasks tasks;
    private final Event<PersonConcerned> concerned;

    CaseFileKind(
            OpenReasons reasons,
            Reopening reopening,
            Register register,
            Authors authors,
            DangerRaisesPriority danger,
            FilesDue due,
            StaffTasks tasks,
            Event<PersonConcerned> concerned) {
        this.concerned = concerned;
        this.danger = danger;
        this.due = due;
        this.tasks = tasks;
        this.reasons = reasons;
        this.reopening = reopening;
        this.register = register;
        this.authors = authors;
    }

    @Override
    public String name() {
        return "case-files";
    }

    @Override
    public Class<CaseFileHead> headType() {
        return CaseFileHead.class;
    }

    @Override
    public Class<CaseFileAct> actType() {
        return CaseFileAct.class;
    }

    @Override
    public DocketRules<CaseFileAct, CaseFileState> rules(CaseFileHead head) {
        return RULES;
    }

    @Override
    public List<UUID> subjects(CaseFileHead head) {
        return head.persons();
    }

    @Override
    public String status(CaseFileState state) {
        return Words.of(state.stage());
    }

    @Override
    public List<String> statuses() {
        return Words.all(CaseFileStage.class);
    }

    @Override
    public CaseFileView view(Look<CaseFileHead, CaseFileAct, CaseFileState> look) {
        return CaseFileView.of(this, look, reasons.of(look.head(), look.lens()), work(look));
    }

    @Override
    public CaseFileView card(Look<CaseFileHead, CaseFileAct, CaseFileState> look) {
        return CaseFileView.of(this, look, reasons.of(look.head(), look.lens()), null);
    }

    /** What is RESTRICTED stands in no queue (ADR 90), so reviewers see it here. */
    private @Nullable List<WantedWork> work(Look<CaseFileHead, CaseFileAct, CaseFileState> look) {
        return look.lens().clearance() == Visibility.RESTRICTED
                ? tasks.of(look.id(), look.lens()).stream()
                        .filter(work -> !work.isQueued())
                        .toList()
                : null;
    }

    @Override
    public Map<String, List<String>> filters(Look<CaseFileHead, CaseFileAct, CaseFileState> look) {
        return Map.of(
                "priority",
                List.of(Words.of(look.state().priority())),
                Reopening.DUE,
                reopening.isDue(look) ? List.of("yes") : List.of());
    }

    @Override
    public List<String> filterNames() {
        return List.of("priority");
    }

    /**
     * INV-C-12: release is not closure. Closing is our own decision, so it can be refused; to close
     * a file all the same takes two persons.
     */
    @Override
    public void admit(UUID docketId, CaseFileHead head, CaseFileAct act, String by) {
        if (!(act instanceof Closed closed)) {
            return;
        }
        List<Reason> open = reasons.of(head, register.today(Visibility.RESTRICTED));
        if (!open.isEmpty() && !isAgreed(docketId, closed, by)) {
            throw Refusal.conflict(
                    "case-file-has-open-reasons",
                    "Still open: "
                            + open.stream()
                                    .map(reason -> Words.of(reason.reason()))
                                    .distinct()
                                    .collect(Collectors.joining(", "))
                            + ". To close it all the same, one person records closure_proposed and"
                            + " another one closes it and names that entry as proposal.");
        }
    }

    private boolean isAgreed(UUID docketId, Closed closed, String by) {
        UUID proposal = closed.proposal();
        return proposal != null
                && authors.of(docketId, proposal, "closure_proposed")
                        .filter(author -> !author.equals(by))
                        .isPresent();
    }

    @Override
    public List<DomainEvent> events(Change<CaseFileHead, CaseFileAct, CaseFileState> change) {
        return CaseFileEvents.between(change);
    }

    @Override
    public void opened(UUID id, CaseFileHead head) {
        head.persons().forEach(person -> concerned.fire(new PersonConcerned(person)));
    }

    /** A file that is opened is as urgent as the danger that its persons are in already. */
    @Override
    public void changed(Change<CaseFileHead, CaseFileAct, CaseFileState> change) {
        if (change.from().stage() != change.to().stage()) {
            danger.follow(this, change.docketId());
            due.mark(change.docketId());
            change.head().persons().forEach(id -> concerned.fire(new PersonConcerned(id)));
        }
    }

    @Override
    public Visibility floor(CaseFileHead head) {
        return Visibility.CONFIDENTIAL;
    }

    /** Who of us works on a case can be pressed ({@code domain-model.md E.3}: staff). */
    @Override
    public Visibility atLeast(CaseFileHead head, CaseFileAct act) {
        return act instanceof Assigned ? Visibility.RESTRICTED : Visibility.PUBLIC;
    }
}
