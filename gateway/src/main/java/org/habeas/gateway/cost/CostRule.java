package org.habeas.gateway.cost;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.habeas.gateway.admission.PathPattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code limit/costs.json}.
 *
 * @param what said for the reader of the file
 * @param parameters it holds only for a query with one of these, if any are named
 */
record CostRule(
        String what,
        Set<String> methods,
        PathPattern path,
        @Nullable Set<String> parameters,
        int cost,
        boolean searching) {

    boolean fits(String method, List<String> asked, Collection<String> given) {
        return methods.contains(method) && path.fits(asked) && hasOneOf(given);
    }

    private boolean hasOneOf(Collection<String> given) {
        return parameters == null || given.stream().anyMatch(parameters::contains);
    }

    Cost toCost() {
        return new Cost(cost, searching);
    }
}
