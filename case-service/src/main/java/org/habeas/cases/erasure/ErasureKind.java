package org.habeas.cases.erasure;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.erasure.ErasureAct.Acknowledged;
import org.habeas.cases.erasure.ErasureAct.Erased;
import org.habeas.cases.erasure.ErasureAct.Executed;
import org.habeas.cases.erasure.ErasureAct.Overdue;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Authors;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** Requests to erase somebody: for reviewers only, and they outlive whom they are about. */
@Singleton
class ErasureKind implements DocketKind<ErasureHead, ErasureAct, ErasureState> {
    static final String NAME = "erasure-requests";
    static final String PERSON = "person";
    private static final ErasureDocket RULES = new ErasureDocket();

    private final Register register;
    private final Authors authors;
    private final Instance<Executing> executing;

    ErasureKind(Register register, Authors authors, Instance<Executing> executing) {
        this.register = register;
        this.authors = authors;
        this.executing = executing;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ErasureHead> headType() {
        return ErasureHead.class;
    }

    @Override
    public Class<ErasureAct> actType() {
        return ErasureAct.class;
    }

    @Override
    public DocketRules<ErasureAct, ErasureState> rules(ErasureHead head) {
        return RULES;
    }

    /**
     * It tells of the erasure, not of the person: it is on no page and stays when all else goes.
     */
    @Override
    public List<UUID> subjects(ErasureHead head) {
        return List.of();
    }

    @Override
    public boolean outlivesErasure() {
        return true;
    }

    @Override
    public String status(ErasureState state) {
        return state.isComplete() ? "acknowledged" : Words.of(state.stage());
    }

    @Override
    public List<String> statuses() {
        return Stream.concat(Words.all(ErasureStage.class).stream(), Stream.of("acknowledged"))
                .toList();
    }

    @Override
    public List<String> filterNames() {
        return List.of(PERSON);
    }

    @Override
    public Map<String, List<String>> filters(Look<ErasureHead, ErasureAct, ErasureState> look) {
        return Map.of(
                PERSON,
                Stream.concat(Stream.of(look.head().personId()), look.state().persons().stream())
                        .distinct()
                        .map(UUID::toString)
                        .toList());
    }

    @Override
    public Map<String, UUID> references(ErasureHead head) {
        return Map.of("/person_id", head.personId());
    }

    @Override
    public void admit(UUID docketId, ErasureHead head, ErasureAct act, String by) {
        if (isOfTheRule(act) && !by.equals(Executing.RULE)) {
            throw Refusal.invalid(
                    "recorded-by-rule", "/act/kind", "The rule records that by itself.");
        }
        if (act instanceof Executed executed) {
            admit(docketId, executed, by);
        }
    }

    private static boolean isOfTheRule(ErasureAct act) {
        return act instanceof Erased || act instanceof Acknowledged || act instanceof Overdue;
    }

    /** What cannot be undone is refused unless everything was checked and two persons agree. */
    private void admit(UUID docketId, Executed executed, String by) {
        ErasureState state =
                register.one(this, docketId, register.today(Visibility.RESTRICTED))
                        .map(Look::state)
                        .orElse(ErasureState.START);
        if (state.stage() != ErasureStage.GRANTED
                || !state.identityConfirmed()
                || !state.holds().isEmpty()
                || !executed.granted().equals(state.granted())) {
            throw Refusal.conflict(
                    "erasure-not-granted",
                    "Erasing needs a confirmed identity, no legal hold, and the entry by which it was granted.");
        }
        if (authors.of(docketId, executed.granted(), "granted")
                .filter(author -> !author.equals(by))
                .isEmpty()) {
            throw Refusal.conflict(
                    "second-person-needed", "Another reviewer than who granted it carries it out.");
        }
    }

    @Override
    public void admitRetraction(ErasureAct act) {
        if (act instanceof Executed || isOfTheRule(act)) {
            throw Refusal.conflict("cannot-be-undone", "What was erased does not come back.");
        }
    }

    @Override
    public void changed(Change<ErasureHead, ErasureAct, ErasureState> change) {
        executing.get().follow(this, change);
    }

    @Override
    public Visibility atLeast(ErasureHead head) {
        return Visibility.RESTRICTED;
    }

    @Override
    public Visibility atLeast(ErasureHead head, ErasureAct act) {
        return Visibility.RESTRICTED;
    }
}
