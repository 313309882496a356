package org.habeas.extradition.extradition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** What was refused because the request serves persecution, for dockets that rest on it. */
@ApplicationScoped
public class PoliticalRefusals {
    private static final Set<RefusalGround> GROUNDS =
            Set.of(
                    RefusalGround.POLITICAL_OFFENCE,
                    RefusalGround.DISCRIMINATORY_PURPOSE,
                    RefusalGround.POLITICAL_MOTIVE);
    private static final Set<ExtraditionStage> REFUSED =
            Set.of(ExtraditionStage.REFUSED_NOT_FINAL, ExtraditionStage.REFUSED_FINAL);

    private final Register register;
    private final ExtraditionProceedings kind;

    PoliticalRefusals(Register register, ExtraditionProceedings kind) {
        this.register = register;
        this.kind = kind;
    }

    /** A decision with such a ground; {@code visibility} of it and its docket together. */
    public record PoliticalRefusal(
            UUID docketId,
            UUID entry,
            FuzzyDate on,
            Visibility visibility,
            List<Provenance> sources) {

        public PoliticalRefusal {
            sources = List.copyOf(sources);
        }
    }

    /** Of each proceeding of a person, with full sight; none where the refusal does not stand. */
    public Map<UUID, List<PoliticalRefusal>> of(UUID person) {
        Map<UUID, List<PoliticalRefusal>> byProceeding = new LinkedHashMap<>();
        register.about(kind, person, register.today(Visibility.RESTRICTED))
                .forEach(look -> byProceeding.put(look.id(), of(look)));
        return byProceeding;
    }

    private static List<PoliticalRefusal> of(
            Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look) {
        if (!REFUSED.contains(look.state().stage())) {
            return List.of();
        }
        return look.folded().applied().stream()
                .filter(entry -> isPolitical(entry.act()))
                .map(entry -> refusal(look, entry))
                .toList();
    }

    private static boolean isPolitical(ExtraditionAct act) {
        return act instanceof Decision decision
                && decision.grounds().stream().anyMatch(GROUNDS::contains);
    }

    private static PoliticalRefusal refusal(
            Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look,
            Entry<ExtraditionAct> entry) {
        return new PoliticalRefusal(
                look.id(),
                entry.id(),
                entry.on(),
                entry.visibility().and(look.visibility()),
                entry.sources());
    }
}
