package org.habeas.advocacy.declaration;

import java.util.ArrayList;
import java.util.List;
import org.habeas.advocacy.declaration.DeclarationAct.Signed;
import org.habeas.advocacy.declaration.DeclarationAct.TextPublished;
import org.jspecify.annotations.Nullable;

/**
 * Where a declaration stands and who signed it. A list may name fewer than signed, so the declared
 * number is never corrected down to the list ({@code domain-model.md INV-A-03}).
 *
 * @param declaredSignatoryCount as printed, or null if no source gives a number
 */
record DeclarationState(
        DeclarationStage stage,
        @Nullable Integer declaredSignatoryCount,
        List<Signed> signatories,
        List<TextPublished> texts) {

    DeclarationState {
        signatories = List.copyOf(signatories);
        texts = List.copyOf(texts);
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

    DeclarationState at(DeclarationStage now) {
        return new DeclarationState(now, declaredSignatoryCount, signatories, texts);
    }

    DeclarationState declaring(int count) {
        return new DeclarationState(stage, count, signatories, texts);
    }

    /** A name that two sources print alike is one signatory. */
    DeclarationState with(Signed signatory) {
        List<Signed> all = without(signatory.nameAsPrinted());
        all.add(signatory);
        return new DeclarationState(stage, declaredSignatoryCount, all, texts);
    }

    DeclarationState withdrawn(String name) {
        return new DeclarationState(stage, declaredSignatoryCount, without(name), texts);
    }

    DeclarationState with(TextPublished text) {
        List<TextPublished> all = new ArrayList<>(texts);
        all.add(text);
        return new DeclarationState(stage, declaredSignatoryCount, signatories, all);
    }

    private List<Signed> without(String name) {
        List<Signed> others = new ArrayList<>(signatories);
        others.removeIf(one -> one.nameAsPrinted().equals(name));
        return others;
    }
}
