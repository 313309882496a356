package org.habeas.extradition.alert;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * Data in INTERPOL's files about one person, or about persons whom the source does not name.
 *
 * @param multiple the source speaks of several, such as "red notices"
 * @param previousAlertId the alert that this one brings back
 */
record AlertHead(
        @Nullable UUID personId,
        @Nullable @Size(max = 200) String unnamedSubjects,
        AlertType alertType,
        @Nullable AlertPurpose purpose,
        @Size(max = 30) List<@State String> requestingStates,
        @Nullable Basis requestingStatesBasis,
        boolean multiple,
        @Nullable UUID previousAlertId) {

    AlertHead {
        requestingStates = List.copyOf(requestingStates);
    }
}
