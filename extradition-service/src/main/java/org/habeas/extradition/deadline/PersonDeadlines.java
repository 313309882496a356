package org.habeas.extradition.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Act;
import org.habeas.docket.Lens;
import org.habeas.extradition.bearing.Bears;
import org.habeas.extradition.deadline.Limits.Turn;
import org.habeas.extradition.limit.WhyNot;
import org.habeas.platform.register.Looks.Seen;
import org.habeas.platform.security.RowSecurity;
import org.jspecify.annotations.Nullable;

/** What is due for one person, for the view that gathers everything of a person. */
@ApplicationScoped
public class PersonDeadlines {
    private static final int MOST = 200;
    private static final Set<DeadlineState> AHEAD =
            Set.of(DeadlineState.RUNNING, DeadlineState.EXTENDED, DeadlineState.NOT_COMPUTABLE);

    private final DeadlineRows rows;
    private final Reckoning reckoning;
    private final RowSecurity security;

    PersonDeadlines(DeadlineRows rows, Reckoning reckoning, RowSecurity security) {
        this.rows = rows;
        this.reckoning = reckoning;
        this.security = security;
    }

    /** What lies ahead on the day of the lens as we know it now, the first to end first. */
    @Transactional
    public List<DeadlineView> ahead(UUID person, Lens lens) {
        security.clear(lens.clearance());
        DeadlineQuery asked =
                DeadlineQuery.where(lens.clearance(), lens.asOf(), "person_id", person);
        return shown(rows.page(asked, MOST).stream(), lens);
    }

    /** The same as it was known at the instant of the lens, of dockets of this service only. */
    public List<DeadlineView> aheadAsKnown(List<Seen<?, ?, ?>> seen, Lens lens) {
        return shown(
                seen.stream()
                        .filter(one -> one.kind() instanceof Bears)
                        .flatMap(one -> known(one, lens))
                        .flatMap(known -> reckoning.of(known).stream())
                        .filter(d -> lens.clearance().mayRead(d.visibility()))
                        .sorted(Comparator.comparing(d -> d.verdict().sortDay())),
                lens);
    }

    private static <H extends Record, A extends Act, S> Stream<Known> known(
            Seen<H, A, S> one, Lens lens) {
        List<Turn> turns =
                new Limits<>(one.kind(), Bearers.bears(one.kind()), one.look())
                        .turns(lens.clearance());
        return turns.isEmpty() ? Stream.empty() : turns.getLast().limits().stream();
    }

    private static List<DeadlineView> shown(Stream<Deadline> found, Lens lens) {
        LocalDate day = lens.asOf();
        return found.map(deadline -> DeadlineView.of(deadline, day))
                .filter(view -> AHEAD.contains(view.state()) && mayLieAhead(view.whyNot(), day))
                .toList();
    }

    /** What cannot be computed may still be certain to have passed. */
    private static boolean mayLieAhead(@Nullable WhyNot why, LocalDate day) {
        LocalDate last = why == null ? null : why.latestDue();
        return last == null || !last.isBefore(day);
    }
}
