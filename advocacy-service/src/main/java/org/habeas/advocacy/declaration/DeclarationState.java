package org.habeas.advocacy.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.advocacy.declaration.DeclarationAct.Signed;
import org.habeas.advocacy.declaration.DeclarationAct.TextPublished;
import org.habeas.advocacy.declaration.DeclarationAct.VoteHeld;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a declaration stands and who signed it. A list may name fewer than signed, so the declared
 * number is never corrected down to the list ({@code domain-model.md INV-A-03}).
 *
 * @param declaredSignatoryCount as printed, or null if no source gives a number
 * @param tabledOn as the entry says that tells of the tabling
 */
record DeclarationState(
        DeclarationStage stage,
        @Nullable FuzzyDate tabledOn,
        @Nullable Integer declaredSignatoryCount,
        List<Signatory> signatories,
        List<Withdrawal> withdrawn,
        List<TextPublished> texts,
        @Nullable Vote vote) {

    /** One who signed, as printed, with title, State, delegation and group at signing. */
    record Signatory(
            String nameAsPrinted,
            @Nullable String title,
            @Nullable String state,
            @Nullable String politicalGroup,
            @Nullable String delegation,
            @Nullable UUID personId,
            FuzzyDate signedOn,
            UUID entry) {

        static Signatory of(Signed act, Entry<?> entry) {
            return new Signatory(
                    act.nameAsPrinted(),
                    act.title(),
                    act.state(),
                    act.politicalGroup(),
                    act.delegation(),
                    act.personId(),
                    entry.on(),
                    entry.id());
        }

        @Override
        public String toString() {
            return "Signatory[" + entry + "]";
        }
    }

    /** One who signed and took the signature back. */
    record Withdrawal(String nameAsPrinted, FuzzyDate withdrawnOn, UUID entry) {
        @Override
        public String toString() {
            return "Withdrawal[" + entry + "]";
        }
    }

    /** The related vote once it was taken. */
    record Vote(@Nullable String subject, @Nullable String result, FuzzyDate heldOn, UUID entry) {}

    DeclarationState {
        signatories = List.copyOf(signatories);
        withdrawn = List.copyOf(withdrawn);
        texts = List.copyOf(texts);
    }

    static DeclarationState draft(@Nullable Integer declaredSignatoryCount) {
        return new DeclarationState(
                DeclarationStage.DRAFT,
                null,
                declaredSignatoryCount,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    int listedCount() {
        return signatories.size();
    }

    /** How many signed whose names we do not have; never negative. */
    int unnamedCount() {
        return declaredSignatoryCount == null
                ? 0
                : Math.max(0, declaredSignatoryCount - listedCount());
    }

    boolean listsMoreThanDeclared() {
        return declaredSignatoryCount != null && listedCount() > declaredSignatoryCount;
    }

    DeclarationState at(DeclarationStage now) {
        return new DeclarationState(
                now, tabledOn, declaredSignatoryCount, signatories, withdrawn, texts, vote);
    }

    DeclarationState tabled(FuzzyDate on) {
        return new DeclarationState(
                stage, on, declaredSignatoryCount, signatories, withdrawn, texts, vote);
    }

    DeclarationState declaring(int count) {
        return new DeclarationState(stage, tabledOn, count, signatories, withdrawn, texts, vote);
    }

    /** A name that two sources print alike is one signatory. */
    DeclarationState signed(Signed act, Entry<?> entry) {
        List<Signatory> all = without(act.nameAsPrinted());
        all.add(Signatory.of(act, entry));
        List<Withdrawal> gone = new ArrayList<>(withdrawn);
        gone.removeIf(one -> one.nameAsPrinted().equals(act.nameAsPrinted()));
        return new DeclarationState(
                stage, tabledOn, declaredSignatoryCount, all, gone, texts, vote);
    }

    DeclarationState withdrawn(String name, Entry<?> entry) {
        List<Withdrawal> gone = new ArrayList<>(withdrawn);
        gone.removeIf(one -> one.nameAsPrinted().equals(name));
        gone.add(new Withdrawal(name, entry.on(), entry.id()));
        return new DeclarationState(
                stage, tabledOn, declaredSignatoryCount, without(name), gone, texts, vote);
    }

    DeclarationState with(TextPublished text) {
        List<TextPublished> all = new ArrayList<>(texts);
        all.add(text);
        return new DeclarationState(
                stage, tabledOn, declaredSignatoryCount, signatories, withdrawn, all, vote);
    }

    DeclarationState voted(VoteHeld act, Entry<?> entry) {
        Vote held = new Vote(act.subject(), act.result(), entry.on(), entry.id());
        return new DeclarationState(
                stage, tabledOn, declaredSignatoryCount, signatories, withdrawn, texts, held);
    }

    /** The whole text in some language, if a source has it. */
    Optional<String> wholeText() {
        return texts.stream()
                .filter(text -> !Boolean.TRUE.equals(text.quote()))
                .map(TextPublished::text)
                .findFirst();
    }

    private List<Signatory> without(String name) {
        List<Signatory> others = new ArrayList<>(signatories);
        others.removeIf(one -> one.nameAsPrinted().equals(name));
        return others;
    }
}
