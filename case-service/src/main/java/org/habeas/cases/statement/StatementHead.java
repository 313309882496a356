package org.habeas.cases.statement;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.SensitivityFlag;
import org.jspecify.annotations.Nullable;

/**
 * One statement that somebody presses one person to make.
 *
 * @param personId who is pressed
 * @param incidentId the incident that the pressure is a part of; the docket is at least of the
 *     class of that one
 * @param sensitivity flags of the whole docket: it and its entries are at least of their class
 */
record StatementHead(
        UUID personId,
        @Nullable StatementForm form,
        @Nullable UUID incidentId,
        @Size(max = 9) List<SensitivityFlag> sensitivity) {

    StatementHead {
        sensitivity = List.copyOf(sensitivity);
    }
}
