package org.habeas.extradition.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Lens;
import org.habeas.extradition.reference.TreatyRegimes;
import org.habeas.platform.register.Looks;

/** Draws what the dockets of a person do to one another, in as many queries as for one docket. */
@ApplicationScoped
public class Graphs {
    private final Looks looks;
    private final TreatyRegimes treaties;

    Graphs(Looks looks, TreatyRegimes treaties) {
        this.looks = looks;
        this.treaties = treaties;
    }

    /** The graph of a person; nothing if the reader may know of none of their dockets. */
    @Transactional
    Optional<EffectGraph> of(UUID person, Lens lens) {
        List<Bearing<?, ?, ?>> dockets = Bearing.of(looks.about(List.of(person), lens));
        return dockets.isEmpty() ? Optional.empty() : Optional.of(of(person, dockets, lens));
    }

    /** The same from the dockets about the person, if they are at hand. */
    @Transactional
    public EffectGraph of(UUID person, List<Bearing<?, ?, ?>> dockets, Lens lens) {
        Drawing drawing = new Drawing(
                        person, dockets, lens, id -> treaties.one(id, lens.asOf()).orElse(null));
        drawing.add(Bearing.all(looks.these(drawing.namedElsewhere(), lens)));
        return new EffectGraph(lens.asOf(), null, drawing.nodes(), drawing.edges());
    }
}
