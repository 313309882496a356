package org.habeas.advocacy.demand;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.law.DemandType;
import org.habeas.advocacy.law.Fulfilment;
import org.jspecify.annotations.Nullable;

/**
 * What is demanded, of whom, about whom.
 *
 * @param matter the one proceeding, alert or application it is about; without it, any of the person
 * @param restrictions what LIFT_RESTRICTIONS wants lifted
 * @param succeeds the demand that events left without an object, in whose place this one is
 */
public record DemandHead(
        @Nullable UUID campaignId,
        @Nullable UUID declarationId,
        DemandType type,
        @Size(min = 1, max = 4000) String text,
        @Size(max = 200) List<@Valid Addressee> addressees,
        @Size(max = 500) List<UUID> subjects,
        @Nullable @Size(max = 300) String groupSubject,
        @Nullable @Valid Conditionality conditionality,
        @Nullable Boolean immediate,
        @Nullable UUID matter,
        List<ListedRestriction> restrictions,
        @Nullable @Valid Fulfilment fulfilment,
        @Size(max = 50) List<@Valid LegalBasis> legalBasis,
        @Nullable UUID succeeds) {

    /** The law on which a demand rests, as its maker names it. */
    public record LegalBasis(
            @Size(min = 1, max = 300) String instrument,
            @Nullable @Size(max = 100) String article,
            @Nullable @Size(max = 2000) String quote) {}

    public DemandHead {
        addressees = List.copyOf(addressees);
        subjects = List.copyOf(subjects);
        restrictions = List.copyOf(restrictions);
        legalBasis = List.copyOf(legalBasis);
    }

    /** A demand that names no law and follows no other. */
    public DemandHead(
            @Nullable UUID campaignId,
            @Nullable UUID declarationId,
            DemandType type,
            String text,
            List<Addressee> addressees,
            List<UUID> subjects,
            @Nullable String groupSubject,
            @Nullable Conditionality conditionality,
            @Nullable Boolean immediate,
            @Nullable UUID matter,
            List<ListedRestriction> restrictions,
            @Nullable Fulfilment fulfilment) {
        this(
                campaignId,
                declarationId,
                type,
                text,
                addressees,
                subjects,
                groupSubject,
                conditionality,
                immediate,
                matter,
                restrictions,
                fulfilment,
                List.of(),
                null);
    }

    /** What may be told of it when it may not be shown: its type and to what it belongs. */
    DemandHead withheld() {
        return new DemandHead(
                campaignId,
                declarationId,
                type,
                "",
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    DemandHead with(Fulfilment effective) {
        return new DemandHead(
                campaignId,
                declarationId,
                type,
                text,
                addressees,
                subjects,
                groupSubject,
                conditionality,
                immediate,
                matter,
                restrictions,
                effective,
                legalBasis,
                succeeds);
    }

    @Override
    public String toString() {
        return "DemandHead[" + type + " of " + campaignId + "]";
    }
}
