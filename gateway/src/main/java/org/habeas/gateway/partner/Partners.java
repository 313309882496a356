package org.habeas.gateway.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.Idempotency;
import org.habeas.platform.http.Ids;
import org.habeas.platform.problem.Refusal;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Keeps the partners and their agreements. */
@ApplicationScoped
class Partners {
    private final PartnerRows rows;
    private final ClientRows clients;
    private final Purposes purposes;
    private final Idempotency idempotency;
    private final Clock clock;

    Partners(
            PartnerRows rows,
            ClientRows clients,
            Purposes purposes,
            Idempotency idempotency,
            Clock clock) {
        this.idempotency = idempotency;
        this.rows = rows;
        this.clients = clients;
        this.purposes = purposes;
        this.clock = clock;
    }

    @Transactional
    PartnerView one(UUID id) {
        return view(rows.findByIdOptional(id).orElseThrow(() -> Refusal.unknown("partner")));
    }

    @Transactional
    List<PartnerView> after(@Nullable UUID last, int limit) {
        List<PartnerRow> page = rows.after(last, limit);
        Map<UUID, List<String>> clientIds =
                clients.ofAll(page.stream().map(PartnerRow::id).toList()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        ClientRow::partnerId,
                                        Collectors.mapping(
                                                ClientRow::clientId, Collectors.toList())));
        return page.stream()
                .map(row -> row.view(clientIds.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /**
     * Enters a partner, or finds the one that the same request has entered before.
     *
     * @param once the Idempotency-Key
     */
    @Transactional
    Entered enter(Terms terms, String by, @Nullable String once) {
        Optional<UUID> before = idempotency.madeBefore(by, once, "enter a partner", terms);
        if (before.isPresent()) {
            return new Entered(one(before.get()), true);
        }
        PartnerView entered = enter(Ids.next(), terms, by);
        idempotency.made(by, once, entered.id());
        return new Entered(entered, false);
    }

    /**
     * A partner.
     *
     * @param before whether it was there already
     */
    record Entered(PartnerView partner, boolean before) {}

    /** Enters a partner under an id that nobody has yet. */
    @Transactional
    PartnerView enter(UUID id, Terms terms, String by) {
        if (rows.findByIdOptional(id).isPresent()) {
            throw Refusal.stale("There is a partner of this id.");
        }
        check(id, terms);
        PartnerRow row =
                new PartnerRow(id, terms, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        rows.persist(row);
        settle();
        terms.clientIds().forEach(client -> clients.persist(new ClientRow(client, id)));
        settle();
        return view(row);
    }

    /**
     * Puts new terms in place of those that {@code condition} accepts; answers also which clients
     * are concerned.
     */
    @Transactional
    Changed change(UUID id, Terms terms, String by, Consumer<PartnerView> condition) {
        PartnerRow row = found(id);
        List<String> before = clients.of(id);
        condition.accept(row.view(before));
        check(id, terms);
        row.change(terms, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        Set<String> after = new HashSet<>(terms.clientIds());
        before.stream().filter(client -> !after.contains(client)).forEach(clients::deleteById);
        after.removeAll(before);
        after.forEach(client -> clients.persist(new ClientRow(client, id)));
        settle();
        return new Changed(view(row), before);
    }

    /** The partner as it is now, and the clients it had. */
    record Changed(PartnerView partner, List<String> clientsBefore) {}

    private PartnerView view(PartnerRow row) {
        return row.view(clients.of(row.id()));
    }

    /** Somebody else may have taken an id, an agreement or a client at the same moment. */
    private void settle() {
        try {
            clients.flush();
        } catch (ConstraintViolationException e) {
            throw Refusal.conflict("partner-taken", "Another partner has this id or a client.");
        }
    }

    private PartnerRow found(UUID id) {
        return rows.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.unknown("partner"));
    }

    private void check(UUID id, Terms terms) {
        if (terms.clearance().compareTo(Visibility.PARTNER) > 0) {
            throw Refusal.invalid(
                    "clearance-too-high",
                    "/clearance",
                    "A partner reads public or partner; what is above is for staff.");
        }
        for (int i = 0; i < terms.purposes().size(); i++) {
            if (!purposes.has(terms.purposes().get(i))) {
                throw Refusal.invalid(
                        "unknown-purpose",
                        "/purposes/" + i,
                        "A purpose is one of: " + purposes.listed() + ".");
            }
        }
        if (Set.copyOf(terms.clientIds()).size() < terms.clientIds().size()) {
            throw Refusal.invalid("repeated-client", "/client_ids", "Name a client once.");
        }
        if (rows.isUsed(terms.agreement(), id)) {
            throw Refusal.conflict("agreement-taken", "Another partner has this agreement.");
        }
        if (clients.isTaken(terms.clientIds(), id)) {
            throw Refusal.conflict("client-taken", "Another partner has one of these clients.");
        }
    }
}
