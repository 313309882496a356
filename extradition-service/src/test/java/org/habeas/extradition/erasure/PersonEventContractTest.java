package org.habeas.extradition.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import org.habeas.extradition.Contract;
import org.habeas.platform.register.Acknowledging.Acknowledged;
import org.junit.jupiter.api.Test;

class PersonEventContractTest {

    @Test
    void what_is_read_of_merges_is_as_agreed() {
        assertThat(
                        Contract.assertRead("persons-merged", MergeAndErasure.Merged.class)
                                .intoPersonId())
                .isNotNull();
        assertThat(
                        Contract.assertRead("persons-unmerged", MergeAndErasure.Unmerged.class)
                                .fromPersonId())
                .isNotNull();
    }

    @Test
    void what_is_acknowledged_is_told_as_agreed() {
        Contract.assertWritten("person-erasure-acknowledged", Acknowledged.class);
        Contract.assertWritten("person-merge-acknowledged", Acknowledged.class);
    }
}
