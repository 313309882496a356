package org.habeas.cases.organisation;

import java.util.ArrayList;
import java.util.List;
import org.habeas.docket.FuzzyDate;

/** An organisation as its entries make it. Its members are no part of it ({@code E.4.2}). */
record OrganisationState(
        LegalStatus legalStatus,
        List<OrganisationAct.Named> names,
        List<FuzzyDate> founded,
        List<Turn> legalStatuses) {
    static final OrganisationState NOTHING =
            new OrganisationState(LegalStatus.UNKNOWN, List.of(), List.of(), List.of());

    /** One legal status, since when. */
    record Turn(OrganisationAct.LegalStatusChanged change, FuzzyDate since) {}

    OrganisationState {
        names = List.copyOf(names);
        founded = List.copyOf(founded);
        legalStatuses = List.copyOf(legalStatuses);
    }

    OrganisationState named(OrganisationAct.Named name) {
        OrganisationAct.Named whole = name.inScript();
        return names.contains(whole)
                ? this
                : new OrganisationState(legalStatus, and(names, whole), founded, legalStatuses);
    }

    OrganisationState founded(FuzzyDate on) {
        return new OrganisationState(legalStatus, names, and(founded, on), legalStatuses);
    }

    OrganisationState changed(OrganisationAct.LegalStatusChanged change, FuzzyDate since) {
        return new OrganisationState(
                change.status(), names, founded, and(legalStatuses, new Turn(change, since)));
    }

    private static <T> List<T> and(List<T> list, T more) {
        List<T> result = new ArrayList<>(list);
        result.add(more);
        return result;
    }
}
