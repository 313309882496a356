package org.habeas.extradition.risk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.habeas.extradition.bearing.RiskFact.Protection;

/** When each override of the rules applies, and by which entries. */
final class Overriding {
    private Overriding() {}

    /** What an override looks at beside the situation. */
    interface Found {
        /** What makes a factor hold. */
        Evidence of(String factor);

        int expiringWithinDays();
    }

    /** By the code of the override. */
    static final Map<String, BiFunction<Situation, Found, Evidence>> ALL = all();

    private static Map<String, BiFunction<Situation, Found, Evidence>> all() {
        Map<String, BiFunction<Situation, Found, Evidence>> all = new LinkedHashMap<>();
        all.put("O1", (s, found) -> Conditions.transferred(s));
        all.put(
                "O2",
                (s, found) ->
                        Evidence.told(s.told().deaths())
                                .or(Evidence.told(s.told().boundIn(s.persecuting()))));
        all.put("O3", (s, found) -> found.of("S1"));
        all.put("O4", (s, found) -> found.of("S7"));
        all.put("O5", (s, found) -> Conditions.enforceable(s));
        all.put("O6", (s, found) -> found.of("T6a"));
        all.put("O7", Overriding::uncertain);
        all.put(
                "O8",
                (s, found) ->
                        s.hostIsUnknown()
                                ? found.of("T5a").or(found.of("T5b")).or(found.of("T9"))
                                : Evidence.NONE);
        all.put("R-01", (s, found) -> Conditions.exposed(s));
        return all;
    }

    private static Evidence uncertain(Situation s, Found found) {
        return Evidence.of(
                        s.protectionHere().stream().filter(Protection::extensionPending).toList())
                .or(
                        Evidence.of(
                                s.protectionHere().stream()
                                        .filter(p -> s.runsOutWithin(p, found.expiringWithinDays()))
                                        .toList()))
                .or(found.of("T7"))
                .or(Conditions.openRequests(s))
                .or(found.of("T12"));
    }
}
