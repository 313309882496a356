package org.habeas.extradition.extradition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.Rule;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** Numbers the requests of one State to another about one person (INV-X-01). */
@Rule(
        value = "R-06",
        when = {"extradition-request-received"},
        then =
                "A request after a final refusal is a round of its own that repeats it; what was refused stays refused, and extradition-request-repeated is told.")
@ApplicationScoped
class Rounds {
    private final Register register;
    private final Instance<ExtraditionProceedings> kind;

    Rounds(Register register, Instance<ExtraditionProceedings> kind) {
        this.register = register;
        this.kind = kind;
    }

    /**
     * The next round if none is told. A round after a final refusal repeats it; what was
     * refused stays refused.
     */
    ExtraditionHead complete(ExtraditionHead head) {
        List<Look<ExtraditionHead, ExtraditionAct, ExtraditionState>> rounds = before(head);
        int last = rounds.stream().mapToInt(Rounds::number).max().orElse(0);
        int number = head.round() == null ? last + 1 : head.round();
        Optional<Look<ExtraditionHead, ExtraditionAct, ExtraditionState>> previous =
                rounds.stream()
                        .filter(look -> number(look) < number)
                        .max(Comparator.comparingInt(Rounds::number))
                        .filter(look -> look.state().stage() == ExtraditionStage.REFUSED_FINAL);
        return head.numbered(
                number,
                head.repeatOf() != null ? head.repeatOf() : previous.map(Look::id).orElse(null));
    }

    /** 409 if there is a docket of this round already; 422 if it repeats another matter. */
    void admit(ExtraditionHead head) {
        UUID repeated = head.repeatOf();
        if (repeated != null && isAnother(repeated, head)) {
            throw Refusal.invalid(
                    "repeats-another-matter",
                    "/head/repeat_of",
                    "A request repeats one between the same States about the same person.");
        }
        if (before(head).stream()
                .anyMatch(look -> Objects.equals(look.head().round(), head.round()))) {
            throw Refusal.conflict(
                    "extradition-round-exists",
                    "There is a proceeding of this round between these States about this person already.");
        }
    }

    /** A round that is not recorded yet may be; it tells nothing. */
    private boolean isAnother(UUID repeated, ExtraditionHead head) {
        return register.one(kind.get(), repeated, register.today(Visibility.RESTRICTED))
                .filter(look -> look.head().personId().equals(head.personId()))
                .filter(look -> !look.head().isBetweenTheStatesOf(head))
                .isPresent();
    }

    private List<Look<ExtraditionHead, ExtraditionAct, ExtraditionState>> before(
            ExtraditionHead head) {
        return register
                .about(kind.get(), head.personId(), register.today(Visibility.RESTRICTED))
                .stream()
                .filter(look -> look.head().isBetweenTheStatesOf(head))
                .toList();
    }

    private static int number(Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look) {
        Integer round = look.head().round();
        return round == null ? 1 : round;
    }
}
