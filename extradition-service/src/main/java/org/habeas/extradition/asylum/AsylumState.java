package org.habeas.extradition.asylum;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Where an application stands, applicant by applicant; children come last. */
record AsylumState(List<Claim> applicants) {

    AsylumState {
        applicants = List.copyOf(applicants);
    }

    /** The stage of the first applicant, for whom the application is known. */
    AsylumStage status() {
        return applicants.getFirst().stage();
    }

    /** The only applicant, if there is one only. */
    Optional<Claim> alone() {
        return applicants.size() == 1 ? Optional.of(applicants.getFirst()) : Optional.empty();
    }

    Optional<Claim> of(UUID person) {
        return applicants.stream().filter(a -> a.personId().equals(person)).findFirst();
    }

    AsylumState map(UnaryOperator<Claim> change) {
        return new AsylumState(applicants.stream().map(change).toList());
    }

    /** What has run out by that day. */
    AsylumState onDay(LocalDate day) {
        return map(claim -> claim.onDay(day));
    }

    /** What is known on that day. */
    AsylumState shownOn(LocalDate day) {
        return map(claim -> claim.shownOn(day));
    }

    /** The first day after {@code day} on which something changes by itself. */
    Optional<LocalDate> turnsAfter(LocalDate day) {
        return applicants.stream()
                .flatMap(Claim::turns)
                .filter(turn -> turn.isAfter(day))
                .min(Comparator.naturalOrder());
    }
}
