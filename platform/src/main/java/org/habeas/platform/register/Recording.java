package org.habeas.platform.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.DateModality;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.RowSecurity;
import org.jspecify.annotations.Nullable;

/** What staff record through the API: checked, then written by {@link Writing}. */
@ApplicationScoped
public class Recording {
    private final Register register;
    private final Writing writing;
    private final Dockets dockets;
    private final Entries entries;
    private final Archive archive;
    private final References references;
    private final RowSecurity rows;
    private final Clock clock;

    Recording(
            Register register,
            Writing writing,
            Dockets dockets,
            Entries entries,
            Archive archive,
            References references,
            RowSecurity rows,
            Clock clock) {
        this.register = register;
        this.writing = writing;
        this.dockets = dockets;
        this.entries = entries;
        this.archive = archive;
        this.references = references;
        this.rows = rows;
        this.clock = clock;
    }

    /** An entry as staff hand it in. */
    public record Draft<A extends Act>(
            UUID id,
            A act,
            FuzzyDate on,
            @Nullable Visibility visibility,
            List<Provenance> sources,
            @Nullable Standing standing,
            @Nullable UUID corrects,
            @Nullable String standingReason) {

        /** An entry whose standing needs no explanation. */
        public Draft(
                UUID id,
                A act,
                FuzzyDate on,
                @Nullable Visibility visibility,
                List<Provenance> sources,
                @Nullable Standing standing,
                @Nullable UUID corrects) {
            this(id, act, on, visibility, sources, standing, corrects, null);
        }
    }

    /** Opens a docket with its first entries; 412 if the id is taken. */
    @Transactional
    public <H extends Record, A extends Act, S> List<Recorded> open(
            DocketKind<H, A, S> kind,
            UUID id,
            H head,
            @Nullable Visibility visibility,
            List<Draft<A>> drafts,
            Visibility clearance,
            String by) {
        Visibility asked = visibility == null ? kind.floor(head) : visibility;
        Visibility shown = asked.and(kind.atLeast(head));
        rows.clear(Visibility.RESTRICTED);
        references.check(kind.references(head), shown, "/head");
        if (!writing.open(kind, id, head, shown, by, drafts.isEmpty())) {
            throw Refusal.stale("A docket with this id exists already.");
        }
        if (drafts.isEmpty()) {
            return List.of();
        }
        List<NewEntry<A>> news = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            news.add(checked(kind, head, shown, drafts.get(i), "/entries/" + i, clearance, by));
        }
        return writing.record(kind, id, news, clearance);
    }

    /** Records one entry; 412 if its id is taken. */
    @Transactional
    public <H extends Record, A extends Act, S> Recorded record(
            DocketKind<H, A, S> kind,
            UUID docketId,
            Draft<A> draft,
            Visibility clearance,
            String by) {
        rows.clear(Visibility.RESTRICTED);
        DocketRow docket =
                dockets.of(kind.name(), docketId)
                        .filter(row -> clearance.mayRead(row.visibility()))
                        .orElseThrow(() -> Refusal.unknown("docket"));
        H head = archive.head(kind, docket);
        NewEntry<A> entry = checked(kind, head, docket.visibility(), draft, "", clearance, by);
        return writing.record(kind, docketId, List.of(entry), clearance).getFirst();
    }

    /** Takes an entry back. */
    public <H extends Record, A extends Act, S> Recorded retract(
            DocketKind<H, A, S> kind,
            UUID docketId,
            UUID entryId,
            String reason,
            Visibility clearance,
            String by) {
        return writing.retract(kind, docketId, entryId, by, reason, clearance);
    }

    /** One entry, if this reader may know of it. */
    @Transactional
    public <A extends Act> Optional<Entry<A>> entry(
            DocketKind<?, A, ?> kind, UUID docketId, UUID entryId, Visibility clearance) {
        rows.clear(clearance);
        if (dockets.of(kind.name(), docketId).filter(r -> isShown(kind, r, clearance)).isEmpty()) {
            return Optional.empty();
        }
        return entries.findByIdOptional(entryId)
                .filter(row -> row.docketId().equals(docketId))
                .map(row -> kind.guarded(List.of(archive.entry(kind.actType(), row))).getFirst())
                .filter(entry -> clearance.mayRead(entry.visibility()));
    }

    private <H extends Record, A extends Act, S> boolean isShown(
            DocketKind<H, A, S> kind, DocketRow row, Visibility clearance) {
        return kind.isShown(archive.file(kind, row).look(register.today(clearance)));
    }

    private <H extends Record, A extends Act> NewEntry<A> checked(
            DocketKind<H, A, ?> kind,
            H head,
            Visibility shown,
            Draft<A> draft,
            String at,
            Visibility clearance,
            String by) {
        check(draft, at);
        checkPin(draft, at, clearance);
        if (entries.findByIdOptional(draft.id()).isPresent()) {
            throw Refusal.stale("An entry with this id exists already.");
        }
        Visibility visibility = visibility(kind, head, draft);
        references.check(draft.sources(), visibility.and(shown), at + "/sources/");
        references.check(kind.references(draft.act()), visibility.and(shown), at + "/act");
        return new NewEntry<>(
                draft.id(),
                draft.act(),
                draft.on(),
                visibility,
                draft.standing() == null ? Standing.ACCEPTED : draft.standing(),
                draft.sources(),
                draft.corrects(),
                null,
                draft.standingReason(),
                by);
    }

    private static <H extends Record, A extends Act> Visibility visibility(
            DocketKind<H, A, ?> kind, H head, Draft<A> draft) {
        Visibility asked = draft.visibility();
        return (asked == null ? kind.floor(head, draft.act()) : asked)
                .and(kind.atLeast(head, draft.act()))
                .and(kind.atLeast(draft.act(), draft.sources()));
    }

    /** {@code domain-model.md D.2}: a reviewer pins, and says why. */
    private static void checkPin(Draft<?> draft, String at, Visibility clearance) {
        if (draft.standing() != Standing.PREFERRED) {
            return;
        }
        if (!clearance.mayRead(Visibility.RESTRICTED)) {
            throw Refusal.forbidden("pin-by-reviewer", "Only a reviewer prefers an entry by hand.");
        }
        String reason = draft.standingReason();
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid(
                    "reason-missing", at + "/standing_reason", "Say why this entry is preferred.");
        }
    }

    private void check(Draft<?> draft, String at) {
        if (draft.sources().isEmpty()) {
            throw Refusal.invalid(
                    "source-missing", at + "/sources", "An entry needs at least one source.");
        }
        for (int i = 0; i < draft.sources().size(); i++) {
            if (!draft.sources().get(i).tellsWhere()) {
                throw Refusal.invalid(
                        "source-unnamed",
                        at + "/sources/" + i + "/title",
                        "A source has a title, an address or the id of its docket.");
            }
        }
        LocalDate earliest = draft.on().earliest();
        DateModality modality = draft.on().modality();
        boolean asserted = modality == DateModality.ACTUAL || modality == DateModality.REPORTED;
        if (asserted && earliest != null && earliest.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid(
                    "date-in-future",
                    at + "/on/date",
                    "What has happened has a date that is past; what is expected has the modality expected.");
        }
    }
}
