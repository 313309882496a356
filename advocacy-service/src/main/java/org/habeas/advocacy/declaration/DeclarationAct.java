package org.habeas.advocacy.declaration;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/** What happens to a written declaration; the order is the order within one day. */
sealed interface DeclarationAct extends Act {
    /** Filed with the assembly. */
    record Tabled() implements DeclarationAct {}

    /** Published by the assembly, which has its own threshold of signatures. */
    record Published() implements DeclarationAct {}

    /** Its text in one language; {@code quote} marks a passage instead of the whole. */
    record TextPublished(
            @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") String language,
            @Size(min = 1, max = 20000) String text,
            @Nullable Boolean quote)
            implements DeclarationAct {}

    /** A source says how many have signed. */
    record CountDeclared(@PositiveOrZero int declaredSignatoryCount) implements DeclarationAct {}

    /** The assembly takes signatures again. */
    record ReOpenedForSignature() implements DeclarationAct {}

    /** One member signed, as printed; group and delegation are those at signing. */
    record Signed(
            @Size(min = 1, max = 300) String nameAsPrinted,
            @Nullable @Size(max = 50) String title,
            @Nullable @State String state,
            @Nullable @Size(max = 100) String politicalGroup,
            @Nullable @Size(max = 200) String delegation,
            @Nullable UUID personId)
            implements DeclarationAct {
        @Override
        public String toString() {
            return "Signed[" + state + " " + politicalGroup + "]";
        }
    }

    /** One member took the signature back. */
    record SignatureWithdrawn(@Size(min = 1, max = 300) String nameAsPrinted)
            implements DeclarationAct {
        @Override
        public String toString() {
            return "SignatureWithdrawn[]";
        }
    }

    /** The vote that it wanted to influence was taken. */
    record VoteHeld(
            @Nullable @Size(max = 500) String subject, @Nullable @Size(max = 500) String result)
            implements DeclarationAct {}

    /** No more signatures are possible. */
    record Closed() implements DeclarationAct {}
}
