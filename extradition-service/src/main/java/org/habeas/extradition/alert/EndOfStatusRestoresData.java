package org.habeas.extradition.alert;

import java.util.List;
import java.util.Set;
import org.habeas.extradition.asylum.ProtectionType;
import org.habeas.extradition.asylum.Shelter;
import org.habeas.extradition.asylum.Shelters.InState;

/**
 * R-04, SM-11: data deleted because of a refugee status may be restored once it is revoked. The
 * alert notes the danger; it comes back only if somebody tells so.
 */
final class EndOfStatusRestoresData {
    private static final Set<Shelter.How> ENDS = Set.of(Shelter.How.CEASED, Shelter.How.REVOKED);

    private EndOfStatusRestoresData() {}

    /** The statuses whose end puts this alert's deletion in question. */
    static List<InState> on(AlertState alert, List<InState> shelters) {
        if (alert.stage() != AlertStage.DELETED
                || alert.removal() == null
                || alert.removal().ground() != RemovalGround.REFUGEE_POLICY) {
            return List.of();
        }
        boolean stillProtected = shelters.stream().anyMatch(s -> isStatus(s) && s.ended() == null);
        return stillProtected
                ? List.of()
                : shelters.stream().filter(s -> isStatus(s) && hasEnded(s)).toList();
    }

    private static boolean isStatus(InState shelter) {
        return shelter.shelter().protection() == ProtectionType.REFUGEE_STATUS;
    }

    private static boolean hasEnded(InState shelter) {
        Shelter.End end = shelter.shelter().end();
        return end != null && ENDS.contains(end.how());
    }
}
