package org.habeas.extradition.alert;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * Data in INTERPOL's files about one person, or about persons whom the source does not name.
 *
 * @param requestingStatesBasis of those States that have none of their own in {@code requesters}
 * @param multiple the source speaks of several, such as "red notices"
 * @param previousAlertId the alert that this one brings back
 * @param requesters each requesting State with the basis on which it is named
 */
record AlertHead(
        @Nullable UUID personId,
        @Nullable @Size(max = 200) String unnamedSubjects,
        AlertType alertType,
        @Nullable AlertPurpose purpose,
        @Size(max = 30) List<@State String> requestingStates,
        @Nullable Basis requestingStatesBasis,
        @Nullable Boolean multiple,
        @Nullable UUID previousAlertId,
        @Size(max = 30) List<@Valid Requester> requesters) {

    AlertHead {
        List<Requester> named = List.copyOf(requesters);
        Basis basis = requestingStatesBasis;
        requestingStates =
                Stream.concat(requestingStates.stream(), named.stream().map(Requester::state))
                        .distinct()
                        .toList();
        requesters = requestingStates.stream().map(state -> asked(state, named, basis)).toList();
    }

    private static Requester asked(String state, List<Requester> named, @Nullable Basis basis) {
        return named.stream()
                .filter(requester -> requester.state().equals(state))
                .findFirst()
                .orElse(new Requester(state, basis));
    }

    /** Whether it asks for an arrest, or is not known to serve something else. */
    boolean isForArrest() {
        return purpose == null || purpose == AlertPurpose.UNKNOWN
                ? alertType.mayAskForArrest()
                : purpose == AlertPurpose.ARREST;
    }
}
