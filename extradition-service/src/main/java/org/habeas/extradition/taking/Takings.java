package org.habeas.extradition.taking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.extradition.PersonConcerned;
import org.habeas.platform.event.Outbox;
import org.habeas.platform.person.SamePersons;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;
import org.habeas.platform.security.RowSecurity;

/**
 * Tells the other services of a taking once, whichever docket records it and in which order. If the
 * entry that told of it is taken back while another still tells, that one tells anew.
 */
@ApplicationScoped
public class Takings {
    private final Instance<TakingSource> sources;
    private final ToldTakings told;
    private final SamePersons same;
    private final Register register;
    private final Outbox outbox;
    private final RowSecurity rows;
    private final Clock clock;

    Takings(
            @Any Instance<TakingSource> sources,
            ToldTakings told,
            SamePersons same,
            Register register,
            Outbox outbox,
            RowSecurity rows,
            Clock clock) {
        this.sources = sources;
        this.told = told;
        this.same = same;
        this.register = register;
        this.outbox = outbox;
        this.rows = rows;
        this.clock = clock;
    }

    /** Every taking of a person that the lens may know of, the first recorded first. */
    @Transactional
    public List<Taking> of(UUID person, Lens lens) {
        return sources.stream()
                .flatMap(source -> source.of(person, lens).stream())
                .sorted(Comparator.comparing(Taking::recordedAt).thenComparing(Taking::entry))
                .toList();
    }

    /** Whether this entry is to tell of it; if so, no other will. */
    @Transactional
    public boolean claim(Taking taking) {
        rows.clear(Visibility.RESTRICTED);
        List<ToldTaking> known = new ArrayList<>(told.of(same.as(taking.personId())));
        List<Taking> current = of(taking.personId(), register.today(Visibility.PARTNER));
        forgetWithdrawn(known, current);
        boolean isTold =
                known.stream()
                        .anyMatch(row ->
                                row.isBy(taking)
                                        || current.stream()
                                                .filter(row::isBy)
                                                .anyMatch(taking::isSameAs));
        if (!isTold) {
            told.persist(new ToldTaking(taking, clock.instant()));
        }
        return !isTold;
    }

    private void forgetWithdrawn(List<ToldTaking> known, List<Taking> current) {
        List<ToldTaking> gone =
                known.stream().filter(row -> current.stream().noneMatch(row::isBy)).toList();
        gone.forEach(told::delete);
        known.removeAll(gone);
    }

    /** A docket that tells of takings has changed. */
    @Transactional
    void on(@Observes PersonConcerned change) {
        boolean isOurs =
                sources.stream().anyMatch(source -> source.kind().name().equals(change.kind()));
        if (isOurs) {
            change.persons().forEach(this::settle);
        }
    }

    private void settle(UUID person) {
        Lens partners = register.today(Visibility.PARTNER);
        for (TakingSource source : sources) {
            source.of(person, partners).stream()
                    .filter(this::claim)
                    .forEach(taking -> tell(source.kind(), taking, partners));
        }
    }

    private <H extends Record, A extends Act, S> void tell(
            DocketKind<H, A, S> kind, Taking taking, Lens partners) {
        register.one(kind, taking.docketId(), partners)
                .ifPresent(look ->
                        outbox.append(
                                taking.event(),
                                unchanged(look, taking),
                                new Outbox.Words(
                                        kind.status(look.state()), kind.status(look.state()))));
    }

    private static <H extends Record, A extends Act, S> Change<H, A, S> unchanged(
            Look<H, A, S> look, Taking taking) {
        return new Change<>(
                look.id(),
                look.kind(),
                look.head(),
                look.visibility(),
                look.folded(),
                look.folded(),
                look.folded().applied().stream()
                        .filter(entry -> entry.id().equals(taking.entry()))
                        .findFirst()
                        .orElse(null),
                look.lens().asOf());
    }
}
