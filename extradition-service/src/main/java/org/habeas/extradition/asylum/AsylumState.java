package org.habeas.extradition.asylum;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Where an application stands, applicant by applicant. */
record AsylumState(List<Claim> applicants) {

    AsylumState {
        applicants = List.copyOf(applicants);
    }

    /** The stage of the first applicant, for whom the application is known. */
    AsylumStage status() {
        return applicants.getFirst().stage();
    }

    Optional<Claim> of(UUID person) {
        return applicants.stream().filter(a -> a.personId().equals(person)).findFirst();
    }

    AsylumState map(UnaryOperator<Claim> change) {
        return new AsylumState(applicants.stream().map(change).toList());
    }

    AsylumState onDay(LocalDate day) {
        return map(claim -> {
            Protection protection = claim.protection();
            return protection == null ? claim : claim.with(protection.onDay(day));
        });
    }

    /** The first day after {@code day} on which a protection has run out. */
    Optional<LocalDate> runsOutAfter(LocalDate day) {
        return applicants.stream()
                .map(Claim::protection)
                .filter(Objects::nonNull)
                .map(Protection::runsOut)
                .filter(Objects::nonNull)
                .map(last -> last.plusDays(1))
                .filter(expired -> expired.isAfter(day))
                .min(Comparator.naturalOrder());
    }
}
