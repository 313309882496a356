package org.habeas.extradition.repression;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.Provenance;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.bearing.Node;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.repression.RepressionAct.Alleged;
import org.habeas.extradition.repression.RepressionAct.DangerPassed;
import org.habeas.extradition.repression.RepressionAct.DangerStated;
import org.habeas.extradition.repression.RepressionState.Since;
import org.habeas.extradition.repression.RepressionState.Target;
import org.habeas.platform.register.Look;

/** What an incident means beyond itself: for the matters it meddles with, and for the danger. */
final class RepressionBearing {
    /** The least reliable source whose warning counts ({@code domain-model.md} C.3, T13). */
    private static final int CREDIBLE = 2;

    private RepressionBearing() {}

    /** Which extraditions it overtakes is told by those, on which a rule recorded it. */
    static List<Edge> edges(Look<RepressionHead, RepressionAct, RepressionState> look) {
        if (!look.state().stage().isHeld()) {
            return List.of();
        }
        return look.state().targets().stream()
                .flatMap(target -> target.dockets().stream().map(id -> edge(look.id(), target, id)))
                .toList();
    }

    private static Edge edge(UUID incident, Target target, UUID docket) {
        return new Edge(
                EdgeType.INTERFERES_WITH,
                Node.docket(incident),
                Node.docket(docket),
                target.entry(),
                null,
                target.on(),
                null);
    }

    static List<RiskFact> risks(
            Look<RepressionHead, RepressionAct, RepressionState> look, UUID person) {
        RepressionHead head = look.head();
        boolean isVictim = head.victims().contains(person);
        List<RiskFact> facts = new ArrayList<>();
        Since happened = look.state().happened();
        if (happened != null) {
            List<UUID> entries = List.of(happened.entry());
            if (head.kind().isTaking()) {
                facts.add(new RiskFact.Taking(look.id(), entries));
            }
            if (isVictim && head.kind().isTaking() && !look.state().isBack(person)) {
                facts.add(new RiskFact.Transfer(look.id(), entries, head.destinationState()));
            }
            if (isVictim && head.kind().isOperation()) {
                facts.add(new RiskFact.Operation(look.id(), entries, head.inState()));
            }
        }
        List<UUID> warnings = isVictim ? warnings(look) : List.of();
        if (!warnings.isEmpty()) {
            facts.add(new RiskFact.Warning(look.id(), warnings, head.inState()));
        }
        return List.copyOf(facts);
    }

    /** Credible entries that tell of a danger which has not passed since. */
    private static List<UUID> warnings(Look<RepressionHead, RepressionAct, RepressionState> look) {
        if (look.state().stage() == AllegationStage.DISPROVED) {
            return List.of();
        }
        List<UUID> standing = new ArrayList<>();
        for (Entry<RepressionAct> entry : look.folded().applied()) {
            if (entry.act() instanceof DangerPassed) {
                standing.clear();
            } else if (warns(look.head(), entry.act()) && isCredible(entry)) {
                standing.add(entry.id());
            }
        }
        return standing;
    }

    /** Who tried to abduct somebody may try again. */
    private static boolean warns(RepressionHead head, RepressionAct act) {
        return act instanceof DangerStated
                || (act instanceof Alleged && head.kind() == IncidentKind.ABDUCTION_ATTEMPT);
    }

    /** A source whose reliability nobody has judged counts, for the person's sake. */
    private static boolean isCredible(Entry<?> entry) {
        return entry.sources().stream()
                .map(Provenance::reliability)
                .anyMatch(told -> told == null || told <= CREDIBLE);
    }
}
