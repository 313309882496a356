package org.habeas.extradition.ccf;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.DatePrecision;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.alert.RemovalGround;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands.
 *
 * @param admission since when the time of the Commission runs
 * @param extensions of that time by the Commission
 * @param access the answer to a request for access
 * @param decision on whether the data comply with the rules
 * @param carriedOut what was done to alerts by order of the Commission, also before it decided
 * @param newFacts discovered after a decision
 */
record CcfState(
        CcfStage stage,
        @Nullable Step submission,
        @Nullable Step reception,
        @Nullable Step admission,
        @Nullable Inadmissibility inadmissible,
        List<Extension> extensions,
        @Nullable Access access,
        @Nullable Decision decision,
        List<CarriedOut> carriedOut,
        List<NewFact> newFacts,
        @Nullable Step closure,
        Pleading pleading) {

    static final CcfState START =
            new CcfState(
                    CcfStage.DRAFT,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    Pleading.EMPTY);

    record Step(FuzzyDate on, UUID entry) {}

    record Inadmissibility(FuzzyDate on, @Nullable String reason, UUID entry) {
        @Override
        public String toString() {
            return "Inadmissibility[" + entry + "]";
        }
    }

    record Extension(FuzzyDate on, FuzzyDate until, UUID entry) {}

    record Access(boolean given, FuzzyDate on, UUID entry) {}

    record CarriedOut(
            UUID alertId,
            CcfMeasure measure,
            @Nullable RemovalGround ground,
            FuzzyDate on,
            UUID entry) {}

    record NewFact(FuzzyDate discovered, @Nullable UUID reliesOn, UUID entry, @Nullable Step used) {
        NewFact used(Step by) {
            return used == null ? new NewFact(discovered, reliesOn, entry, by) : this;
        }
    }

    /**
     * A decision on the data.
     *
     * @param measures one for each alert that it names
     * @param implementedOn when the first of them was carried out
     */
    record Decision(
            FuzzyDate on,
            boolean compliant,
            @Nullable RemovalGround ground,
            List<Measure> measures,
            @Nullable FuzzyDate implementedOn,
            UUID entry) {

        Decision {
            measures = List.copyOf(measures);
        }

        Decision implemented(FuzzyDate day) {
            return implementedOn == null
                    ? new Decision(on, compliant, ground, measures, day, entry)
                    : this;
        }

        Optional<Measure> on(UUID alert) {
            return measures.stream().filter(m -> m.alertId().equals(alert)).findFirst();
        }
    }

    /** What was ordered for one alert. */
    record Measure(UUID alertId, CcfMeasure measure, @Nullable RemovalGround ground) {}

    CcfState {
        extensions = List.copyOf(extensions);
        carriedOut = List.copyOf(carriedOut);
        newFacts = List.copyOf(newFacts);
    }

    CcfState at(CcfStage next) {
        return new CcfState(
                next,
                submission,
                reception,
                admission,
                inadmissible,
                extensions,
                access,
                decision,
                carriedOut,
                newFacts,
                closure,
                pleading);
    }

    /** A second source tells nothing new. */
    CcfState submitted(Step by) {
        return new CcfState(
                stage,
                submission == null ? by : submission,
                reception,
                admission,
                inadmissible,
                extensions,
                access,
                decision,
                carriedOut,
                newFacts,
                closure,
                pleading);
    }

    CcfState received(Step by) {
        return new CcfState(
                stage,
                submission,
                reception == null ? by : reception,
                admission,
                inadmissible,
                extensions,
                access,
                decision,
                carriedOut,
                newFacts,
                closure,
                pleading);
    }

    /** {@code anew}: it was admitted now; otherwise a source may only tell the day more exactly. */
    CcfState admitted(Step by, boolean anew) {
        Step known = admission;
        boolean better =
                known == null
                        || anew
                        || known.on().precision() != DatePrecision.DAY
                                && by.on().precision() == DatePrecision.DAY
                                && known.on().overlaps(by.on());
        return new CcfState(
                stage,
                submission,
                reception,
                better ? by : known,
                inadmissible,
                extensions,
                access,
                decision,
                carriedOut,
                newFacts,
                closure,
                pleading);
    }

    CcfState inadmissible(Inadmissibility by) {
        return new CcfState(
                stage,
                submission,
                reception,
                admission,
                by,
                extensions,
                access,
                decision,
                carriedOut,
                newFacts,
                closure,
                pleading);
    }

    CcfState extended(Extension by) {
        return new CcfState(
                stage,
                submission,
                reception,
                admission,
                inadmissible,
                and(extensions, by),
                access,
                decision,
                carriedOut,
                newFacts,
                closure,
                pleading);
    }

    CcfState answered(Access by) {
        return new CcfState(
                stage,
                submission,
                reception,
                admission,
                inadmissible,
                extensions,
                by,
                decision,
                carriedOut,
                newFacts,
                closure,
                pleading);
    }

    CcfState decided(Decision by) {
        return new CcfState(
                stage,
                submission,
                reception,
                admission,
                inadmissible,
                extensions,
                access,
                by,
                carriedOut,
                newFacts,
                closure,
                pleading);
    }

    CcfState carriedOut(List<CarriedOut> more) {
        return new CcfState(
                stage,
                submission,
                reception,
                admission,
                inadmissible,
                extensions,
                access,
                decision,
                Stream.concat(carriedOut.stream(), more.stream()).toList(),
                newFacts,
                closure,
                pleading);
    }

    CcfState discovered(NewFact fact) {
        return new CcfState(
                stage,
                submission,
                reception,
                admission,
                inadmissible,
                extensions,
                access,
                decision,
                carriedOut,
                and(newFacts, fact),
                closure,
                pleading);
    }

    /** What came to light has been put before the Commission. */
    CcfState revising(Step by) {
        return new CcfState(
                stage,
                submission,
                reception,
                admission,
                inadmissible,
                extensions,
                access,
                decision,
                carriedOut,
                newFacts.stream().map(fact -> fact.used(by)).toList(),
                closure,
                pleading);
    }

    CcfState closed(Step by) {
        return new CcfState(
                stage,
                submission,
                reception,
                admission,
                inadmissible,
                extensions,
                access,
                decision,
                carriedOut,
                newFacts,
                by,
                pleading);
    }

    CcfState pleading(Pleading now) {
        return new CcfState(
                stage,
                submission,
                reception,
                admission,
                inadmissible,
                extensions,
                access,
                decision,
                carriedOut,
                newFacts,
                closure,
                now);
    }

    private static <T> List<T> and(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
