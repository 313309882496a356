package org.habeas.advocacy.demand;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of whom it is asked: a recipient of the register, or a name as printed. */
public record Addressee(@Nullable UUID recipientId, @Nullable @Size(max = 300) String name) {
    @Override
    public String toString() {
        return "Addressee[" + recipientId + "]";
    }
}
