package org.habeas.cases.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.Quantity;
import org.habeas.cases.SensitivityFlag;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * One event in which something was done to somebody (HURIDOCS "Event").
 *
 * @param title in neutral words
 * @param happened when, if its entries do not say
 * @param parentIncidentId the greater event that it is a part of; the docket is at least of the
 *     class of that one
 * @param persons whom it concerns, such as victims who are persons of the register; never those
 *     alleged to have done it
 * @param sensitivity flags of the whole docket: it and its entries are at least of their class
 */
public record IncidentHead(
        @NotBlank @Size(max = 200) String title,
        @Nullable FuzzyDate happened,
        @Nullable @Valid IncidentPlace place,
        @Nullable UUID parentIncidentId,
        @Nullable @Valid Quantity participantsEstimate,
        @Size(max = 9) List<SensitivityFlag> sensitivity,
        @Size(max = 200) List<UUID> persons) {

    public IncidentHead {
        sensitivity = List.copyOf(sensitivity);
        persons = List.copyOf(persons);
    }

    @Override
    public String toString() {
        return "IncidentHead[" + persons.size() + "]";
    }
}
