package org.habeas.extradition.extradition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.habeas.docket.DatePrecision;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.extradition.bearing.TimeStart.How;
import org.habeas.extradition.extradition.ExtraditionAct.BailGranted;
import org.habeas.extradition.extradition.ExtraditionAct.Freed;
import org.habeas.extradition.extradition.ExtraditionAct.Lapsed;
import org.habeas.extradition.extradition.ExtraditionAct.ProvisionallyArrested;
import org.habeas.extradition.extradition.ExtraditionAct.RequestReceived;
import org.habeas.extradition.extradition.ExtraditionAct.SurrenderAppointed;
import org.habeas.platform.register.Look;

/**
 * The limits of the European Convention on Extradition: how long an arrest may last without a
 * request (Art. 16(4), TL-04 and TL-05), and how long the requesting State may let the appointed
 * day pass (Art. 18(4), TL-06 and TL-07).
 */
final class ExtraditionLimits {
    private final List<Passage> way;
    private final List<TimeStart> limits = new ArrayList<>();

    private ExtraditionLimits(List<Passage> way) {
        this.way = way;
    }

    static List<TimeStart> of(Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look) {
        ExtraditionLimits found = new ExtraditionLimits(Passage.of(look));
        for (int i = 0; i < found.way.size(); i++) {
            found.startedBy(i);
        }
        return List.copyOf(found.limits);
    }

    private void startedBy(int i) {
        Passage passage = way.get(i);
        if (passage.entry().act() instanceof ProvisionallyArrested
                && passage.before().stage() != ExtraditionStage.PROVISIONAL_ARREST
                && passage.after().stage() == ExtraditionStage.PROVISIONAL_ARREST) {
            arrested(i);
        }
        if (passage.entry().act() instanceof SurrenderAppointed appointed && isFirst(i)) {
            add(i, TimeStart.running("TL-06", passage.entry().id(), appointed.day()));
            add(i, TimeStart.running("TL-07", passage.entry().id(), appointed.day()));
        }
    }

    /** Of several sources for one arrest, the one that tells the day. */
    private void arrested(int i) {
        Passage told =
                way.stream()
                        .skip(i)
                        .takeWhile(p -> p.after().stage() == ExtraditionStage.PROVISIONAL_ARREST)
                        .filter(p -> p.entry().act() instanceof ProvisionallyArrested)
                        .filter(p -> p.entry().on().overlaps(way.get(i).entry().on()))
                        .filter(p -> p.entry().on().precision() == DatePrecision.DAY)
                        .findFirst()
                        .orElse(way.get(i));
        add(i, TimeStart.running("TL-04", told.entry().id(), told.entry().on()));
        add(i, TimeStart.running("TL-05", told.entry().id(), told.entry().on()));
    }

    /** Whether no source before has told of this appointment. */
    private boolean isFirst(int i) {
        SurrenderAppointed one = (SurrenderAppointed) way.get(i).entry().act();
        return way.stream()
                .limit(i)
                .noneMatch(p ->
                        p.entry().act() instanceof SurrenderAppointed other
                                && other.day().overlaps(one.day()));
    }

    private void add(int i, TimeStart running) {
        boolean arrest = way.get(i).entry().act() instanceof ProvisionallyArrested;
        Optional<TimeStart> ended =
                after(i).filter(p -> arrest ? endsArrest(p) : endsWaiting(p))
                        .findFirst()
                        .map(p -> running.ended(how(p), p.entry().on(), p.entry().id()));
        limits.add(ended.orElse(running));
    }

    private Stream<Passage> after(int i) {
        return way.stream().skip(i + 1L);
    }

    private static boolean endsArrest(Passage passage) {
        return passage.entry().act() instanceof RequestReceived || endsDetention(passage);
    }

    private static boolean endsWaiting(Passage passage) {
        return (passage.entry().act() instanceof SurrenderAppointed next && next.replaces())
                || endsDetention(passage);
    }

    private static boolean endsDetention(Passage passage) {
        return switch (passage.entry().act()) {
            case BailGranted _, Freed _, Lapsed _ -> true;
            default -> passage.ends();
        };
    }

    private static How how(Passage passage) {
        boolean met =
                passage.entry().act() instanceof RequestReceived
                        || passage.after().stage() == ExtraditionStage.SURRENDERED;
        return met ? How.MET : How.MOOT;
    }
}
