package org.habeas.extradition.asylum;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** A decision whose facts are being put together. */
record Ruling(
        @Nullable DecisionResult result,
        @Nullable Annulled reviewed,
        @Nullable AsylumLevel level,
        @Nullable String body,
        FuzzyDate on,
        Finality finality,
        Notice notice,
        List<ProtectionGround> grounds,
        @Nullable Boolean examined,
        @Nullable Boolean applied,
        List<String> quotes,
        List<UUID> basedOn,
        UUID entry) {

    static Ruling of(@Nullable DecisionResult result, FuzzyDate on, UUID entry) {
        return new Ruling(
                result,
                null,
                null,
                null,
                on,
                Finality.NOT_STATED,
                Notice.of(null, null, null, entry),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                entry);
    }

    Ruling by(@Nullable AsylumLevel who, @Nullable String name, List<String> words) {
        return new Ruling(
                result, reviewed, who, name, on, finality, notice, grounds, examined, applied,
                words, basedOn, entry);
    }

    Ruling reviewing(Annulled which, @Nullable Finality told) {
        return new Ruling(
                result,
                which,
                level,
                body,
                on,
                orNotStated(told),
                notice,
                grounds,
                examined,
                applied,
                quotes,
                basedOn,
                entry);
    }

    Ruling ending(@Nullable Finality told) {
        return new Ruling(
                result,
                reviewed,
                level,
                body,
                on,
                orNotStated(told),
                notice,
                grounds,
                examined,
                applied,
                quotes,
                basedOn,
                entry);
    }

    Ruling told(@Nullable Answer answer, @Nullable FuzzyDate day, @Nullable Boolean defect) {
        return new Ruling(
                result,
                reviewed,
                level,
                body,
                on,
                finality,
                Notice.of(answer, day, defect, entry),
                grounds,
                examined,
                applied,
                quotes,
                basedOn,
                entry);
    }

    Ruling exclusion(@Nullable Boolean wasExamined, @Nullable Boolean wasApplied) {
        return new Ruling(
                result,
                reviewed,
                level,
                body,
                on,
                finality,
                notice,
                grounds,
                wasExamined,
                wasApplied,
                quotes,
                basedOn,
                entry);
    }

    Ruling resting(List<ProtectionGround> why, List<UUID> dockets) {
        return new Ruling(
                result, reviewed, level, body, on, finality, notice, why, examined, applied, quotes,
                dockets, entry);
    }

    /** One decision with the annulment that was told before it. */
    Decision completing(Decision annulment) {
        return new Ruling(
                        result,
                        reviewed,
                        level == null ? annulment.level() : level,
                        body == null ? annulment.body() : body,
                        on,
                        finality,
                        notice,
                        grounds,
                        examined,
                        applied,
                        Stream.concat(annulment.quotes().stream(), quotes.stream()).toList(),
                        basedOn,
                        annulment.entry())
                .decided()
                .annulling(annulment.annuls());
    }

    Ruling upholding() {
        return new Ruling(
                DecisionResult.UPHELD,
                Annulled.REFUSAL,
                level,
                body,
                on,
                finality,
                notice,
                grounds,
                examined,
                applied,
                quotes,
                basedOn,
                entry);
    }

    Decision annulling(@Nullable UUID which) {
        return new Decision(
                result, reviewed, level, body, on, finality, notice, grounds, examined, applied,
                quotes, basedOn, which, null, null, entry);
    }

    Decision decided() {
        return annulling(null);
    }

    static Finality orNotStated(@Nullable Finality told) {
        return told == null ? Finality.NOT_STATED : told;
    }
}
