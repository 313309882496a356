package org.habeas.cases.days;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.habeas.cases.custody.CustodyState;
import org.habeas.cases.custody.CustodyStatus;
import org.habeas.cases.custody.Liberty;
import org.habeas.cases.custody.LibertyProfile;
import org.habeas.cases.facets.Facet;
import org.habeas.cases.facets.FacetValue;
import org.habeas.cases.person.CaseCategory;
import org.habeas.cases.person.LifeStatus;
import org.habeas.cases.person.PersonFile;
import org.habeas.cases.prisoners.Situations;
import org.habeas.cases.prosecution.Charge;
import org.habeas.cases.prosecution.ChargeState;
import org.habeas.cases.prosecution.LegalProvision;

/** What is true of a person on one day, as one reader may know it. */
final class FacetsOfDay {
    private static final Set<ChargeState> STANDING =
            Set.of(ChargeState.INVESTIGATED, ChargeState.BROUGHT, ChargeState.CONVICTED);

    private FacetsOfDay() {}

    /**
     * The values of every facet.
     *
     * @param categories of the person, which have no day
     */
    static Set<FacetValue> of(PersonFile file, List<CaseCategory> categories) {
        Optional<CustodyState> custody = file.custody().map(matter -> matter.state());
        Set<FacetValue> values = new LinkedHashSet<>();
        values.add(Facet.DOCUMENTED.of(Facet.YES));
        values.add(
                Facet.CUSTODY.of(custody.map(CustodyState::status).orElse(CustodyStatus.UNKNOWN)));
        values.add(Facet.LIBERTY_PROFILE.of(liberty(file, custody)));
        values.add(Facet.LIFE_STATUS.of(LifeStatus.of(file)));
        custody.map(state -> state.now().state()).map(Facet.STATE::of).ifPresent(values::add);
        file.persecutors().stream().map(Facet.PROSECUTING_STATE::of).forEach(values::add);
        categories.stream()
                .filter(category -> category != CaseCategory.MOVEMENT_SUPPORTER)
                .map(Facet.CATEGORY::of)
                .forEach(values::add);
        file.designations().stream()
                .map(fact -> Facet.DESIGNATION.of(fact.act().value()))
                .forEach(values::add);
        file.restrictions().stream()
                .filter(matter -> matter.state().active())
                .map(matter -> Facet.RESTRICTION.of(matter.look().head().type()))
                .forEach(values::add);
        charges(file).forEach(values::add);
        if (Situations.of(file).isAbroad()) {
            values.add(Facet.ABROAD.of(Facet.YES));
        }
        if (file.prosecutions().stream().anyMatch(matter -> matter.state().absentee())) {
            values.add(Facet.IN_ABSENTIA.of(Facet.YES));
        }
        return values;
    }

    private static LibertyProfile liberty(PersonFile file, Optional<CustodyState> custody) {
        boolean restricted = file.restrictions().stream().anyMatch(m -> m.state().active());
        return custody.map(state -> Liberty.of(state, restricted).profile())
                .orElse(LibertyProfile.UNKNOWN);
    }

    private static Stream<FacetValue> charges(PersonFile file) {
        return file.prosecutions().stream()
                .flatMap(matter -> matter.state().charges().stream())
                .filter(charge -> STANDING.contains(charge.state()))
                .flatMap(FacetsOfDay::charge);
    }

    private static Stream<FacetValue> charge(Charge charge) {
        return Stream.concat(
                Stream.ofNullable(charge.offence()).map(Facet.OFFENCE::of),
                charge.provisions().stream().map(FacetsOfDay::provision));
    }

    /** Codes number differently in each edition, so an edition that is known belongs to it. */
    private static FacetValue provision(LegalProvision provision) {
        String edition = provision.edition();
        return Facet.PROVISION.of(
                provision.code()
                        + (edition == null || edition.isBlank() ? "" : "/" + edition)
                        + ":"
                        + provision.article());
    }
}
