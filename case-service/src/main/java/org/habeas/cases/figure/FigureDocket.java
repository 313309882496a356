package org.habeas.cases.figure;

import org.habeas.cases.figure.FigureAct.Counted;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;

/** The fold of a figure: the latest count holds, the earlier ones stay readable. */
final class FigureDocket implements DocketRules<FigureAct, FigureState> {

    @Override
    public FigureState start() {
        return FigureState.NONE;
    }

    @Override
    public FigureState after(FigureState before, Entry<FigureAct> entry, Findings findings) {
        return switch (entry.act()) {
            case Counted counted -> new FigureState(counted.quantity(), entry.on(), counted.note());
        };
    }
}
