package org.habeas.extradition.ccf;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.alert.RemovalGround;
import org.jspecify.annotations.Nullable;

/** What can be said of a request, in the order in which it happens on one day. */
sealed interface CcfAct extends Act {

    record Drafted() implements CcfAct {}

    /** A rule proposes a ground; counsel states it or leaves it. */
    record GroundProposed(RemovalGround ground, @Nullable UUID reliesOn) implements CcfAct {}

    /**
     * A ground of the request; {@code reliesOn}: the docket that bears it out, such as a refusal.
     */
    record GroundStated(RemovalGround ground, @Nullable UUID reliesOn) implements CcfAct {}

    /** What must not be disclosed to the bureau that is the source of the data. */
    record ItemsDeclaredConfidential(@NotEmpty @Size(max = 50) List<@Size(max = 500) String> items)
            implements CcfAct {
        @Override
        public String toString() {
            return "ItemsDeclaredConfidential";
        }
    }

    /** Sent; a request without proof of identity, or of the mandate, is not admitted. */
    record Submitted(@Nullable Boolean identityDocument, @Nullable Boolean mandate)
            implements CcfAct {}

    record Received() implements CcfAct {}

    record Admitted() implements CcfAct {
        @Override
        public String slot() {
            return "admissibility";
        }
    }

    record DeclaredInadmissible(@Nullable @Size(max = 500) String reason) implements CcfAct {
        @Override
        public String slot() {
            return "admissibility";
        }

        @Override
        public Object claim() {
            return DeclaredInadmissible.class;
        }

        @Override
        public String toString() {
            return "DeclaredInadmissible";
        }
    }

    /** The bureau and the General Secretariat are consulted. */
    record ExaminationStarted() implements CcfAct {}

    /** Data are blocked until the decision; none named means all that the request is about. */
    record ProvisionalMeasuresTaken(@Size(max = 30) List<UUID> alertIds) implements CcfAct {}

    /** The Commission takes more time, in exceptional circumstances (CCF Statute Art. 40). */
    record TimeLimitExtended(FuzzyDate until) implements CcfAct {}

    record AccessGiven() implements CcfAct {
        @Override
        public String slot() {
            return "access";
        }
    }

    record AccessRefused() implements CcfAct {
        @Override
        public String slot() {
            return "access";
        }
    }

    record FoundCompliant() implements CcfAct {
        @Override
        public String slot() {
            return "compliance";
        }
    }

    /** {@code orders}: for each alert that the decision names, what has to be done with it. */
    record FoundNonCompliant(
            @Nullable RemovalGround ground, @Size(max = 30) List<@Valid Order> orders)
            implements CcfAct {
        @Override
        public String slot() {
            return "compliance";
        }

        @Override
        public Object claim() {
            return FoundNonCompliant.class;
        }
    }

    /** What the decision orders for one alert; the ground of the decision unless told. */
    record Order(UUID alertId, CcfMeasure measure, @Nullable RemovalGround ground) {}

    /**
     * Done by the General Secretariat; none named means every alert that the decision names. {@code
     * measure}: what was done with an alert for which the decision, as known, orders nothing.
     */
    record Implemented(@Size(max = 30) List<UUID> alertIds, @Nullable CcfMeasure measure)
            implements CcfAct {}

    /** Something came to light that was not known at the decision; its time runs (TL-03). */
    record NewFactDiscovered(@Nullable UUID reliesOn) implements CcfAct {}

    record RevisionRequested() implements CcfAct {}

    record Closed(@Nullable @Size(max = 500) String reason) implements CcfAct {
        @Override
        public String toString() {
            return "Closed";
        }
    }
}
