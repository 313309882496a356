package org.habeas.advocacy.declaration;

import static org.habeas.advocacy.declaration.DeclarationStage.CLOSED;
import static org.habeas.advocacy.declaration.DeclarationStage.DRAFT;
import static org.habeas.advocacy.declaration.DeclarationStage.PUBLISHED;
import static org.habeas.advocacy.declaration.DeclarationStage.RE_OPENED_FOR_SIGNATURE;
import static org.habeas.advocacy.declaration.DeclarationStage.TABLED;

import java.util.List;
import org.habeas.advocacy.declaration.DeclarationAct.Closed;
import org.habeas.advocacy.declaration.DeclarationAct.CountDeclared;
import org.habeas.advocacy.declaration.DeclarationAct.Published;
import org.habeas.advocacy.declaration.DeclarationAct.ReOpenedForSignature;
import org.habeas.advocacy.declaration.DeclarationAct.SignatureWithdrawn;
import org.habeas.advocacy.declaration.DeclarationAct.Signed;
import org.habeas.advocacy.declaration.DeclarationAct.Tabled;
import org.habeas.advocacy.declaration.DeclarationAct.TextPublished;
import org.habeas.advocacy.declaration.DeclarationAct.VoteHeld;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;

/** The table of a written declaration ({@code domain-model.md SM-16}) and its fold. */
record DeclarationDocket(DeclarationHead head)
        implements DocketRules<DeclarationAct, DeclarationState> {

    static Step<DeclarationStage> table(DeclarationAct act) {
        return switch (act) {
            case Tabled _ -> Step.from(DRAFT).only(TABLED);
            case Published _ ->
                    Step.from(TABLED).to(PUBLISHED).never(RE_OPENED_FOR_SIGNATURE, CLOSED);
            case ReOpenedForSignature _ -> Step.from(PUBLISHED, CLOSED).to(RE_OPENED_FOR_SIGNATURE);
            case TextPublished _, CountDeclared _, Signed _, SignatureWithdrawn _, VoteHeld _ ->
                    Step.stay();
            case Closed _ -> Step.from(PUBLISHED, RE_OPENED_FOR_SIGNATURE).to(CLOSED);
        };
    }

    @Override
    public DeclarationState start() {
        return DeclarationState.draft(head.declaredSignatoryCount());
    }

    @Override
    public DeclarationState after(
            DeclarationState before, Entry<DeclarationAct> entry, Findings findings) {
        DeclarationState now = before.at(table(entry.act()).take(before.stage(), entry, findings));
        return switch (entry.act()) {
            case Tabled _ -> now.tabled(entry.on());
            case Published _, ReOpenedForSignature _, Closed _ -> now;
            case TextPublished text -> now.with(text);
            case CountDeclared count -> now.declaring(count.declaredSignatoryCount());
            case Signed signatory -> now.signed(signatory, entry);
            case SignatureWithdrawn withdrawn -> now.withdrawn(withdrawn.nameAsPrinted(), entry);
            case VoteHeld vote -> now.voted(vote, entry);
        };
    }

    /** INV-A-03: more names than the source counts is told, and nothing is corrected. */
    @Override
    public void check(
            DeclarationState state, List<Entry<DeclarationAct>> applied, Findings findings) {
        if (state.listsMoreThanDeclared()) {
            applied.stream()
                    .filter(entry -> tellsOfSignatures(entry.act()))
                    .reduce((_, last) -> last)
                    .ifPresent(last ->
                            findings.add("fewer-declared-than-listed", last, state.stage()));
        }
    }

    private static boolean tellsOfSignatures(DeclarationAct act) {
        return act instanceof Signed || act instanceof CountDeclared;
    }
}
