package org.habeas.cases.incident;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.incident.IncidentAct.Confirmed;
import org.habeas.cases.incident.IncidentAct.ReplyGiven;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is said to have done it.
 *
 * @param alleged until a final judgment or a mechanism establishes who did it (INV-C-11)
 * @param wording how to call them
 * @param replies what they answer, if anything ({@code domain-model.md E.4.9})
 */
record PerpetratorView(
        boolean alleged,
        String wording,
        @Nullable UUID personId,
        @Nullable UUID organisationId,
        @Nullable String unnamedDescription,
        @Nullable String degree,
        @Nullable String perpetratorType,
        @Nullable Boolean publicOffice,
        List<Fact<ReplyGiven>> replies) {

    static PerpetratorView of(
            Involvement who, String label, IncidentState state, List<Fact<ReplyGiven>> replies) {
        String found =
                state.of(Confirmed.class).stream()
                        .map(Fact::act)
                        .filter(finding -> finding.establishesWhoDid(label))
                        .findFirst()
                        .map(PerpetratorView::found)
                        .orElse(null);
        return new PerpetratorView(
                found == null,
                found == null ? "alleged perpetrator" : found,
                who.personId(),
                who.organisationId(),
                who.unnamedDescription(),
                who.degree(),
                who.perpetratorType(),
                who.publicOffice(),
                replies);
    }

    private static String found(Confirmed finding) {
        return switch (finding.by()) {
            case JUDGMENT -> "perpetrator, as found by a final judgment";
            case MECHANISM -> "perpetrator, as found by a mechanism";
        };
    }

    @Override
    public String toString() {
        return "PerpetratorView[" + wording + "]";
    }
}
