package org.habeas.extradition.extradition;

import java.util.ArrayList;
import java.util.List;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.platform.register.Look;

/** What one entry of a proceeding did to it. */
record Passage(Entry<ExtraditionAct> entry, ExtraditionState before, ExtraditionState after) {

    /** The whole way of a proceeding, as the reader of the look may know it. */
    static List<Passage> of(Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look) {
        ExtraditionDocket rules = new ExtraditionDocket();
        Findings unheard = new Findings();
        List<Passage> way = new ArrayList<>();
        ExtraditionState state = rules.start();
        for (Entry<ExtraditionAct> entry : look.folded().applied()) {
            ExtraditionState next = rules.after(state, entry, unheard);
            way.add(new Passage(entry, state, next));
            state = next;
        }
        return List.copyOf(way);
    }

    boolean ends() {
        return after.stage().hasEnded();
    }
}
