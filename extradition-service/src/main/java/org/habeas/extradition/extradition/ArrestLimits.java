package org.habeas.extradition.extradition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.habeas.docket.Entry;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.extradition.bearing.TimeStart.How;
import org.habeas.extradition.extradition.ExtraditionAct.BailGranted;
import org.habeas.extradition.extradition.ExtraditionAct.EndedByDeath;
import org.habeas.extradition.extradition.ExtraditionAct.Freed;
import org.habeas.extradition.extradition.ExtraditionAct.Lapsed;
import org.habeas.extradition.extradition.ExtraditionAct.ProvisionallyArrested;
import org.habeas.extradition.extradition.ExtraditionAct.RequestReceived;
import org.habeas.extradition.extradition.ExtraditionAct.RequestWithdrawn;

/** ECE Art. 16(4): a provisional arrest waits for the formal request 18 days, at most 40. */
final class ArrestLimits {
    private ArrestLimits() {}

    static List<TimeStart> of(List<Entry<ExtraditionAct>> applied) {
        List<TimeStart> limits = new ArrayList<>();
        for (int i = 0; i < applied.size(); i++) {
            Entry<ExtraditionAct> arrest = applied.get(i);
            if (arrest.act() instanceof ProvisionallyArrested) {
                List<Entry<ExtraditionAct>> later = applied.subList(i + 1, applied.size());
                for (String rule : List.of("TL-04", "TL-05")) {
                    TimeStart start = TimeStart.running(rule, arrest.id(), arrest.on());
                    limits.add(end(later).map(by -> ended(start, by)).orElse(start));
                }
            }
        }
        return limits;
    }

    private static Optional<Entry<ExtraditionAct>> end(List<Entry<ExtraditionAct>> later) {
        return later.stream()
                .filter(entry ->
                        switch (entry.act()) {
                            case RequestReceived _,
                                    BailGranted _,
                                    Freed _,
                                    Lapsed _,
                                    RequestWithdrawn _,
                                    EndedByDeath _ ->
                                    true;
                            default -> entry.act() instanceof Transfer;
                        })
                .findFirst();
    }

    private static TimeStart ended(TimeStart start, Entry<ExtraditionAct> by) {
        How how = by.act() instanceof RequestReceived ? How.MET : How.MOOT;
        return start.ended(how, by.on(), by.id());
    }
}
