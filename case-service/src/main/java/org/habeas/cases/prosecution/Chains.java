package org.habeas.cases.prosecution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chains of reclassified charges, of any length ({@code domain-model.md INV-C-05}). */
final class Chains {
    private Chains() {}

    /** The same charges, each with the labels of its chain from the first to the last. */
    static List<Charge> of(List<Charge> charges) {
        return charges.stream().map(charge -> charge.chained(chain(charge, charges))).toList();
    }

    private static List<String> chain(Charge charge, List<Charge> charges) {
        Deque<String> chain = new ArrayDeque<>();
        chain.add(charge.charge());
        Charge before = find(charge.replaces(), charges);
        while (before != null && !chain.contains(before.charge())) {
            chain.addFirst(before.charge());
            before = find(before.replaces(), charges);
        }
        Charge after = find(charge.replacedBy(), charges);
        while (after != null && !chain.contains(after.charge())) {
            chain.addLast(after.charge());
            after = find(after.replacedBy(), charges);
        }
        return List.copyOf(chain);
    }

    private static @Nullable Charge find(@Nullable String label, List<Charge> charges) {
        return charges.stream().filter(c -> c.charge().equals(label)).findFirst().orElse(null);
    }
}
