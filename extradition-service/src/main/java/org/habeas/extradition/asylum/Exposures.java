package org.habeas.extradition.asylum;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.extradition.asylum.AsylumAct.AppealLodged;
import org.habeas.extradition.asylum.AsylumAct.Lodged;
import org.habeas.extradition.asylum.AsylumAct.SuspensiveEffectDecided;
import org.habeas.extradition.asylum.Shelters.Basis;
import org.habeas.platform.person.SamePersons;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/** The applications of a person that are pending and do not let the person stay meanwhile. */
@ApplicationScoped
public class Exposures {
    private final Register register;
    private final SamePersons same;
    private final AsylumApplications kind;

    Exposures(Register register, SamePersons same, AsylumApplications kind) {
        this.register = register;
        this.same = same;
        this.kind = kind;
    }

    /** An application or remedy without suspensive effect in a host State. */
    public record Exposure(String hostState, Basis lodged) {}

    /** Those in known host States, with full sight. */
    public List<Exposure> of(UUID person) {
        List<UUID> ids = same.as(person);
        return register.about(kind, person, register.today(Visibility.RESTRICTED)).stream()
                .flatMap(look -> ids.stream().flatMap(id -> in(look, id)))
                .toList();
    }

    private static Stream<Exposure> in(Look<AsylumHead, AsylumAct, AsylumState> look, UUID person) {
        String host = look.head().hostState();
        return host == null
                ? Stream.empty()
                : told(look, person).map(entry -> new Exposure(host, basis(look, entry)));
    }

    /** What was told last of the right to stay, if it exposes the person. */
    static Stream<Entry<AsylumAct>> told(
            Look<AsylumHead, AsylumAct, AsylumState> look, UUID person) {
        return look.state().of(person).stream()
                .flatMap(claim ->
                        look.folded().applied().stream()
                                .filter(e -> AsylumDocket.concerns(e.act(), person))
                                .filter(e -> suspensive(e.act()).isPresent())
                                .reduce((_, last) -> last)
                                .filter(e -> exposes(e.act(), claim.stage()))
                                .stream());
    }

    /** What an act says of the right to stay, if it speaks of that. */
    private static Optional<Answer> suspensive(AsylumAct act) {
        if (act instanceof Lodged lodged) {
            return Optional.of(orUnknown(lodged.suspensive()));
        }
        if (act instanceof AppealLodged appeal && appeal.isAgainstApplication()) {
            return Optional.of(orUnknown(appeal.suspensive()));
        }
        return act instanceof SuspensiveEffectDecided decided
                ? Optional.of(decided.suspensive())
                : Optional.empty();
    }

    private static Answer orUnknown(@Nullable Answer told) {
        return told == null ? Answer.UNKNOWN : told;
    }

    /** told last to have no suspensive effect, and not decided yet. */
    private static boolean exposes(AsylumAct act, AsylumStage now) {
        boolean first =
                now == AsylumStage.LODGED
                        || now == AsylumStage.REGISTERED
                        || now == AsylumStage.UNDER_EXAMINATION;
        boolean isPending =
                act instanceof Lodged
                        ? first
                        : now == AsylumStage.REMEDY_PENDING
                                || (first && act instanceof SuspensiveEffectDecided);
        return isPending && suspensive(act).filter(a -> a == Answer.NO).isPresent();
    }

    private static Basis basis(
            Look<AsylumHead, AsylumAct, AsylumState> look, Entry<AsylumAct> entry) {
        return new Basis(
                look.id(),
                entry.id(),
                entry.on(),
                entry.effectiveDay(),
                entry.visibility().and(look.visibility()),
                entry.sources());
    }
}
