package org.habeas.extradition.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.extradition.risk.Gathering.Known;
import org.habeas.extradition.risk.RiskPeople.Touching;
import org.habeas.platform.register.Register;
import org.habeas.platform.security.RowSecurity;

/** Computes what has become due, each person in a transaction of its own. */
@ApplicationScoped
class RiskComputing {
    /** The law of States comes with a release, without a mark; nobody waits longer for it. */
    private static final int DAYS_AT_MOST = 30;

    private static final List<Visibility> STAFF =
            List.of(Visibility.CONFIDENTIAL, Visibility.RESTRICTED);

    private final Gathering gathering;
    private final RuleSets rules;
    private final RiskStore store;
    private final RiskMarks marks;
    private final RiskPeople people;
    private final RiskEvents events;
    private final Register register;
    private final RowSecurity rows;

    RiskComputing(
            Gathering gathering,
            RuleSets rules,
            RiskStore store,
            RiskMarks marks,
            RiskPeople people,
            RiskEvents events,
            Register register,
            RowSecurity rows) {
        this.gathering = gathering;
        this.rules = rules;
        this.store = store;
        this.marks = marks;
        this.people = people;
        this.events = events;
        this.register = register;
        this.rows = rows;
    }

    @Transactional
    List<UUID> due() {
        rows.clear(Visibility.RESTRICTED);
        return marks.due();
    }

    @Transactional
    void postpone(UUID person) {
        rows.clear(Visibility.RESTRICTED);
        marks.postpone(person);
    }

    /** The person is held first, as by every writer; another replica may have been faster. */
    @Transactional
    void compute(UUID person) {
        register.hold(List.of(person));
        rows.clear(Visibility.RESTRICTED);
        String because = marks.take(person).stream().sorted().findFirst().orElse("time");
        STAFF.forEach(clearance -> compute(person, clearance, because));
    }

    private void compute(UUID person, Visibility clearance, String because) {
        Lens today = register.today(clearance);
        Known known = gathering.of(person, today, null);
        rows.clear(Visibility.RESTRICTED);
        Optional<Assessment> before = store.newest(person, clearance).map(RiskRow::assessment);
        if (known.crossesBorders() || before.isPresent()) {
            Assessment now = new Assessing(rules.newest()).assess(known.input(), today.asOf());
            if (before.filter(now::saysTheSameAs).isEmpty()) {
                store.add(now, clearance, because);
                events.tell(before, now, clearance);
            }
        }
        if (clearance == Visibility.RESTRICTED) {
            remember(person, known, today.asOf(), before.isPresent());
        }
    }

    private void remember(UUID person, Known known, LocalDate today, boolean isKept) {
        Touching before = people.touching(person);
        Touching now = new Touching(Shared.of(known.input()), known.affair());
        marks.mark(now.concerned(before), "framework_case");
        if (isKept || known.crossesBorders() || !now.shared().isEmpty()) {
            people.save(person, now, next(known, today));
        } else {
            people.forget(person);
        }
    }

    private LocalDate next(Known known, LocalDate today) {
        return Stream.of(
                        Optional.ofNullable(known.nextChange()),
                        NextChange.ofProtections(known.input(), rules.newest(), today),
                        Optional.of(today.plusDays(DAYS_AT_MOST)))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
