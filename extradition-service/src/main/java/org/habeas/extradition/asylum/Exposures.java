package org.habeas.extradition.asylum;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.extradition.asylum.AsylumAct.AppealLodged;
import org.habeas.extradition.asylum.AsylumAct.Lodged;
import org.habeas.extradition.asylum.Shelters.Basis;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** The applications of a person that are pending and do not let the person stay meanwhile. */
@ApplicationScoped
public class Exposures {
    private final Register register;
    private final AsylumApplications kind;

    Exposures(Register register, AsylumApplications kind) {
        this.register = register;
        this.kind = kind;
    }

    /** An application or remedy without suspensive effect in a host State. */
    public record Exposure(String hostState, Basis lodged) {}

    /** Those in known host States, with full sight. */
    public List<Exposure> of(UUID person) {
        return register
                .about(kind, person, register.today(Visibility.RESTRICTED))
                .stream()
                .flatMap(look -> in(look, person))
                .toList();
    }

    private static Stream<Exposure> in(
            Look<AsylumHead, AsylumAct, AsylumState> look, UUID person) {
        String host = look.head().hostState();
        if (host == null) {
            return Stream.empty();
        }
        return look.state().of(person).stream()
                .flatMap(claim ->
                        look.folded().applied().stream()
                                .filter(entry -> concerns(entry.act(), person))
                                .filter(entry -> exposes(entry.act(), claim.stage())))
                .map(entry -> new Exposure(host, basis(look, entry)));
    }

    private static boolean concerns(AsylumAct act, UUID person) {
        return act.persons().isEmpty() || act.persons().contains(person);
    }

    /** told to have no suspensive effect, and not decided yet. */
    private static boolean exposes(AsylumAct act, AsylumStage now) {
        return switch (act) {
            case Lodged lodged ->
                    lodged.suspensive() == Answer.NO
                            && (now == AsylumStage.LODGED
                                    || now == AsylumStage.REGISTERED
                                    || now == AsylumStage.UNDER_EXAMINATION);
            case AppealLodged appeal ->
                    appeal.suspensive() == Answer.NO && now == AsylumStage.REMEDY_PENDING;
            default -> false;
        };
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
