package org.habeas.cases.restriction;

import jakarta.validation.constraints.Size;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What a restriction does to the family of the person ({@code domain-model.md B.1.1}).
 *
 * @param detail never a name, an age or a school; with children it is for named persons only
 */
public record DependantEffect(
        DependantGroup dependants,
        DependantEffectKind effect,
        @Nullable @Size(max = 300) String detail) {

    /** {@code domain-model.md E.3}: blocked maintenance is CONFIDENTIAL, child data RESTRICTED. */
    Visibility atLeast() {
        return dependants == DependantGroup.CHILDREN && detail != null
                ? Visibility.RESTRICTED
                : Visibility.CONFIDENTIAL;
    }

    @Override
    public String toString() {
        return "DependantEffect[" + effect + "]";
    }
}
