package org.habeas.extradition.asylum;

import java.util.List;
import java.util.stream.Stream;
import org.habeas.docket.Words;
import org.habeas.extradition.asylum.AsylumAct.Granted;
import org.habeas.extradition.bearing.Reliable;
import org.habeas.platform.register.Look;

/** Grants of protection that were not annulled: another State may be told of them. */
final class AsylumReliable {
    private final Look<AsylumHead, AsylumAct, AsylumState> look;

    private AsylumReliable(Look<AsylumHead, AsylumAct, AsylumState> look) {
        this.look = look;
    }

    static List<Reliable> of(Look<AsylumHead, AsylumAct, AsylumState> look) {
        AsylumReliable found = new AsylumReliable(look);
        return look.state().applicants().stream().flatMap(found::of).distinct().toList();
    }

    private Stream<Reliable> of(Claim claim) {
        return claim.protections().stream()
                .filter(p -> !isUndone(p))
                .flatMap(p -> grant(p).map(act -> told(claim, p, act)));
    }

    private static boolean isUndone(Protection protection) {
        Shelter.End end = protection.end();
        return end != null
                && (end.how() == Shelter.How.ANNULLED || end.how() == Shelter.How.REFUSED_FINALLY);
    }

    private Stream<Granted> grant(Protection protection) {
        return look.folded().applied().stream()
                .filter(e -> e.id().equals(protection.entry()))
                .map(e -> (Granted) e.act());
    }

    private Reliable told(Claim claim, Protection protection, Granted act) {
        boolean isLast = protection.equals(claim.protection());
        return new Reliable(
                look.id(),
                protection.entry(),
                look.head().hostState(),
                act.body(),
                protection.since(),
                act.isFinal() == Finality.FINAL
                        || (isLast && claim.stage() == AsylumStage.GRANTED_FINAL),
                protection.grounds().stream().map(Words::of).toList(),
                protection.againstStates(),
                claim.personId());
    }
}
