package org.habeas.advocacy.recipient;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** What becomes known of an office; the order is the order within one day. */
sealed interface RecipientAct extends Act {
    /** Somebody left it. */
    record HolderLeft(@Nullable @Size(max = 300) String nameAsPrinted) implements RecipientAct {
        @Override
        public String toString() {
            return "HolderLeft[]";
        }
    }

    /** Somebody holds it. */
    record HolderNamed(
            @Size(min = 1, max = 300) String nameAsPrinted,
            @Nullable UUID personId,
            @Nullable FuzzyDate from)
            implements RecipientAct {
        @Override
        public String toString() {
            return "HolderNamed[" + personId + "]";
        }
    }

    /** A way to reach it no longer works or is no longer given. */
    record ChannelWithdrawn(ChannelKind channel, @Size(min = 1, max = 1000) String raw)
            implements RecipientAct {
        @Override
        public String toString() {
            return "ChannelWithdrawn[" + channel + "]";
        }
    }

    /**
     * A way to reach it, in the very words of the source.
     *
     * @param redactedInSource whether the source hides the address
     * @param personal whether it is somebody's own and not the office's; never public then
     */
    record ChannelAdded(
            ChannelKind channel,
            @Size(min = 1, max = 1000) String raw,
            @Nullable @Size(max = 1000) String value,
            @Nullable @Size(max = 100) String label,
            @Nullable Validity valid,
            @Nullable Boolean redactedInSource,
            @Nullable Boolean personal)
            implements RecipientAct {

        boolean isRedacted() {
            return Boolean.TRUE.equals(redactedInSource);
        }

        boolean isSomebodysOwn() {
            return Boolean.TRUE.equals(personal);
        }

        ChannelAdded tried(Validity now) {
            return new ChannelAdded(channel, raw, value, label, now, redactedInSource, personal);
        }

        @Override
        public String toString() {
            return "ChannelAdded[" + channel + "]";
        }
    }

    /** Somebody tried a way to reach it, or a letter came back. */
    record ChannelTried(ChannelKind channel, @Size(min = 1, max = 1000) String raw, Validity valid)
            implements RecipientAct {
        @Override
        public String toString() {
            return "ChannelTried[" + channel + " " + valid + "]";
        }
    }

    /** How it is reached. */
    enum ChannelKind {
        POSTAL,
        EMAIL,
        PHONE,
        WEB_FORM
    }

    /** Whether somebody has tried it. */
    enum Validity {
        YES,
        NO,
        UNVERIFIED
    }
}
